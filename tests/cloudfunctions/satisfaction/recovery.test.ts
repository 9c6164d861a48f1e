import { HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import type { PersonKey } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

const kindsTo = async (who: PersonKey) =>
  (await test.must(who, 'community.messages', { cursor: null })).items.map(({ kind }) => kind);
const countOf = async (who: PersonKey, kind: string) => (await kindsTo(who)).filter((one) => one === kind).length;
const recoveryClocks = (ticketId: string) => steps.stored(ticketId).clocks.filter(({ kind }) => kind === 'recovery');
const dimensions = { timeliness: null, attitude: 2, skill: null, tidiness: null, result: 1 } as const;

describe('跟进', () => {
  it('两星及以下开一张跟进单，告诉业主谁来跟、什么时候以前；分数照旧', async () => {
    const ticketId = await steps.closed(await steps.report());
    await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 2 }));
    const { recovery, rating } = await test.must('owner', 'ticket.get', { ticketId });
    expect(recovery).toMatchObject({ reason: 'lowScore', state: 'open', manager: '孙丽华' });
    expect((recovery?.dueAt ?? 0) - (recovery?.openedAt ?? 0)).toBe(24 * HOUR);
    expect(rating?.stars).toBe(2);
    expect(await countOf('owner', 'recovery')).toBe(1);
    expect(await countOf('manager', 'recoveryOpened')).toBe(1);
    expect((await test.must('manager', 'ticket.get', { ticketId })).recovery).toMatchObject({ reason: 'lowScore' });
  });

  it('师傅看不到跟进单，也看不到它的时限', async () => {
    const ticketId = await steps.closed(await steps.report());
    await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 1 }));
    for (const who of [steps.technicianOf(ticketId), 'supervisor', 'frontDesk'] as const) {
      const seen = await test.must(who, 'ticket.get', { ticketId });
      expect([seen.recovery, seen.clocks.filter(({ kind }) => kind === 'recovery')]).toEqual([null, []]);
    }
  });

  it('同一次完工、同一个原因只开一张，改几次低分也一样；三星以上不开', async () => {
    const ticketId = await steps.closed(await steps.report());
    await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 3 }));
    expect(test.all('recoveries')).toEqual([]);
    for (const stars of [1, 2, 5, 1] as const) {
      await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars }));
    }
    expect(test.all('recoveries')).toMatchObject([{ _id: `${ticketId}:1:lowScore`, state: 'open' }]);
    expect(recoveryClocks(ticketId)).toHaveLength(1);
    expect(steps.stored(ticketId).stars).toBe(1);
    expect(await countOf('manager', 'recoveryOpened')).toBe(1);
  });

  it('没修好也开一张，和返修写在一起；再来一个原因不给经理新的时间', async () => {
    const ticketId = await steps.finished(await steps.report());
    const reopen = { ...steps.write(ticketId), note: '还在滴', photos: [] };
    await Promise.all([1, 2].map(() => test.must('owner', 'ticket.reopen', reopen)));
    expect(test.all('recoveries').map(({ _id }) => _id)).toEqual([`${ticketId}:1:notFixed`]);
    expect(steps.stored(ticketId)).toMatchObject({ status: 'dispatched', recovery: { reason: 'notFixed' } });
    await steps.closed(ticketId);
    await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 1 }));
    expect(test.all('recoveries')).toHaveLength(2);
    expect(recoveryClocks(ticketId)).toHaveLength(1);
    expect(steps.stored(ticketId).recovery?.dueAt).toBe(recoveryClocks(ticketId)[0]?.dueAt);
  });

  it('跟进的时限到八成提醒经理，到点再一次，各只一次，记为超时，不会自己办结', async () => {
    const ticketId = await steps.closed(await steps.report());
    await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 1 }));
    for (const minutes of [20 * 60, 2, 5 * 60, 2]) {
      test.skip(minutes * MINUTE);
      await test.cloud.fireTimers('clock');
    }
    expect(await countOf('manager', 'late')).toBe(2);
    expect(await countOf(steps.technicianOf(ticketId), 'late')).toBe(0);
    expect(recoveryClocks(ticketId)).toMatchObject([{ stoppedAt: null, missedAt: expect.any(Number) as number }]);
    expect(test.all('recoveries')).toMatchObject([{ state: 'open' }]);
  });
});

describe('评价', () => {
  it('可以只打总分，没打的项目不算进平均', async () => {
    const ticketId = await steps.closed(await steps.report());
    await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 4, dimensions }));
    const { day = '', sums } = test.all('daySums')[0] ?? {};
    expect([sums?.dimensions.attitude.n, sums?.dimensions.timeliness.n]).toEqual([1, 0]);
    const range = { communityId: 'anju', from: day, to: day, where: [] };
    const summary = await test.must('manager', 'satisfaction.summary', range);
    expect(summary.dimensions).toEqual({ timeliness: null, attitude: 2, skill: null, tidiness: null, result: 1 });
    expect(await test.must('manager', 'satisfaction.audit', { communityId: 'anju', day })).toMatchObject({
      equal: true,
    });
  });

  it('评价的照片业主和经理看得到，师傅在哪里都看不到', async () => {
    const ticketId = await steps.closed(await steps.report());
    const photo = await test.upload('owner');
    await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 4, photos: [photo] }));
    await test.cloud.clock.advance(3_000);
    for (const who of ['owner', 'manager'] as const) {
      const { rating, photos } = await test.must(who, 'ticket.get', { ticketId });
      expect(rating?.photos).toMatchObject([{ id: photo, url: expect.any(String) as string, safety: 'pass' }]);
      expect(photos.map(({ id }) => id)).not.toContain(photo);
    }
    const { items } = await test.must('manager', 'satisfaction.ratings', { communityId: 'anju', cursor: null });
    expect(items[0]?.photos).toMatchObject([{ id: photo, url: expect.any(String) as string }]);
    for (const who of [steps.technicianOf(ticketId), 'supervisor', 'frontDesk'] as const) {
      expect(JSON.stringify(await test.must(who, 'ticket.get', { ticketId }))).not.toContain(photo);
    }
    const theirs = { photos: [await test.upload('neighbour')] };
    expect(await test.code('owner', 'satisfaction.rate', steps.rateInput(ticketId, theirs))).toBe('PHOTO_NOT_FOUND');
  });
});
