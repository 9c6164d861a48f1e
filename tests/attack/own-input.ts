import { api, type ProcedureName } from '#domain/contract';
import { casesOn } from '../cloudfunctions/tables/cases';
import type { Case } from '../cloudfunctions/tables/row';
import { table } from '../cloudfunctions/tables';
import type { Stand } from '../cloudfunctions/tables/stand';
import type { PersonKey } from '../support/community';
import type { Target } from './foreign';
import { validInput } from './from-schema';
import { knownTo } from './known';
import { randomFrom } from './random';
import { shapeOf, type Path } from './shape';

type Place = Pick<Target, 'name' | 'path'>;

const fieldIn = (input: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return input;
  if (typeof input !== 'object' || input === null) return undefined;
  return fieldIn((input as Readonly<Record<string | number, unknown>>)[key], rest);
};

/** Another choice of a variant than the example makes: the one that has the field. */
function otherChoice(stand: Stand, { name, path }: Place, who: PersonKey): unknown {
  const random = randomFrom(1);
  const known = knownTo({ test: stand.test, uploads: { photos: new Map(), files: new Map() } }, who, random);
  for (let n = 0; n < 200; n += 1) {
    const input = validInput(shapeOf(api[name].input), { random, known });
    if (typeof fieldIn(input, path) === 'string') return fieldIn(input, path.slice(0, 1));
  }
  throw new Error(`${name} never has ${path.join('.')}`);
}

/** An input that names what is the caller's own, all of it, and has the field that is to be changed. */
export function ownInput(stand: Stand, target: Place, who: PersonKey): unknown {
  const one = casesOn(stand)[target.name] as Case<ProcedureName> | undefined;
  const input: object = one?.input(one.real()) ?? table[target.name].input();
  const [top] = target.path;
  if (top === undefined || target.path.length === 1 || typeof fieldIn(input, target.path) === 'string') return input;
  return { ...input, [top]: otherChoice(stand, target, who) };
}
