import { DAY, HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';
import { keyWork, stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

const workOf = (who: PersonKey) =>
  test
    .all('technicians')
    .find(({ _id }) => _id === `${personId(who)}:anju`)
    ?.openWork.map(({ ticketId }) => ticketId);
const queued = async (view: 'inspecting' | 'callBack') =>
  (await test.must('supervisor', 'ticket.queue', { communityId: 'anju', view, cursor: null })).items.map(
    ({ id }) => id,
  );
const clockOf = (ticketId: string, kind: string) =>
  steps.stored(ticketId).clocks.findLast((clock) => clock.kind === kind);
const passed = async (ticketId: string) => {
  await test.must('supervisor', 'ticket.pass', { ...steps.write(ticketId), note: '合格', photos: [] });
  return ticketId;
};

describe('重点工程', () => {
  it('完工先交监理验收，业主还不用确认；验收通过才算完工', async () => {
    const ticketId = await steps.submitted();
    const who = steps.technicianOf(ticketId);
    expect(steps.stored(ticketId)).toMatchObject({ status: 'inspecting', closure: 0, keyWork: true });
    expect(steps.messagesTo('supervisor', 'toInspect')).toHaveLength(1);
    expect(steps.messagesTo('owner', 'finished')).toHaveLength(0);
    expect(await queued('inspecting')).toEqual([ticketId]);
    expect(await test.code('owner', 'ticket.confirm', steps.write(ticketId))).toBe('TICKET_ACTION_NOT_ALLOWED');
    await passed(ticketId);
    expect(steps.stored(ticketId)).toMatchObject({ status: 'finished', closure: 1 });
    expect(steps.messagesTo('owner', 'finished')).toHaveLength(1);
    expect(steps.messagesTo(who, 'inspectionPassed')).toHaveLength(1);
    expect(await queued('inspecting')).toEqual([]);
  });

  it('退回返工要说明和照片；还是那位师傅再来一趟，两次都在时间线上', async () => {
    const ticketId = await steps.submitted();
    const who = steps.technicianOf(ticketId);
    expect(workOf(who)).toEqual([]);
    const photos = [await test.upload('supervisor')];
    const bare = { ...steps.write(ticketId), note: '阴角没做', photos: [] };
    expect(await test.code('supervisor', 'ticket.rework', bare)).toBe('BAD_INPUT');
    await test.must('supervisor', 'ticket.rework', { ...steps.write(ticketId), note: '阴角没做', photos });
    expect(steps.stored(ticketId)).toMatchObject({ status: 'accepted', appointment: null });
    expect(workOf(who)).toEqual([ticketId]);
    expect(steps.messagesTo(who, 'reworked')).toHaveLength(1);
    await test.must(who, 'ticket.arrive', steps.write(ticketId));
    await test.must(who, 'ticket.finish', await steps.finishInput(ticketId));
    await passed(ticketId);
    const { timeline } = await test.must('owner', 'ticket.get', { ticketId });
    expect(timeline.map(({ kind }) => kind).slice(-5)).toEqual(['submit', 'rework', 'arrive', 'submit', 'pass']);
    expect(clockOf(ticketId, 'completion')).toMatchObject({ missedAt: null });
  });

  it.each([
    ['师傅提前来做的，退回以后还没到的约还给别人', 0],
    ['约的时间到过了，退回以后那一次照样算用掉', 1],
  ])('%s', async (_, taken) => {
    const at = { ...keyWork, site: { kind: 'home', homeId: 'h-501' } } as const;
    const { slots } = await test.must('owner', 'ticket.preview', at);
    const ticketId = await steps.working(await steps.report({ ...keyWork, slotId: slots.at(-1)?.id ?? '' }));
    await test.must(steps.technicianOf(ticketId), 'ticket.finish', await steps.finishInput(ticketId));
    const startsAt = steps.stored(ticketId).appointment?.startsAt ?? 0;
    if (taken === 1) test.skip(startsAt - test.cloud.clock.now() + MINUTE);
    const photos = [await test.upload('supervisor')];
    expect(test.all('slots').map((slot) => slot.taken)).toEqual([1]);
    await test.must('supervisor', 'ticket.rework', { ...steps.write(ticketId), note: '阴角没做', photos });
    expect(test.all('slots').map((slot) => slot.taken)).toEqual([taken]);
  });

  it('没人验收：提醒监理，到点告诉经理，各一次', async () => {
    await steps.submitted();
    await test.cloud.clock.advance(20 * HOUR);
    expect([steps.messagesTo('supervisor', 'late').length, steps.messagesTo('manager', 'late').length]).toEqual([1, 0]);
    await test.cloud.clock.advance(5 * HOUR);
    await test.cloud.clock.advance(3 * DAY);
    expect([steps.messagesTo('supervisor', 'late').length, steps.messagesTo('manager', 'late').length]).toEqual([1, 1]);
  });

  it('第二次回访从维修结束算两个月', async () => {
    const ticketId = await steps.submitted();
    const ended = steps.stored(ticketId).finishedAt ?? 0;
    test.skip(5 * HOUR);
    await passed(ticketId);
    const due = clockOf(ticketId, 'secondCallBack')?.dueAt ?? 0;
    expect(due).toBeGreaterThan(ended + 58 * DAY);
    expect(due).toBeLessThan(ended + 70 * DAY);
    const second = steps.callInput(ticketId, { which: 'second' });
    expect(await test.code('frontDesk', 'ticket.callBack', second)).toBe('OK');
    expect(clockOf(ticketId, 'secondCallBack')?.stoppedAt).not.toBeNull();
  });

  it('完工带上维修前的照片、用料和业主签名；签名不混在照片里', async () => {
    const ticketId = await steps.working(await steps.report());
    const who = steps.technicianOf(ticketId);
    const [before, signature] = [await test.upload(who), await test.upload(who)];
    const materials = [{ itemId: null, name: '角阀', quantity: 2 }];
    const input = { ...(await steps.finishInput(ticketId)), before: [before], materials, signature };
    await test.must(who, 'ticket.finish', input);
    await test.cloud.clock.advance(3_000);
    const seen = await test.must('owner', 'ticket.get', { ticketId });
    expect(seen).toMatchObject({ materials, beforePhotos: [{ id: before }], signature: { id: signature } });
    expect(seen.signature?.url).toMatch(/^http/);
    expect(seen.photos.map(({ id }) => id)).not.toContain(signature);
    expect(seen.timeline.at(-1)?.photos.map(({ id }) => id)).toEqual(input.photos);
  });

  it('用料里的违规文字、别人的照片和签名都不收', async () => {
    const ticketId = await steps.working(await steps.report());
    const who = steps.technicianOf(ticketId);
    const input = await steps.finishInput(ticketId);
    const materials = [{ itemId: null, name: '违禁测试词', quantity: 1 }];
    expect(await test.code(who, 'ticket.finish', { ...input, materials })).toBe('TEXT_UNSAFE');
    const signature = await test.upload('owner');
    expect(await test.code(who, 'ticket.finish', { ...input, signature })).toBe('PHOTO_NOT_FOUND');
    expect(await test.code(who, 'ticket.finish', { ...input, before: [signature] })).toBe('PHOTO_NOT_FOUND');
  });
});

describe('回访', () => {
  it('关闭后要回访；没打通的继续等，打通了时限才停；和评价分开记', async () => {
    const ticketId = await steps.closed(await steps.report());
    expect(await queued('callBack')).toEqual([ticketId]);
    const { version } = steps.stored(ticketId);
    const nextAt = test.cloud.clock.now() + 3 * HOUR;
    await test.must(
      'frontDesk',
      'ticket.callBack',
      steps.callInput(ticketId, { outcome: 'notReached', words: '没人接', nextAt }),
    );
    expect(await queued('callBack')).toEqual([ticketId]);
    await test.must('frontDesk', 'ticket.callBack', steps.callInput(ticketId));
    expect(await queued('callBack')).toEqual([]);
    expect(steps.stored(ticketId)).toMatchObject({ version, stars: null });
    expect(await test.code('frontDesk', 'ticket.callBack', steps.callInput(ticketId))).toBe(
      'TICKET_ACTION_NOT_ALLOWED',
    );
    const seen = await test.must('frontDesk', 'ticket.get', { ticketId });
    expect(seen.callBacks.map(({ outcome, by }) => [outcome, by])).toEqual([
      ['notReached', '钱晓雯'],
      ['reached', '钱晓雯'],
    ]);
    for (const who of ['owner', steps.technicianOf(ticketId)] as const) {
      const { callBacks, timeline } = await test.must(who, 'ticket.get', { ticketId });
      expect([callBacks, timeline.at(-1)]).toMatchObject([[], { kind: 'callBack', note: '' }]);
    }
  });

  it('没有回访：提醒前台，到点告诉监理，再不办告诉经理，各一次；系统绝不自己写成已回访', async () => {
    const ticketId = await steps.closed(await steps.report());
    await test.cloud.clock.advance(20 * HOUR);
    expect(steps.messagesTo('frontDesk', 'late')).toHaveLength(1);
    expect(steps.messagesTo('supervisor', 'late')).toHaveLength(0);
    await test.cloud.clock.advance(5 * HOUR);
    expect([steps.messagesTo('supervisor', 'late').length, steps.messagesTo('manager', 'late').length]).toEqual([1, 0]);
    await test.cloud.clock.advance(3 * DAY);
    expect(
      ['frontDesk', 'supervisor', 'manager'].map((who) => steps.messagesTo(who as PersonKey, 'late').length),
    ).toEqual([...[1, 1, 1]]);
    expect(steps.stored(ticketId).callBacks).toEqual([]);
    expect(clockOf(ticketId, 'callBack')).toMatchObject({ stoppedAt: null });
    await test.must('frontDesk', 'ticket.callBack', steps.callInput(ticketId));
    expect(clockOf(ticketId, 'callBack')?.missedAt).not.toBeNull();
  });

  it('没有答复而关闭的也要打电话', async () => {
    const ticketId = await steps.finished(await steps.report());
    await test.cloud.clock.advance(72 * HOUR + 3 * MINUTE);
    expect(steps.stored(ticketId).closing).toBe('unanswered');
    expect(await queued('callBack')).toEqual([ticketId]);
  });
});
