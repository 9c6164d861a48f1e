import { actionsFor, nextStep, nextStepBy, openStatuses, statuses } from '#domain/ticket';

describe('下一步', () => {
  test('每个状态都说得出下一步', () => {
    const said = Object.fromEntries(statuses.map((status) => [status, nextStep({ status, rated: false })]));
    expect(said).toEqual({
      reported: 'assign',
      dispatched: 'accept',
      accepted: 'visit',
      working: 'repair',
      finished: 'answer',
      closed: 'rate',
      cancelled: 'nothing',
    });
  });

  test('评过的工单没有下一步', () => {
    expect(nextStep({ status: 'closed', rated: true })).toBe('nothing');
  });

  test('轮到维修人员或业主时，他确实有事可做', () => {
    for (const status of openStatuses) {
      const who = nextStepBy[nextStep({ status, rated: false })];
      if (who === 'technician' || who === 'owner') expect(actionsFor(status, [who])).not.toEqual([]);
    }
  });
});
