import { DAY, HOUR } from '#domain/time';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { people, personId, type PersonKey } from '../../support/community';
import { leak, leakIn, reporting, stepsOn, taking, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

const lamp = { place: 'corridor', part: 'lamp', symptom: 'broken' } as const;
const corridor = (more: object = {}) => ({
  site: { kind: 'area' as const, communityId: 'anju', building: '3栋', floor: '12层', ...more },
  ...lamp,
});
const lift = { site: { kind: 'spot', spotId: 's-lift' }, place: 'corridor', part: 'lift', symptom: 'noise' } as const;
const reportAs = (who: PersonKey, more: object) => test.call(who, 'ticket.report', reporting(more));
const last = () => {
  const ticket = test.all('tickets').at(-1);
  if (ticket === undefined) throw new Error('no ticket');
  return ticket;
};

describe('公共区域', () => {
  it('小区里的人按楼栋和楼层报修，归到自己名下，家人不代表他', async () => {
    await test.must('owner', 'ticket.report', reporting(corridor()));
    const ticket = last();
    expect(ticket).toMatchObject({
      ...{ homeId: null, home: '3栋12层', building: '3栋', buildingKey: 'anju:3栋' },
      ...{ ownerKey: `person:${personId('owner')}`, warranty: { verdict: 'doubtful' } },
    });
    const { items } = await test.must('owner', 'ticket.mine', { state: 'open', cursor: null });
    expect(items).toMatchObject([{ id: ticket._id, homeId: null, home: '3栋12层' }]);
    expect(await test.code('family', 'ticket.get', { ticketId: ticket._id })).toBe('TICKET_NOT_FOUND');
    expect((await test.must('manager', 'ticket.get', { ticketId: ticket._id })).home).toBe('3栋12层');
  });

  it('不说「您付钱」：没有日期就由人来定', async () => {
    const { warranty, price } = await test.must('owner', 'ticket.preview', corridor());
    expect(warranty).toMatchObject({ verdict: 'doubtful', reason: 'commonPart' });
    expect(price).toBeNull();
  });

  it.each([
    ['别的小区', { communityId: 'linli', building: '1栋' }, 'HOME_NOT_FOUND'],
    ['没有的小区', { communityId: 'nowhere' }, 'HOME_NOT_FOUND'],
    ['没有的楼栋', { building: '99栋' }, 'BAD_INPUT'],
  ])('%s报不了', async (_, more, code) => {
    expect(await test.code('owner', 'ticket.report', reporting(corridor(more)))).toBe(code);
    expect(test.all('tickets')).toEqual([]);
  });

  it('陌生人报不了公共区域，家里的地方也不能当公共区域', async () => {
    expect(await reportAs('stranger', corridor())).toMatchObject({ code: 'HOME_NOT_FOUND' });
    const indoors = { ...corridor(), place: 'kitchen', part: 'pipe', symptom: 'leak' };
    expect(await reportAs('owner', indoors)).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('楼层里的违规文字不收', async () => {
    expect(await reportAs('owner', corridor({ floor: '违禁测试词' }))).toMatchObject({ code: 'TEXT_UNSAFE' });
  });
});

describe('扫码', () => {
  it('扫码看得到是什么、归哪个小区、前台电话', async () => {
    expect(await test.must('stranger', 'ticket.spot', { spotId: 's-lift' })).toEqual({
      ...{ communityId: 'anju', communityName: '安居苑', phone: '01088880000', name: '3栋1号电梯' },
      ...{ place: 'corridor', part: 'lift' },
    });
    expect(await test.code('stranger', 'ticket.spot', { spotId: 's-none' })).toBe('SPOT_NOT_FOUND');
  });

  it('陌生人扫码报修：成了这个小区的访客，看得到自己的报修，带的照片也在', async () => {
    const { photoFolder } = await test.must('stranger', 'community.me', {});
    const photo = await test.upload('stranger', `photos/${photoFolder}/picture-1.jpg`);
    await test.must('stranger', 'ticket.report', reporting({ ...lift, photos: [photo] }));
    const ticketId = last()._id;
    const me = await test.must('stranger', 'community.me', {});
    expect(me.photoFolder).toBe(photoFolder);
    expect(me.memberships).toMatchObject([{ communityId: 'anju', role: 'owner', relation: 'visitor', home: null }]);
    const { items } = await test.must('stranger', 'ticket.mine', { state: 'open', cursor: null });
    expect(items.map(({ id }) => id)).toEqual([ticketId]);
    const seen = await test.must('stranger', 'ticket.get', { ticketId });
    expect(seen).toMatchObject({ home: '3栋1号电梯', photos: [{ id: photo, url: expect.any(String) as string }] });
    const { unread } = await test.must('stranger', 'community.me', {});
    expect(unread).toBeGreaterThan(0);
  });

  it('同一次扫码报修同时发来十次，只有一个人、一张工单', async () => {
    const input = reporting(lift);
    const replies = await Promise.all(Array.from({ length: 10 }, () => test.must('stranger', 'ticket.report', input)));
    expect(new Set(replies.map(({ ticketId }) => ticketId)).size).toBe(1);
    expect(test.all('people').filter(({ openId }) => openId === people.stranger)).toHaveLength(1);
    expect(test.all('tickets')).toHaveLength(1);
  });

  it('码上的东西不能报成别的；没有的码报不了', async () => {
    expect(await reportAs('stranger', { ...lift, part: 'lamp', symptom: 'broken' })).toMatchObject({
      code: 'BAD_INPUT',
    });
    const none = { ...lift, site: { kind: 'spot', spotId: 's-none' } };
    expect(await reportAs('stranger', none)).toMatchObject({ code: 'SPOT_NOT_FOUND' });
    expect(test.all('people').some(({ openId }) => openId === people.stranger)).toBe(false);
  });

  it('别的小区的业主扫码，也看得到自己的报修', async () => {
    await test.must('otherOwner', 'ticket.report', reporting(lift));
    expect(await test.code('otherOwner', 'ticket.get', { ticketId: last()._id })).toBe('OK');
    expect(await test.code('otherManager', 'ticket.get', { ticketId: last()._id })).toBe('TICKET_NOT_FOUND');
  });
});

describe('已经有人报过', () => {
  it('自家同一部位的未完工单看得到；别的部位不算', async () => {
    const ticketId = await steps.report();
    const { own, common } = await test.must('family', 'ticket.preview', leak);
    expect([own.map(({ id }) => id), common]).toEqual([[ticketId], null]);
    const other = { ...leak, part: 'wall' as const, symptom: 'leak' as const };
    expect((await test.must('owner', 'ticket.preview', other)).own).toEqual([]);
    expect((await test.must('neighbour', 'ticket.preview', leakIn('h-502'))).own).toEqual([]);
  });

  it('同一栋的公共部位只说有几个人报过、到哪一步，不说是谁', async () => {
    await test.must('owner', 'ticket.report', reporting(corridor()));
    await test.must('family', 'ticket.report', reporting(corridor({ floor: '11层' })));
    const seen = await test.must('neighbour', 'ticket.preview', corridor());
    expect(seen.common).toMatchObject({ count: 2, status: 'dispatched' });
    expect(JSON.stringify(seen)).not.toMatch(/李|王|p-owner|11层/);
    expect((await test.must('neighbour', 'ticket.preview', corridor({ building: '2栋' }))).common).toBeNull();
    expect((await test.must('owner', 'ticket.preview', corridor())).common).toMatchObject({ count: 1 });
  });

  it('自己在公共区域报过的，从家里再报也说是自己报的', async () => {
    await test.must('owner', 'ticket.report', reporting(corridor()));
    const seen = await test.must('owner', 'ticket.preview', { ...lamp, site: leak.site });
    expect([seen.own.map(({ id }) => id), seen.common]).toEqual([[last()._id], null]);
  });
});

describe('前台代报', () => {
  it('出现在这套房屋的列表里，全家都收到消息，修好了业主可以评价', async () => {
    const { ticketId } = await test.must('frontDesk', 'ticket.reportFor', taking());
    expect(steps.stored(ticketId)).toMatchObject({
      ...{ channel: 'phone', homeId: 'h-501', reporter: { personId: '', name: '李老先生', phone: '01088881234' } },
    });
    for (const who of ['owner', 'family'] as const) {
      const { items } = await test.must(who, 'ticket.mine', { state: 'open', cursor: null });
      expect(items.map(({ id }) => id)).toEqual([ticketId]);
      expect((await test.must(who, 'community.messages', { cursor: null })).items).toHaveLength(1);
    }
    await steps.closed(ticketId);
    expect(await test.code('family', 'satisfaction.rate', steps.rateInput(ticketId))).toBe('OK');
  });

  it('别的小区的房屋没有；同一次代报发两遍只有一张', async () => {
    expect(await test.code('frontDesk', 'ticket.reportFor', taking({ homeId: 'h-101' }))).toBe('HOME_NOT_FOUND');
    expect(await test.code('frontDesk', 'ticket.reportFor', taking({ words: '' }))).toBe('REPORT_EMPTY');
    const input = taking();
    await Promise.all([1, 2, 3].map(() => test.must('frontDesk', 'ticket.reportFor', input)));
    expect(test.all('tickets')).toHaveLength(1);
  });
});

describe('报修的次数', () => {
  /** What is counted of the owner and of their home, as after so many reports. */
  const after = async (counts: { readonly person?: number; readonly home?: number; readonly ago?: number }) => {
    const [person, home] = test.all('tries');
    if (person === undefined || home === undefined) throw new Error('nothing was counted');
    const at = (times = 0) => Array<number>(times).fill(test.cloud.clock.now() - (counts.ago ?? 0));
    await test.seed({
      tries: [
        { ...person, at: at(counts.person) },
        { ...home, at: at(counts.home) },
      ],
    });
  };
  const codes = (...all: readonly PersonKey[]) =>
    Promise.all(all.map((who) => test.code(who, 'ticket.report', reporting())));

  it('一个人一小时最多报四十次，同时发也一样；发过的还是原来的答复，前台代报不受限制', async () => {
    const first = reporting();
    const { ticketId } = await test.must('owner', 'ticket.report', first);
    await after({ person: 39 });
    expect((await codes('owner', 'owner', 'owner')).sort()).toEqual(['OK', 'REPORT_TOO_OFTEN', 'REPORT_TOO_OFTEN']);
    expect(await test.must('owner', 'ticket.report', first)).toMatchObject({ ticketId });
    expect(await test.code('frontDesk', 'ticket.reportFor', taking())).toBe('OK');
    expect(await codes('family')).toEqual(['OK']);
    test.skip(HOUR);
    expect(await codes('owner')).toEqual(['OK']);
  });

  it('一天最多八十次，过一天又可以；没有报成的不算', async () => {
    await steps.report();
    await after({ person: 79, ago: 2 * HOUR });
    expect(await test.code('owner', 'ticket.report', reporting({ words: '' }))).toBe('REPORT_EMPTY');
    expect([await codes('owner'), await codes('owner')]).toEqual([['OK'], ['REPORT_TOO_OFTEN']]);
    test.skip(DAY);
    expect(await codes('owner')).toEqual(['OK']);
  });

  it('一套房屋也有个头，全家加在一起；公共区域不算在里面', async () => {
    await steps.report();
    await after({ home: 60 });
    expect(await codes('family')).toEqual(['REPORT_TOO_OFTEN']);
    expect(await test.code('family', 'ticket.report', reporting(corridor()))).toBe('OK');
  });
});

describe('电话', () => {
  const visitContact = { name: '王芳', phone: '13800000002' };
  const ask = (who: PersonKey, ticketId: string, whom: 'technician' | 'reporter' | 'visitContact' | 'supervisor') =>
    test.call(who, 'ticket.phone', { ticketId, whom });

  it('工单里只有遮住的号码，要打的时候才给，完工关闭以后师傅和业主互相看不到', async () => {
    const ticketId = await steps.report({ visitContact });
    const who = steps.technicianOf(ticketId);
    const asTechnician = await test.must(who, 'ticket.get', { ticketId });
    expect(asTechnician.visitContact).toEqual({ name: '王芳', phone: '138****0002' });
    expect(JSON.stringify(asTechnician)).not.toMatch(/1380000000\d/);
    expect(await ask(who, ticketId, 'visitContact')).toMatchObject({ data: { phone: '13800000002' } });
    expect(await ask(who, ticketId, 'reporter')).toMatchObject({ data: { phone: '13800000001' } });
    expect(await ask('owner', ticketId, 'technician')).toMatchObject({ ok: true });
    expect(await ask('owner', ticketId, 'reporter')).toMatchObject({ code: 'PHONE_NOT_AVAILABLE' });
    await steps.closed(ticketId);
    expect(await ask(who, ticketId, 'visitContact')).toMatchObject({ code: 'PHONE_NOT_AVAILABLE' });
    expect(await ask('owner', ticketId, 'technician')).toMatchObject({ code: 'PHONE_NOT_AVAILABLE' });
    expect(await ask('owner', ticketId, 'supervisor')).toMatchObject({ ok: true });
    expect(await ask('manager', ticketId, 'reporter')).toMatchObject({ ok: true });
    expect(await ask('neighbour', ticketId, 'supervisor')).toMatchObject({ code: 'TICKET_NOT_FOUND' });
    expect((await test.must(who, 'ticket.get', { ticketId })).visitContact).toBeNull();
  });
});
