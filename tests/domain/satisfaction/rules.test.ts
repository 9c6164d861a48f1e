import fc from 'fast-check';
import { calledBack, clockFor, ring, type Clock } from '#domain/clocks';
import { contributionOf, figuresOf, mergeSums, ratingWindow, withContribution, type Cell } from '#domain/satisfaction';
import { defaultSettings } from '#domain/settings';
import { actions, statuses, transitions } from '#domain/ticket';
import { HOUR, type WorkingTime } from '#domain/time';
import { five, quick, rating, START, two } from './closures';

/** What other systems are known to do to scores. */
const always: WorkingTime = {
  add: (from, ms) => from + ms,
  between: (from, to) => to - from,
  isWorkday: () => true,
};

describe('改评不是取平均', () => {
  test('五星改成两星，就是两星，不是三星半', () => {
    const [first, second] = [contributionOf(quick, five), contributionOf(quick, two)];
    const [cell] = withContribution(withContribution([], null, first), first, second);
    expect(mergeSums([cell?.sums ?? {}]).stars).toEqual({ 1: 0, 2: 1, 3: 0, 4: 0, 5: 0 });
    expect(figuresOf(mergeSums([cell?.sums ?? {}]), 0.85).dimensions.timeliness).toBe(1);
  });

  test('改多少回，都只算最后一版，一次也不多算', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 6 }), (revisions) => {
        const steps = revisions.map((one) => contributionOf(quick, one));
        let cells: readonly Cell[] = [];
        steps.forEach((step, at) => (cells = withContribution(cells, steps[at - 1] ?? null, step)));
        expect(cells).toEqual(withContribution([], null, steps[steps.length - 1] ?? null));
      }),
      { numRuns: 30 },
    );
  });
});

describe('回访没有人打就是没有打', () => {
  const due = clockFor('callBack', { now: START, settings: defaultSettings, time: always });
  const counted = (clock: Clock) => mergeSums([contributionOf({ ...quick, clocks: [clock] }, null)?.sums ?? {}]);

  test('定时器再怎么响，也响不出一次回访', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 8 }), (hours) => {
        const rung = hours.reduce((clock, hour) => ring(clock, START + hour * HOUR).clock, due);
        expect(counted(rung)).toMatchObject({ callBackKept: 0, reached: 0, service: { n: 0 } });
        expect(counted(rung).callBackDue).toBe(Number(hours.some((hour) => hour >= defaultSettings.callBackHours)));
      }),
      { numRuns: 40 },
    );
  });

  test('只有打电话的人记下来，才算按时回访；没打通不算', () => {
    const call = (outcome: 'reached' | 'notReached' | 'refused', hours: number) =>
      calledBack([due], { which: 'first', outcome }, START + hours * HOUR).map(counted);
    expect(call('reached', 2)).toMatchObject([{ callBackDue: 1, callBackKept: 1 }]);
    expect(call('refused', 2)).toMatchObject([{ callBackDue: 1, callBackKept: 1 }]);
    expect(call('notReached', 2)).toMatchObject([{ callBackDue: 0, callBackKept: 0 }]);
    expect(call('reached', defaultSettings.callBackHours)).toMatchObject([{ callBackDue: 1, callBackKept: 0 }]);
  });

  test('工单怎么走，都停不了回访的时限', () => {
    const stopping = actions.filter((action) => transitions[action].stops.some((kind) => /callBack/i.test(kind)));
    expect(stopping).toEqual([]);
  });
});

describe('评价低，工单不会就这么关了', () => {
  test('评价不是工单的动作：关闭只有业主确认、没人答复和并单', () => {
    expect(actions.filter((action) => transitions[action].to === 'closed')).toEqual(['confirm', 'lapse', 'merge']);
    expect(actions.map(String)).not.toContain('rate');
  });

  test('没关闭的工单评不了，也数不进去', () => {
    expect(statuses).toContain('finished');
    const moment = { closedAt: null, firstRatedAt: null, now: START };
    expect(ratingWindow(moment, defaultSettings.rating)).toBe('notOpen');
    expect(contributionOf({ ...quick, closing: null, closedOn: null }, two)).toBeNull();
  });

  test('给几星，关闭的样子都不变', () => {
    fc.assert(
      fc.property(rating, (given) => {
        const sums = mergeSums([contributionOf(quick, given)?.sums ?? {}]);
        const { closures, fixed, unanswered, firstTimeFixed } = mergeSums([contributionOf(quick, null)?.sums ?? {}]);
        expect(sums).toMatchObject({ closures, fixed, unanswered, firstTimeFixed });
      }),
      { numRuns: 20 },
    );
  });
});
