import fc from 'fast-check';
import { severities } from '#domain/complaint';
import {
  addComplaintSums,
  complaintContribution,
  complaintFiguresOf,
  emptyComplaintSums,
  mergeComplaintSums,
  sameComplaintSums,
  subtractComplaintSums,
  type ComplaintFacts,
} from '#domain/satisfaction';

const clock = fc.record({
  kind: fc.constantFrom('complaintReply' as const, 'complaintResult' as const),
  stoppedAt: fc.option(fc.nat(9)),
  missedAt: fc.option(fc.nat(9)),
});
const complaint: fc.Arbitrary<ComplaintFacts> = fc.record({
  severity: fc.constantFrom(...severities),
  clocks: fc.array(clock, { maxLength: 3 }),
});
const reply = (stoppedAt: number | null, missedAt: number | null): ComplaintFacts => ({
  severity: 'normal',
  clocks: [{ kind: 'complaintReply', stoppedAt, missedAt }],
});

describe('投诉的累计', () => {
  test.each([
    ['按时答复', reply(5, null), [1, 0]],
    ['答复晚了', reply(5, 4), [0, 1]],
    ['到时没答复', reply(null, 4), [0, 1]],
    ['还有时间，先不算', reply(null, null), [0, 0]],
  ])('%s', (_, facts, [replyKept, replyMissed]) => {
    expect(complaintContribution(facts)).toMatchObject({ received: 1, replyKept, replyMissed, resultKept: 0 });
  });

  test('改来改去，累计等于重算', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), complaint), { maxLength: 12 }), (changes) => {
        const now = new Map<number, ComplaintFacts>();
        let kept = emptyComplaintSums;
        for (const [which, facts] of changes) {
          const before = now.get(which);
          if (before !== undefined) kept = subtractComplaintSums(kept, complaintContribution(before));
          kept = addComplaintSums(kept, complaintContribution(facts));
          now.set(which, facts);
        }
        const fresh = mergeComplaintSums([...now.values()].map(complaintContribution));
        expect(kept).toEqual(fresh);
        expect(sameComplaintSums(kept, fresh)).toBe(true);
        expect(sameComplaintSums(kept, { ...fresh, major: fresh.major + 1 })).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('及时率只看已有结论的', () => {
    const sums = mergeComplaintSums([reply(5, null), reply(5, 4), reply(null, null)].map(complaintContribution));
    expect(complaintFiguresOf(sums)).toMatchObject({
      ...{ received: 3, major: 0, replyInTime: { n: 2, hits: 1, rate: 0.5 }, resultInTime: { n: 0, rate: null } },
    });
  });
});
