import { searchKeysOf } from '#domain/people';
import { MINUTE } from '#domain/time';
import { schema, type CollectionName, type HomeDocument } from '../../../cloudfunctions/schema';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { people, personId } from '../../support/community';
import { leaveTraces } from './traces';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
});
afterEach(() => test.close());

const names = Object.keys(schema.collections) as CollectionName[];

/** Keys that say more than the register of buyers does: nothing of a person may come in by them. */
const keysBeyondRegister = (home: HomeDocument): readonly string[] =>
  home.searchKeys.filter((key) => !searchKeysOf(home).includes(key));

/**
 * Every document of every collection. Without the register of who bought a home, nor the keys made of it: it is the
 * developer's record of the sale, kept whether or not the buyer uses the app.
 */
const everything = (): string =>
  names
    .flatMap((name): readonly object[] => (name === 'homes' ? [] : test.all(name)))
    .concat(test.all('homes').map((home) => ({ ...home, owners: [], searchKeys: keysBeyondRegister(home) })))
    .map((document) => JSON.stringify(document))
    .join('\n');

const deleting = () => ({ requestId: requestId() });
interface AdminReply {
  readonly transactionId?: string;
  readonly code?: string;
  readonly data?: { readonly download_list?: readonly { readonly code: string }[] };
}

/** Speaks to the cloud as the SDK does, past all product code. */
async function admin(action: string, more: object): Promise<AdminReply> {
  const body = JSON.stringify({ action, envName: 'local', ...more });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${test.cloud.url}/admin`, { method: 'POST', headers, body });
  return (await answer.json()) as AdminReply;
}

/** What must not be found anywhere afterwards. */
const traces = [personId('owner'), people.owner, '李建国', '13800000001'];

it('注销以后，任何一处都找不到这个人；工单、评价和投诉还在', async () => {
  const left = await leaveTraces(test);
  for (const trace of traces) expect(everything()).toContain(trace);
  const sums = test.all('daySums');
  await test.must('owner', 'person.delete', deleting());
  for (const trace of traces) expect([trace, everything().includes(trace)]).toEqual([trace, false]);
  expect(test.all('daySums')).toEqual(sums);
  expect(test.all('tickets').map(({ _id }) => _id)).toEqual(expect.arrayContaining([...left.tickets]));
  expect(test.all('ratings')).toMatchObject([{ revisions: [{ stars: 4, words: '师傅很耐心', by: '', photos: [] }] }]);
  expect(test.all('complaints')).toMatchObject([{ person: { name: '已注销用户', phone: '' } }]);
});

it('评价和投诉里的照片跟着人走，维修的照片留下', async () => {
  const { pictures } = await leaveTraces(test);
  const there = async (id: string) => {
    const reply = await admin('storage.batchGetDownloadUrl', { file_list: [{ fileid: id }] });
    return reply.data?.download_list?.[0]?.code === 'SUCCESS';
  };
  await test.must('owner', 'person.delete', deleting());
  expect(await Promise.all([pictures.work, pictures.rating, pictures.complaint, pictures.exported].map(there))).toEqual(
    [true, false, false, false],
  );
});

it('注销的人马上谁也不是；同一个请求再发一次也没事', async () => {
  const { tickets } = await leaveTraces(test);
  const input = deleting();
  await test.must('owner', 'person.delete', input);
  expect(await test.code('owner', 'person.delete', input)).toBe('OK');
  expect(await test.must('owner', 'community.me', {})).toMatchObject({ name: '', memberships: [], unread: 0 });
  expect(await test.code('owner', 'ticket.get', { ticketId: tickets[0] ?? '' })).not.toBe('OK');
  expect(await test.must('owner', 'community.messages', { cursor: null })).toEqual({ items: [], cursor: null });
});

it('回来的是一个新的人：什么也没有带回来，迟到的注销请求也伤不到他', async () => {
  await leaveTraces(test);
  const input = deleting();
  await test.must('owner', 'person.delete', input);
  await test.must('owner', 'home.bindByPhone', { requestId: requestId(), phoneCode: 'phone:13800000001' });
  expect(await test.must('owner', 'community.me', {})).toMatchObject({ name: '李建国', unread: 0 });
  expect((await test.must('owner', 'complaint.mine', { cursor: null })).items).toEqual([]);
  expect(await test.code('owner', 'person.delete', input)).toBe('OK');
  expect((await test.must('owner', 'community.me', {})).memberships).toHaveLength(1);
});

it('家人看到的工单上写着“已注销用户”，维修照常进行', async () => {
  const { tickets } = await leaveTraces(test);
  await test.must('owner', 'person.delete', deleting());
  const shown = await test.must('family', 'ticket.get', { ticketId: tickets[0] ?? '' });
  expect(shown.timeline[0]?.by).toMatchObject({ role: 'owner', name: '已注销用户' });
});

it('为小区工作的人不能自己注销', async () => {
  for (const who of ['technician', 'supervisor', 'frontDesk', 'manager'] as const) {
    expect(await test.code(who, 'person.delete', deleting())).toBe('PERSON_IS_STAFF');
    expect((await test.must(who, 'community.me', {})).memberships).toHaveLength(1);
  }
});

it('没有绑定过、只在前台要过码的人，码也跟着删掉', async () => {
  await test.must('stranger', 'home.askDesk', { requestId: requestId(), phone: '13900000000', name: '王小满' });
  await test.must('stranger', 'person.delete', deleting());
  expect(everything()).not.toMatch(/13900000000|王小满|openid-stranger/);
});

/** Somebody else's transaction that sits on a document: the scrub cannot go on from there. */
async function sitOn(collectionName: string, id: string): Promise<() => Promise<unknown>> {
  const { transactionId = '' } = await admin('database.startTransaction', {});
  const held = await admin('database.modifyDocument', {
    ...{ collectionName, transactionId, queryType: 'DOC', multi: false, merge: true, upsert: false },
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify({ $set: { held: true } }),
  });
  expect(held.code).toBeUndefined();
  return () => admin('database.abortTransaction', { transactionId });
}

/** The timer looks after unfinished deletions every ten minutes. */
async function nextRound(): Promise<void> {
  const round = 20 * MINUTE;
  test.skip(round - (test.cloud.clock.now() % round));
  await test.cloud.fireTimers('clock');
}

/** Every other step is interrupted in tests/faults. */
it('中断在半路：人已经不在了；定时器接着做完，结果和一次做完的一样', async () => {
  await leaveTraces(test);
  const release = await sitOn('ratings', test.all('ratings').at(-1)?._id ?? '');
  expect(await test.code('owner', 'person.delete', deleting())).toBe('OK');
  expect(test.all('people').find(({ _id }) => _id === personId('owner'))).toMatchObject({
    ...{ openId: `gone:${personId('owner')}`, name: '', memberships: [] },
    deletingAt: expect.any(Number) as number,
  });
  expect(await test.must('owner', 'community.me', {})).toMatchObject({ memberships: [] });
  const binding = { requestId: requestId(), phoneCode: 'phone:13800000001' };
  expect(await test.code('owner', 'home.bindByPhone', binding)).toBe('OK');
  await release();
  await nextRound();
  expect(test.all('people').some(({ _id }) => _id === personId('owner'))).toBe(false);
  expect(everything()).not.toContain(personId('owner'));
  expect(test.all('complaints')).toMatchObject([{ person: { personId: '', name: '已注销用户' } }]);
  expect(test.all('ratings')).toMatchObject([{ revisions: [{ by: '', photos: [] }] }]);
}, 120_000);

it('旧账号还没删完，同一个微信先等一等，删完就能重新绑定', async () => {
  const pressing = (phone: string) => ({ requestId: requestId(), phoneCode: `phone:${phone}` });
  await test.must('stranger', 'home.bindByPhone', pressing('13800000003'));
  const { complaintId } = await test.must('stranger', 'complaint.make', {
    ...{ requestId: requestId(), communityId: 'anju', homeId: null, ticketId: null, words: '太吵', photos: [] },
  });
  const release = await sitOn('complaints', complaintId);
  await test.must('stranger', 'person.delete', deleting());
  expect(await test.code('stranger', 'home.bindByPhone', pressing('13800000003'))).toBe('BUSY');
  await release();
  await nextRound();
  expect(await test.code('stranger', 'home.bindByPhone', pressing('13800000003'))).toBe('OK');
  expect((await test.must('stranger', 'complaint.mine', { cursor: null })).items).toEqual([]);
}, 120_000);
