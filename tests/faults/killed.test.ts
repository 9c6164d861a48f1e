import type { Kill } from '../../local/cloud';
import { seeded } from '../../local/cloud/faults/random';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { codeOf, insisted, nextTurn, outline, sent } from './retry';
import { brokenRules, rulesOfNextTurn } from './rules';
import { operationsOn, titles, type Operation, type Title } from './stage';

/** `npm run faults`: every request of every write, before and after. Otherwise what fits into the gate. */
const everything = process.env['ANJU_FAULTS'] === 'all';
const SEED = 20_261_122;

let test: TestCloud;
let back: () => void;
let operations: readonly Operation[];
beforeAll(async () => {
  test = await startTestCloud();
  operations = await operationsOn(test);
  back = test.keep();
}, 180_000);
afterAll(() => test.close());

const find = (title: Title): Operation => {
  const found = operations.find((one) => one.title === title);
  if (found === undefined) throw new Error(title);
  return found;
};

/** What a write asks for when nothing goes wrong, and how things stand afterwards: at once, and after the timer. */
async function undisturbed(operation: Operation) {
  back();
  const code = codeOf(await sent(test, operation));
  const requests = test.cloud.faults.requests();
  const done = outline(test);
  await nextTurn(test);
  return { code, requests, done, later: outline(test) };
}

const COMMIT = 'database.commitTransaction';
/** Besides the moment when everything is written and nobody was told: how much of the rest the gate tries. */
const SHARE: Partial<Record<Title, number>> = { 报修: 0.15, 评价: 0.15, 注销: 0.01 };
const SHARE_OF_OTHERS = 0.03;

/** Right after a request is, for the data, right before the next one: the gate tries one of the two. */
const killsOf = (title: Title, requests: readonly string[]): readonly Kill[] => {
  const after = requests.map((_, n): Kill => ({ request: n + 1, moment: 'after' }));
  if (everything) return after.flatMap((kill): readonly Kill[] => [{ ...kill, moment: 'before' }, kill]);
  const random = seeded(SEED + titles.indexOf(title));
  const share = SHARE[title] ?? SHARE_OF_OTHERS;
  const committed = requests.indexOf(COMMIT) + 1;
  return after.filter(({ request }) => random() < share || request === committed);
};

it('什么都没坏的时候，规矩都在', () => {
  expect(brokenRules(test)).toEqual([]);
});

it.each(titles)(
  '%s：在哪一次请求上被杀，规矩都在；再发一次正好办成一次',
  async (title) => {
    const operation = find(title);
    const { code, requests, done, later } = await undisturbed(operation);
    expect([code, brokenRules(test)]).toEqual(['OK', []]);
    const kills = killsOf(title, requests);
    for (const kill of kills) {
      const where = `${title} ${kill.moment} ${kill.request} ${requests[kill.request - 1] ?? ''}`;
      back();
      test.cloud.faults.killNext(kill);
      expect([where, codeOf(await sent(test, operation)), test.cloud.faults.struck()]).toEqual([
        ...[where, 'NETWORK', { killed: 1 }],
      ]);
      expect([where, brokenRules(test)]).toEqual([where, []]);
      test.cloud.faults.expireTransactions();
      expect([where, await insisted(test, operation), brokenRules(test)]).toEqual([where, 'OK', []]);
      // An account that goes goes on going with the timer.
      if (title !== '注销') expect([where, outline(test)]).toEqual([where, done]);
      const held = rulesOfNextTurn(test);
      await nextTurn(test);
      expect([where, outline(test), brokenRules(test, held)]).toEqual([where, later, []]);
    }
    expect(kills).not.toEqual([]);
  },
  everything ? 3_600_000 : 300_000,
);
