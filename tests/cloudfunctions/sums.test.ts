import fc from 'fast-check';
import { starValues, sumsOf, sameSums, emptySums } from '#domain/satisfaction';
import { dayOf, HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { fiveStars, stepsOn, type Steps } from '../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

/** One ticket's life, as chance would have it. */
interface Life {
  readonly reopened: boolean;
  readonly answered: boolean;
  readonly ratings: readonly (typeof starValues)[number][];
  readonly hours: number;
}
const life: fc.Arbitrary<Life> = fc.record({
  reopened: fc.boolean(),
  answered: fc.boolean(),
  ratings: fc.array(fc.constantFrom(...starValues), { maxLength: 3 }),
  hours: fc.integer({ min: 0, max: 30 }),
});

async function live({ reopened, answered, ratings, hours }: Life): Promise<void> {
  const ticketId = await steps.finished(await steps.report());
  if (reopened) {
    await test.must('owner', 'ticket.reopen', { ...steps.write(ticketId), note: '还在滴', photos: [] });
    await steps.finished(ticketId);
  }
  test.skip(hours * HOUR);
  if (answered) await test.must('owner', 'ticket.confirm', steps.write(ticketId));
  else test.skip(80 * HOUR);
  await test.cloud.fireTimers('clock');
  for (const stars of ratings) {
    await test.must(
      'owner',
      'satisfaction.rate',
      steps.rateInput(ticketId, { stars, dimensions: { ...fiveStars, result: stars } }),
    );
    test.skip(MINUTE);
  }
}

/** The day computed from the documents themselves, past all product code that keeps the sums. */
const recomputed = (day: string) => {
  const tickets = test.all('tickets').filter(({ closedOn }) => closedOn === day);
  const ratings = test.all('ratings').filter(({ closedOn }) => closedOn === day);
  const closures = tickets.flatMap(({ closing, ...facts }) => (closing === null ? [] : [{ closing, ...facts }]));
  return sumsOf(
    closures,
    ratings.flatMap(({ revisions }) => revisions.slice(-1)),
  );
};

it('随便怎么走，每天的数字都等于从工单和评价重算的数字', async () => {
  const [lives = []] = fc.sample(fc.array(life, { minLength: 9, maxLength: 9 }), { numRuns: 1, seed: 20_261_122 });
  for (const one of lives) await live(one);
  const days = [...new Set(test.all('tickets').flatMap(({ closedOn }) => closedOn ?? []))];
  expect(days.length).toBeGreaterThan(2);
  for (const day of days) {
    const kept = test.all('daySums').find((sums) => sums.day === day)?.sums ?? emptySums;
    expect([day, sameSums(kept, recomputed(day))]).toEqual([day, true]);
    expect(await test.must('manager', 'satisfaction.audit', { communityId: 'anju', day })).toMatchObject({
      equal: true,
    });
  }
  const { closures } = await test.must('manager', 'satisfaction.summary', {
    communityId: 'anju',
    from: dayOf(test.cloud.clock.now() - 60 * 24 * HOUR),
    to: dayOf(test.cloud.clock.now()),
  });
  expect(closures).toBe(lives.length);
}, 120_000);

it('有人动了数字，核对就看得出来', async () => {
  const [kept] = test.all('daySums');
  if (kept === undefined) throw new Error('no sums');
  const stars = { ...kept.sums.stars, 5: kept.sums.stars[5] + 1 };
  await test.cloud.documents.put('daySums', [{ ...kept, sums: { ...kept.sums, stars } }]);
  const audit = await test.must('manager', 'satisfaction.audit', { communityId: 'anju', day: kept.day });
  expect(audit).toMatchObject({ equal: false });
});

it('同时给同一次完工打分，只有一版算数，其余是后来的修改', async () => {
  const ticketId = await steps.closed(await steps.report());
  const rate = (stars: 1 | 5) => test.call('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars }));
  await Promise.all([rate(1), rate(5), rate(1), rate(5)]);
  const rating = test.all('ratings').find((one) => one.ticketId === ticketId);
  expect(rating?.revisions.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  const day = dayOf(test.cloud.clock.now());
  const kept = test.all('daySums').find((sums) => sums.day === day)?.sums ?? emptySums;
  expect(sameSums(kept, recomputed(day))).toBe(true);
});
