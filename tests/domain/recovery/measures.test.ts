import fc from 'fast-check';
import { answerRefused, recoveryAnswers, recoveryReasons, suggestedMeasures } from '#domain/recovery';
import { ratingTags, starValues } from '#domain/satisfaction';

const facts = { reason: 'lowScore', stars: 2, tags: [], reopened: 0 } as const;

describe('不满意以后，建议怎么做', () => {
  test('只是分低，先道歉，把情况讲清楚，再上门看看', () => {
    expect(suggestedMeasures(facts)).toEqual(['apologise', 'explain', 'visit']);
  });

  test('没修好的，先上门看看，重新维修', () => {
    expect(suggestedMeasures({ ...facts, reason: 'notFixed', stars: null }).slice(0, 2)).toEqual([
      'visit',
      'repairAgain',
    ]);
  });

  test('修了几次都没好的，换一位师傅，请监理复查', () => {
    const measures = suggestedMeasures({ ...facts, reason: 'notFixed', reopened: 2 });
    expect(measures.slice(0, 2)).toEqual(['otherTechnician', 'inspect']);
  });

  test.each([
    ['poorWork', 'inspect'],
    ['rude', 'otherTechnician'],
    ['messy', 'clean'],
    ['late', 'explain'],
  ] as const)('说「%s」的，建议里有 %s', (tag, measure) => {
    expect(suggestedMeasures({ ...facts, tags: [tag] }).slice(0, 2)).toContain(measure);
  });

  test('总有建议，一条不说两遍', () => {
    const any = fc.record({
      reason: fc.constantFrom(...recoveryReasons),
      stars: fc.constantFrom(...starValues, null),
      tags: fc.subarray([...ratingTags]),
      reopened: fc.nat(5),
    });
    fc.assert(
      fc.property(any, (known) => {
        const measures = suggestedMeasures(known);
        expect(measures.length).toBeGreaterThan(0);
        expect(new Set(measures).size).toBe(measures.length);
      }),
    );
  });
});

describe('业主再次答复', () => {
  test('有了结果才问，只问一次', () => {
    expect(answerRefused({ state: 'open', answer: null })).toBe('RECOVERY_NOT_CLOSED');
    expect(answerRefused({ state: 'closed', answer: null })).toBeNull();
    for (const answer of recoveryAnswers) expect(answerRefused({ state: 'closed', answer })).toBe('RECOVERY_ANSWERED');
  });
});
