import { HOUR } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

const inbox = async (who: PersonKey) => (await test.must(who, 'community.messages', { cursor: null })).items;
const countOf = async (who: PersonKey, kind: string) => (await inbox(who)).filter((item) => item.kind === kind).length;
const reminding = (ticketId: string) => ({ requestId: requestId(), ticketId });
const saying = (ticketId: string, more: object = {}) => ({
  ...{ requestId: requestId(), ticketId, words: '门禁坏了，请打电话', photos: [] },
  ...more,
});

describe('催单', () => {
  it('答应的时间一过就可以催，催了告诉师傅和前台，再过四小时才能再催', async () => {
    const ticketId = await steps.accepted(await steps.report());
    const { remindFrom, actions } = await test.must('owner', 'ticket.get', { ticketId });
    const arrival = steps.stored(ticketId).clocks.find(({ kind }) => kind === 'arrival');
    expect(remindFrom).toBe(arrival?.dueAt);
    expect(actions).not.toContain('remind');
    expect(await test.code('owner', 'ticket.remind', reminding(ticketId))).toBe('REMIND_TOO_SOON');
    test.skip(4 * HOUR);
    expect((await test.must('owner', 'ticket.get', { ticketId })).actions).toContain('remind');
    const { version } = steps.stored(ticketId);
    const next = await test.must('family', 'ticket.remind', reminding(ticketId));
    expect(steps.stored(ticketId)).toMatchObject({ version, remindedAt: next.remindFrom - 4 * HOUR });
    expect(await countOf(steps.technicianOf(ticketId), 'reminded')).toBe(1);
    expect(await countOf('frontDesk', 'reminded')).toBe(1);
    expect(await countOf('supervisor', 'reminded')).toBe(0);
    expect(await test.code('owner', 'ticket.remind', reminding(ticketId))).toBe('REMIND_TOO_SOON');
    test.skip(4 * HOUR);
    expect(await test.code('owner', 'ticket.remind', reminding(ticketId))).toBe('OK');
    const { timeline } = await test.must('owner', 'ticket.get', { ticketId });
    expect(timeline.map(({ kind }) => kind)).toEqual(['report', 'dispatch', 'accept', 'remind', 'remind']);
  });

  it('没人接单时催，告诉前台和监理', async () => {
    const ticketId = await steps.report();
    test.skip(4 * HOUR);
    await test.must('owner', 'ticket.remind', reminding(ticketId));
    expect(await countOf('frontDesk', 'reminded')).toBe(1);
    expect(await countOf('supervisor', 'reminded')).toBe(1);
    expect(await countOf(steps.technicianOf(ticketId), 'reminded')).toBe(0);
  });

  it('轮到业主答复时没什么可催；同一次催发两遍只算一次；员工不能替业主催', async () => {
    const ticketId = await steps.accepted(await steps.report());
    test.skip(4 * HOUR);
    const input = reminding(ticketId);
    const replies = await Promise.all([1, 2, 3].map(() => test.must('owner', 'ticket.remind', input)));
    expect(new Set(replies.map(({ remindFrom }) => remindFrom)).size).toBe(1);
    expect(test.all('ticketEvents').filter(({ kind }) => kind === 'remind')).toHaveLength(1);
    expect(await test.code('manager', 'ticket.remind', reminding(ticketId))).toBe('FORBIDDEN');
    await test.must(steps.technicianOf(ticketId), 'ticket.arrive', steps.write(ticketId));
    const finish = await steps.finishInput(ticketId);
    await test.must(steps.technicianOf(ticketId), 'ticket.finish', finish);
    test.skip(4 * HOUR);
    expect(await test.code('owner', 'ticket.remind', reminding(ticketId))).toBe('TICKET_ACTION_NOT_ALLOWED');
    expect((await test.must('owner', 'ticket.get', { ticketId })).remindFrom).toBeNull();
  });
});

describe('留言', () => {
  it('业主说的话告诉师傅和前台，员工说的话告诉业主；工单的版本不变', async () => {
    const ticketId = await steps.accepted(await steps.report());
    const who = steps.technicianOf(ticketId);
    const seen = steps.write(ticketId);
    await test.must('owner', 'ticket.say', saying(ticketId));
    expect((await inbox(who))[0]).toMatchObject({ kind: 'said', params: { note: '门禁坏了，请打电话' } });
    expect(await countOf('frontDesk', 'said')).toBe(1);
    expect(await countOf('owner', 'said')).toBe(0);
    await test.must('frontDesk', 'ticket.say', saying(ticketId, { words: '已经联系门岗' }));
    expect((await inbox('owner'))[0]).toMatchObject({ kind: 'said', params: { note: '已经联系门岗' } });
    expect(await countOf('frontDesk', 'said')).toBe(1);
    expect(await test.code(who, 'ticket.arrive', seen)).toBe('OK');
    await test.must(who, 'ticket.say', saying(ticketId, { words: '我到楼下了' }));
    const { timeline } = await test.must('family', 'ticket.get', { ticketId });
    expect(timeline.map(({ kind }) => kind)).toEqual(['report', 'dispatch', 'accept', 'say', 'say', 'arrive', 'say']);
    expect(timeline.at(-1)?.by).toMatchObject({ role: 'technician' });
  });

  it('可以补照片，照片归到工单上，检查通过以前别人看不到', async () => {
    const ticketId = await steps.accepted(await steps.report());
    const photo = await test.upload('owner');
    await test.must('owner', 'ticket.say', saying(ticketId, { words: '', photos: [photo] }));
    const last = async (who: PersonKey) =>
      (await test.must(who, 'ticket.get', { ticketId })).timeline.at(-1)?.photos[0] ?? null;
    expect((await last('owner'))?.url).not.toBeNull();
    expect((await last('manager'))?.url).toBeNull();
    await test.cloud.clock.advance(3_000);
    expect((await last('manager'))?.url).not.toBeNull();
  });

  it('空话、违规的话、别人的照片都不收；关了的单不再留言；重发只算一次', async () => {
    const ticketId = await steps.working(await steps.report());
    expect(await test.code('owner', 'ticket.say', saying(ticketId, { words: ' ' }))).toBe('REPORT_EMPTY');
    expect(await test.code('owner', 'ticket.say', saying(ticketId, { words: '违禁测试词' }))).toBe('TEXT_UNSAFE');
    const theirs = [await test.upload('neighbour')];
    expect(await test.code('owner', 'ticket.say', saying(ticketId, { photos: theirs }))).toBe('PHOTO_NOT_FOUND');
    const input = saying(ticketId);
    await Promise.all([1, 2, 3].map(() => test.must('owner', 'ticket.say', input)));
    const said = test.all('ticketEvents').filter(({ kind }) => kind === 'say');
    expect(said.map(({ by }) => by.personId)).toEqual([personId('owner')]);
    expect(await test.code('owner', 'ticket.say', { ...input, words: '换了' })).toBe('BAD_INPUT');
    await test.must(steps.technicianOf(ticketId), 'ticket.finish', await steps.finishInput(ticketId));
    await test.must('owner', 'ticket.confirm', steps.write(ticketId));
    expect(await test.code('owner', 'ticket.say', saying(ticketId))).toBe('TICKET_ACTION_NOT_ALLOWED');
  });
});
