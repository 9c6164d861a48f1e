import { MINUTE } from '#domain/time';
import type { InvokeAnswer } from '../../local/cloud';
import { schema, type CollectionName } from '../../cloudfunctions/schema';
import type { TestCloud } from '../support/cloud';
import { people } from '../support/community';
import type { Operation } from './stage';

/** As the phone calls: the platform's answer, whatever it is. */
export const sent = ({ cloud }: TestCloud, { who, name, input }: Operation): Promise<InvokeAnswer> =>
  cloud.invoke(name.slice(0, name.indexOf('.')), { name, input }, people[who]);

/** 'OK', the code of a refusal, or NETWORK where the platform has no answer. */
export function codeOf(answer: InvokeAnswer): string {
  if ('errCode' in answer) return 'NETWORK';
  const { ok, code = '' } = answer.result as { readonly ok: boolean; readonly code?: string };
  return ok ? 'OK' : code;
}

const TRIES = 8;

/** The same request again while nobody knows what became of it; every answer, the last one last. */
export async function answers(test: TestCloud, operation: Operation): Promise<readonly string[]> {
  const codes: string[] = [];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const code = codeOf(await sent(test, operation));
    codes.push(code);
    if (!['NETWORK', 'BUSY', 'INTERNAL'].includes(code)) break;
    test.cloud.faults.expireTransactions();
  }
  return codes;
}

/** The phone's patience (src/api/intent.ts): what it hears in the end. */
export const insisted = async (test: TestCloud, operation: Operation): Promise<string> =>
  (await answers(test, operation)).at(-1) ?? '';

/** Longer than every hand-over has been running by then, so that what is due does not depend on how fast a test runs. */
const TURN = 40 * MINUTE;
const MOST_TURNS = 10;

/** On to a turn of the timer with every job of every ten minutes in it. */
export const toNextTurn = (test: TestCloud): void => {
  test.skip(TURN - (test.cloud.clock.now() % TURN) + MINUTE / 2);
};

export async function nextTurn(test: TestCloud): Promise<void> {
  toNextTurn(test);
  await test.cloud.fireTimers('clock');
  // A turn gives an account that goes four seconds; on a busy machine that is not enough for one turn.
  for (let more = 0; more < MOST_TURNS && test.all('people').some(({ deletingAt }) => deletingAt !== null); more += 1) {
    await test.cloud.fireTimers('clock');
  }
}

/** What is written down about failures is not the same with and without them. */
const watching: readonly CollectionName[] = ['healthDays', 'timers'];
const names = (Object.keys(schema.collections) as CollectionName[]).filter((name) => !watching.includes(name));

/**
 * How much of everything there is, without what chance and the moment decide: the same after a write that was done once,
 * whatever came between.
 */
export const outline = (test: TestCloud): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(names.map((name) => [name, test.all(name).length])),
  told: test
    .all('messages')
    .map(({ kind, personId }) => `${kind} ${personId}`)
    .sort(),
  happened: test
    .all('ticketEvents')
    .map(({ kind }) => kind)
    .sort(),
  taken: test
    .all('slots')
    .map(({ _id, taken, holds }) => `${_id} ${taken} ${holds.length}`)
    .sort(),
  sums: test.all('daySums').map(({ sums }) => sums),
  months: test
    .all('technicianMonths')
    .map(({ finished, closed, answers, satisfied }) => [finished, closed, answers, satisfied]),
  stars: test.all('ratings').map(({ revisions }) => revisions.map(({ stars }) => stars)),
});
