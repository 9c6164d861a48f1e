import * as v from 'valibot';
import { api } from '#domain/contract';
import { names } from './fuzz';
import { choicesOf, schemaOf, shapeOf, type Path, type Shape } from './shape';

/** Every schema of one value, with where it stands. */
function leaves(shape: Shape, path: Path): readonly { readonly path: Path; readonly shape: Shape }[] {
  if (shape.entries !== undefined) {
    return Object.entries(shape.entries).flatMap(([name, inner]) => leaves(inner, [...path, name]));
  }
  if (shape.wrapped !== undefined) return leaves(shape.wrapped, path);
  if (shape.type === 'array') return [{ path, shape }, ...(shape.item === undefined ? [] : leaves(shape.item, path))];
  if (shape.type === 'record') return shape.value === undefined ? [] : leaves(shape.value, path);
  if (shape.type === 'variant' || shape.type === 'union') {
    return choicesOf(shape).flatMap((choice) => leaves(choice, path));
  }
  return [{ path, shape }];
}

/** A pipe of a pipe keeps the inner one's steps inside. */
const isBounded = ({ pipe = [] }: Shape): boolean =>
  pipe.some((step) => step.type === 'max_length' || (step.kind === 'schema' && isBounded(step)));

const all = names.flatMap((name) => leaves(shapeOf(api[name].input), [name]));
const taking = (type: string, value: unknown): readonly string[] =>
  all
    .filter(({ shape }) => shape.type === type && v.safeParse(schemaOf(shape), value).success)
    .map(({ path }) => path.join('.'));

it('没有一个数收得下不是数的数', () => {
  const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '1', null];
  // Terms of warranty are held between the law's bounds by a check of the whole term.
  const loose = wrong.flatMap((value) => taking('number', value)).filter((at) => !at.includes('.settings.warranty.'));
  expect(loose).toEqual([]);
  expect(all.filter(({ shape }) => shape.type === 'number').length).toBeGreaterThan(100);
});

it('每一个写字的地方都有上限，五千字的哪里都不收', () => {
  // What the platform pushes comes from the platform only.
  const long = [...new Set(['长'.repeat(5_000), 'a'.repeat(5_000)].flatMap((text) => taking('string', text)))];
  expect(long).toEqual(['safety.mediaChecked.trace_id']);
});

it('每一张清单都有上限', () => {
  const endless = all.filter(({ shape }) => shape.type === 'array' && !isBounded(shape));
  expect(endless.map(({ path }) => path.join('.'))).toEqual([]);
});
