import type { Api, Input } from '#domain/contract';
import { HOUR, MINUTE } from '#domain/time';
import { complaintContribution, emptyComplaintSums, mergeComplaintSums } from '#domain/satisfaction';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';
import { taken } from '../tables/care';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud({ workers: 3 });
});
afterAll(() => test.close());

const makeFor = async (more: Partial<Input<Api['complaint.makeFor']>> = {}) =>
  (await test.must('frontDesk', 'complaint.makeFor', taken(more))).complaintId;
const stored = (id: string) => {
  const complaint = test.all('complaints').find(({ _id }) => _id === id);
  if (complaint === undefined) throw new Error(`no complaint ${id}`);
  return complaint;
};
const write = (complaintId: string, words = '已安排') => ({
  ...{ requestId: requestId(), complaintId, version: stored(complaintId).version, words },
});
const told = (who: PersonKey, complaintId: string) =>
  test
    .all('messages')
    .filter((message) => message.personId === personId(who) && message.subjectId === complaintId)
    .map(({ kind }) => kind);
const replyClock = (id: string) => stored(id).clocks.find(({ kind }) => kind === 'complaintReply');
const link = (complaintId: string, otherId: string) => {
  const { requestId: id, version } = write(complaintId);
  return { requestId: id, complaintId, version, otherId, title: '三栋渗水' };
};

it('前台代录的投诉，谁接的谁负责；留的是这家人的号码，本人在小程序里看得到', async () => {
  const complaintId = await makeFor({ caller: { name: '陈女士', phone: '13800000001' } });
  expect(stored(complaintId)).toMatchObject({
    ...{ severity: 'normal', channel: 'phone', handler: { personId: personId('frontDesk') } },
    person: { personId: personId('owner'), name: '陈女士' },
  });
  expect(told('owner', complaintId)).toEqual(['complaintReceived']);
  expect(told('frontDesk', complaintId)).toEqual([]);
  const seen = await test.must('owner', 'complaint.get', { complaintId });
  expect(seen.timeline).toMatchObject([{ kind: 'receive', by: { role: 'frontDesk', name: '钱晓雯' } }]);
});

it('不用小程序的人打来也收，有电话可回；同一个请求只有一件', async () => {
  const input = taken({ homeId: 'h-502' });
  const first = await test.must('frontDesk', 'complaint.makeFor', input);
  expect(await test.must('frontDesk', 'complaint.makeFor', input)).toEqual(first);
  const { complaintId } = first;
  const { person } = await test.must('manager', 'complaint.get', { complaintId });
  expect(person).toEqual({ name: '李老先生', phone: '01088881234' });
  expect(stored(complaintId).person.personId).toBe('');
  expect(await test.code('neighbour', 'complaint.get', { complaintId })).toBe('OK');
  expect(await test.code('owner', 'complaint.get', { complaintId })).toBe('COMPLAINT_NOT_FOUND');
});

it('重大投诉马上告诉经理，答复时限短，到点再告诉经理', async () => {
  const complaintId = await makeFor({ severity: 'major', channel: 'walkIn' });
  expect(told('manager', complaintId)).toEqual(['complaintMajor']);
  const clock = replyClock(complaintId);
  expect((clock?.dueAt ?? 0) - (clock?.startedAt ?? 0)).toBe(4 * HOUR);
  const { items } = await test.must('manager', 'complaint.queue', { communityId: 'anju', show: 'major', cursor: null });
  expect(items.map(({ id }) => id)).toEqual([complaintId]);
  test.skip(5 * HOUR);
  // Complaints are looked at every fifth turn.
  await test.cloud.clock.advance(10 * MINUTE);
  expect(told('manager', complaintId).filter((kind) => kind === 'complaintMajor').length).toBeGreaterThan(1);
  const late = test
    .all('messages')
    .filter(({ kind, subjectId }) => kind === 'complaintMajor' && subjectId === complaintId);
  expect(late.map(({ params }) => [params['note'], params['due'] === ''])).toContainEqual(['投诉答复时限已过', true]);
  await test.cloud.fireTimers('clock');
  expect(
    test.all('messages').filter(({ kind, subjectId }) => kind === 'complaintMajor' && subjectId === complaintId),
  ).toHaveLength(late.length);
});

it('升为重大，答复时限提前；看的是旧版本就先看一眼；业主看不到怎么分级', async () => {
  const complaintId = await makeFor();
  const stale = { ...write(complaintId), severity: 'serious' as const };
  const before = replyClock(complaintId)?.dueAt ?? 0;
  await test.must('frontDesk', 'complaint.grade', { ...write(complaintId, '多户反映'), severity: 'major' });
  expect(replyClock(complaintId)?.dueAt).toBeLessThan(before);
  expect(told('manager', complaintId)).toEqual(['complaintMajor']);
  expect(await test.code('manager', 'complaint.grade', stale)).toBe('COMPLAINT_CHANGED');
  await test.must('frontDesk', 'complaint.follow', write(complaintId, '已派师傅查看'));
  const kinds = async (who: PersonKey) =>
    (await test.must(who, 'complaint.get', { complaintId })).timeline.map(({ kind }) => kind);
  expect(await kinds('manager')).toEqual(['receive', 'grade', 'follow']);
  expect(await kinds('owner')).toEqual(['receive']);
});

it('群诉：一次答复给每一件，办结的不再打扰；各有各的时限；重发不重复', async () => {
  const [first, second, third] = [await makeFor(), await makeFor({ homeId: 'h-502' }), await makeFor()];
  await test.must('frontDesk', 'complaint.link', link(first, second));
  await test.must('manager', 'complaint.link', link(third, first));
  expect(await test.code('manager', 'complaint.link', link(first, first))).toBe('LINK_NOT_POSSIBLE');
  const groupId = stored(first).groupId ?? '';
  expect([stored(second).groupId, stored(third).groupId]).toEqual([groupId, groupId]);
  const shown = await test.must('frontDesk', 'complaint.group', { groupId });
  expect(shown).toMatchObject({ title: '三栋渗水', homes: 2 });
  expect(shown.items.map(({ grouped }) => grouped)).toEqual([3, 3, 3]);
  await test.must('frontDesk', 'complaint.settle', write(second));
  const reply = { requestId: requestId(), groupId, words: '今天下午统一处理' };
  expect(await test.must('frontDesk', 'complaint.replyGroup', reply)).toEqual({ replied: 2, left: 0 });
  expect(await test.must('frontDesk', 'complaint.replyGroup', reply)).toEqual({ replied: 2, left: 0 });
  const replies = [first, second, third].map((id) => stored(id).events.filter(({ kind }) => kind === 'reply').length);
  expect(replies).toEqual([1, 0, 1]);
  expect(await test.code('otherFrontDesk', 'complaint.replyGroup', { ...reply, requestId: requestId() })).toBe(
    'COMPLAINT_NOT_FOUND',
  );
});

it('每天的投诉数和时限，一直等于从投诉重新数一遍', () => {
  const [kept] = test.all('complaintSums');
  const fresh = test.all('complaints').map(complaintContribution);
  expect(test.all('complaintSums')).toHaveLength(1);
  expect(kept?.sums).toEqual(mergeComplaintSums([emptyComplaintSums, ...fresh]));
  expect(kept?.sums).toMatchObject({ received: 7, major: 2, replyMissed: 1 });
});
