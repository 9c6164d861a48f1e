import { DAY, HOUR } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../support/cloud';
import { photoFolder } from '../support/community';
import { leak, reporting, stepsOn, type Steps } from '../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

const countOf = (name: Parameters<TestCloud['all']>[0]) => test.all(name).length;

describe('报修', () => {
  it('一句话一张照片都没有的报修不收', async () => {
    expect(await test.code('owner', 'ticket.report', reporting({ words: '  ' }))).toBe('REPORT_EMPTY');
  });

  it('不存在的部位与现象的组合不收', async () => {
    expect(await test.code('owner', 'ticket.report', reporting({ part: 'lift', symptom: 'gasSmell' }))).toBe(
      'BAD_INPUT',
    );
  });

  it('过去的、别的工种的、编造的时段都约不上', async () => {
    const offered = async () => (await test.must('owner', 'ticket.preview', leak)).slots;
    const [first] = await offered();
    const id = first?.id ?? '';
    for (const slotId of [
      id.replace('plumbing', 'masonry'),
      id.replace('anju', 'linli'),
      'tomorrow',
      id.slice(0, -4),
    ]) {
      expect(await test.code('owner', 'ticket.report', reporting({ slotId }))).toBe('SLOT_NOT_OFFERED');
    }
    await test.cloud.clock.advance(HOUR);
    expect((await offered()).map((slot) => slot.id)).not.toContain(id);
    expect(await test.code('owner', 'ticket.report', reporting({ slotId: id }))).toBe('SLOT_NOT_OFFERED');
  });

  it('紧急的报修不等时段，立刻派给值班的人', async () => {
    const { sensitivity, slots } = await test.must('owner', 'ticket.preview', { ...leak, symptom: 'runningWater' });
    expect({ sensitivity, slots }).toEqual({ sensitivity: 'A', slots: [] });
    const { slots: open } = await test.must('owner', 'ticket.preview', leak);
    const ticketId = await steps.report({ symptom: 'runningWater', slotId: open[0]?.id ?? null });
    expect(steps.stored(ticketId)).toMatchObject({ sensitivity: 'A', appointment: null, assignment: { name: '张伟' } });
    expect(countOf('slots')).toBe(0);
  });

  it('没有合适的人就请监理安排，列在没人接的单子里', async () => {
    const ticketId = await steps.report({ part: 'heating', place: 'bedroom', symptom: 'noHeat' });
    expect(steps.stored(ticketId)).toMatchObject({
      status: 'reported',
      assignment: null,
      reasons: [{ reason: 'nobodyEligible' }],
    });
    const { items } = await test.must('supervisor', 'community.messages', { cursor: null });
    expect(items[0]).toMatchObject({ kind: 'raised', subject: 'ticket', subjectId: ticketId });
    const view = { communityId: 'anju', view: 'unassigned', cursor: null } as const;
    const queue = await test.must('frontDesk', 'ticket.queue', view);
    expect(queue.items).toMatchObject([{ id: ticketId, rung: 'supervisor' }]);
  });

  it('派单的理由只给员工看', async () => {
    const ticketId = await steps.report();
    expect((await test.must('owner', 'ticket.get', { ticketId })).reasons).toEqual([]);
    const { reasons } = await test.must(steps.technicianOf(ticketId), 'ticket.get', { ticketId });
    expect(reasons.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['tradeMatches', 'inWarrantyPool']));
  });
});

describe('照片', () => {
  it('只能用自己文件夹里真正存在的照片', async () => {
    const others = await test.upload('neighbour');
    const missing = others.replace(photoFolder('neighbour'), photoFolder('owner'));
    const elsewhere = await test.upload('owner', `other/${photoFolder('owner')}/picture-1.jpg`);
    for (const photo of [others, missing, elsewhere]) {
      expect(await test.code('owner', 'ticket.report', reporting({ photos: [photo] }))).toBe('PHOTO_NOT_FOUND');
    }
    const own = await test.upload('owner');
    expect(await test.code('owner', 'ticket.report', reporting({ photos: [own] }))).toBe('OK');
  });
});

describe('文字', () => {
  it.each([
    ['报修', () => test.code('owner', 'ticket.report', reporting({ words: '违禁测试词' }))],
    [
      '退回',
      async () => {
        const ticketId = await steps.report();
        const who = steps.technicianOf(ticketId);
        return test.code(who, 'ticket.decline', { ...steps.write(ticketId), note: '违禁测试词' });
      },
    ],
    [
      '完工',
      async () => {
        const ticketId = await steps.working(await steps.report());
        const input = { ...(await steps.finishInput(ticketId)), note: '违禁测试词' };
        return test.code(steps.technicianOf(ticketId), 'ticket.finish', input);
      },
    ],
    [
      '返修',
      async () => {
        const ticketId = await steps.finished(await steps.report());
        return test.code('owner', 'ticket.reopen', { ...steps.write(ticketId), note: '违禁测试词', photos: [] });
      },
    ],
    [
      '评价',
      async () => {
        const ticketId = await steps.closed(await steps.report());
        return test.code('owner', 'satisfaction.rate', steps.rateInput(ticketId, { words: '违禁测试词' }));
      },
    ],
  ])('%s里的违规文字不收，什么也不写', async (_, attempt) => {
    expect(await attempt()).toBe('TEXT_UNSAFE');
    for (const name of ['tickets', 'ticketEvents', 'messages', 'ratings'] as const) {
      expect(JSON.stringify(test.all(name))).not.toContain('违禁测试词');
    }
  });

  it('平台说不了话时（61010）报修照收，并记下没有检查过', async () => {
    test.cloud.addRule({ api: 'security.msgSecCheck', contains: '两小时没来过', errcode: 61010 });
    const ticketId = await steps.report({ words: '两小时没来过' });
    expect(steps.stored(ticketId)).toMatchObject({ words: '两小时没来过', wordsSafety: 'unchecked' });
  });
});

describe('改动', () => {
  it('看着旧的一版来改会被拒绝，绝不合并', async () => {
    const ticketId = await steps.report();
    const who = steps.technicianOf(ticketId);
    const old = steps.write(ticketId);
    await test.must(who, 'ticket.accept', old);
    expect(await test.code(who, 'ticket.arrive', { ...old, requestId: requestId() })).toBe('TICKET_CHANGED');
    expect(steps.stored(ticketId).status).toBe('accepted');
  });

  it('同时接两次单只算一次', async () => {
    const ticketId = await steps.report();
    const who = steps.technicianOf(ticketId);
    const attempts = [steps.write(ticketId), steps.write(ticketId)];
    const codes = await Promise.all(attempts.map((input) => test.code(who, 'ticket.accept', input)));
    expect([...codes].sort()).toEqual(['OK', 'TICKET_CHANGED']);
    const events = test.all('ticketEvents').filter((event) => event.ticketId === ticketId);
    expect(events.map(({ kind }) => kind)).toEqual(['report', 'dispatch', 'accept']);
  });

  it('状态不允许的动作不办', async () => {
    const ticketId = await steps.report();
    expect(await test.code('owner', 'ticket.confirm', steps.write(ticketId))).toBe('TICKET_ACTION_NOT_ALLOWED');
    expect(await test.code(steps.technicianOf(ticketId), 'ticket.arrive', steps.write(ticketId))).toBe(
      'TICKET_ACTION_NOT_ALLOWED',
    );
    await steps.working(ticketId);
    expect(await test.code('owner', 'ticket.cancel', steps.write(ticketId))).toBe('TICKET_ACTION_NOT_ALLOWED');
  });

  it('取消会放出时段，也从师傅的活里拿掉', async () => {
    const { slots } = await test.must('owner', 'ticket.preview', leak);
    const slotId = slots.at(-1)?.id ?? '';
    const ticketId = await steps.report({ slotId });
    const { technicianId } = steps.stored(ticketId);
    const taken = () => test.all('slots').find(({ _id }) => _id === slotId)?.taken;
    const workOf = () =>
      test
        .all('technicians')
        .find(({ _id }) => _id === technicianId)
        ?.openWork.map((work) => work.ticketId);
    expect([taken(), workOf()]).toEqual([1, expect.arrayContaining([ticketId])]);
    await test.must('owner', 'ticket.cancel', steps.write(ticketId));
    expect(taken()).toBe(0);
    expect(workOf()).not.toContain(ticketId);
  });

  it('退回的单立刻给下一位，不再给退回的人；都退回就归前台', async () => {
    const ticketId = await steps.report();
    const first = steps.technicianOf(ticketId);
    const decline = () => ({ ...steps.write(ticketId), note: '今天排满了' });
    expect(await test.must(first, 'ticket.decline', decline())).toMatchObject({ status: 'dispatched' });
    const second = steps.technicianOf(ticketId);
    expect(second).not.toBe(first);
    expect(await test.must(second, 'ticket.decline', decline())).toMatchObject({ status: 'reported' });
    expect(steps.stored(ticketId)).toMatchObject({ assignment: null, technicianId: null, work: 'none' });
    const seen = await test.must('owner', 'ticket.get', { ticketId });
    expect(seen.timeline.filter(({ kind }) => kind === 'decline').map(({ note }) => note)).toEqual(['', '']);
  });
});

describe('同一次意图只算一次', () => {
  it('同一张报修同时发来二十次，只有一张工单、一个预约', async () => {
    const { slots } = await test.must('owner', 'ticket.preview', leak);
    const slotId = slots.at(-2)?.id ?? '';
    const input = reporting({ slotId, words: '只报一次' });
    const replies = await Promise.all(Array.from({ length: 20 }, () => test.must('owner', 'ticket.report', input)));
    expect(new Set(replies.map(({ ticketId }) => ticketId)).size).toBe(1);
    expect(test.all('tickets').filter(({ words }) => words === '只报一次')).toHaveLength(1);
    expect(test.all('slots').find(({ _id }) => _id === slotId)?.taken).toBe(1);
  });

  it('丢了回音再发一次得到同样的回答，哪怕时段已经过去、工单已经往前走', async () => {
    const { slots } = await test.must('owner', 'ticket.preview', leak);
    const input = reporting({ slotId: slots[0]?.id ?? null });
    const first = await test.must('owner', 'ticket.report', input);
    const who = steps.technicianOf(first.ticketId);
    const accept = steps.write(first.ticketId);
    const accepted = await test.must(who, 'ticket.accept', accept);
    await test.cloud.clock.advance(2 * DAY);
    expect(await test.must('owner', 'ticket.report', input)).toEqual(first);
    expect(await test.must(who, 'ticket.accept', accept)).toEqual(accepted);
  });

  it('同一个请求号换了内容不收；别人用同一个号是另一件事', async () => {
    const input = reporting({ words: '第一次' });
    const { ticketId } = await test.must('owner', 'ticket.report', input);
    expect(await test.code('owner', 'ticket.report', { ...input, words: '换了内容' })).toBe('BAD_INPUT');
    const family = await test.must('family', 'ticket.report', input);
    expect(family.ticketId).not.toBe(ticketId);
  });
});
