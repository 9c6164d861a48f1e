import { createIndexes, rebuildIndex, setAccess } from './database';
import { changeFunction, createFunction, setTimer, type Under } from './functions';
import { inTurn } from './in-turn';
import type { Data } from './data';
import { PlainError } from './target';
import type { Line, Step } from './step';

/**
 * What is read later is there before: no function asks for an index that is missing, no timer fires a function that is
 * not there. Within one of these everything may happen at once.
 */
const order: readonly (readonly Step['do'][])[] = [
  ['create collection'],
  ['create indexes', 'rebuild index'],
  ['set access'],
  ['migrate'],
  ['create function', 'change function'],
  ['set timer'],
  ['set storage rule'],
  // Last: until the new functions are up, old ones write what they know.
  ['sweep'],
];

export interface Work extends Under {
  readonly data: Pick<Data, 'migrate' | 'sweep'>;
  readonly say: (line: string) => void;
}

async function carryOut(work: Work, step: Step): Promise<void> {
  const { cloud } = work;
  switch (step.do) {
    case 'create collection':
      await cloud.database.createCollectionIfNotExists(step.collection);
      return;
    case 'create indexes':
      return createIndexes(cloud, step.collection, step.indexes);
    case 'rebuild index':
      return rebuildIndex(cloud, step.collection, step.index);
    case 'set access':
      return setAccess(cloud, step.collection, step.access);
    case 'migrate':
      return work.data.migrate();
    case 'sweep':
      return work.data.sweep();
    case 'create function':
      return createFunction(work, step.desired);
    case 'change function':
      return changeFunction(work, step);
    case 'set timer':
      return setTimer(cloud, step);
    case 'set storage rule':
      await cloud.storage.setStorageAcl('CUSTOM', step.rule);
  }
}

type WorkLine = Exclude<Line, { group: 'leave alone' }>;

/** Migrations are lines of their own in the plan, and one piece of work. */
const once = (lines: readonly WorkLine[]): readonly WorkLine[] =>
  lines.filter(
    ({ step }, place) => step.do !== 'migrate' || lines.findIndex((line) => line.step.do === 'migrate') === place,
  );

/**
 * Makes it so, saying each line when it is done.
 *
 * @throws PlainError naming the line that failed; everything said before is done, and the same command goes on from there
 */
export async function apply(work: Work, lines: readonly Line[]): Promise<void> {
  const todo = once(lines.filter((line) => line.group !== 'leave alone'));
  for (const kinds of order) {
    await inTurn(
      todo.filter(({ step }) => kinds.includes(step.do)),
      async ({ text, step }) => {
        try {
          await carryOut(work, step);
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          throw new PlainError(`Not done: ${text}\n  ${why}\nRun the same command again: it goes on from here.`);
        }
        work.say(`  ✓ ${text}`);
      },
    );
  }
}
