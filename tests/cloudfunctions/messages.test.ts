import { HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { people, personId, type PersonKey } from '../support/community';
import { stepsOn, type Steps } from '../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
  steps = stepsOn(test);
});
afterEach(() => test.close());

const inbox = async (who: PersonKey) => (await test.must(who, 'community.messages', { cursor: null })).items;
const storedTo = (who: PersonKey) => test.all('messages').filter((message) => message.personId === personId(who));
const sentTo = (who: PersonKey) =>
  test.cloud.outbox().filter(({ api, params }) => api === 'subscribeMessage.send' && params['touser'] === people[who]);

it('每一步都写进业主的消息，也作为订阅消息发出，字段合乎微信的规定', async () => {
  const ticketId = await steps.closed(await steps.report());
  expect((await inbox('owner')).map(({ kind }) => kind)).toEqual(['finished', 'arrived', 'accepted', 'dispatched']);
  expect((await inbox(steps.technicianOf(ticketId))).map(({ kind }) => kind)).toEqual(['closed', 'workOrder']);
  expect(sentTo('owner').map(({ errcode }) => errcode)).toEqual([0, 0, 0, 0]);
  expect(storedTo('owner').every(({ outcome, sendAt }) => outcome === 'sent' && sendAt === null)).toBe(true);
});

it('没有订阅（43101）是平常事：记下来，不再试，消息列表里照样有', async () => {
  test.cloud.addRule({ api: 'subscribeMessage.send', match: { touser: people.owner }, errcode: 43101 });
  await steps.accepted(await steps.report());
  const refused = { outcome: 'refused', errCode: 43101, sendAt: null, tries: 1 };
  expect(storedTo('owner')).toMatchObject([refused, refused]);
  await test.cloud.clock.advance(HOUR);
  expect(sentTo('owner')).toHaveLength(2);
  expect(await inbox('owner')).toHaveLength(2);
});

it('平台一时发不出去的，定时器接着发，发到为止也有限度', async () => {
  test.cloud.addRule({ api: 'subscribeMessage.send', match: { touser: people.owner }, errcode: -1 });
  await steps.accepted(await steps.report());
  await test.cloud.clock.advance(2 * HOUR);
  expect(storedTo('owner').slice(0, 2)).toMatchObject([
    { outcome: 'failed', errCode: -1, tries: 3, sendAt: null },
    { outcome: 'failed', errCode: -1, tries: 3, sendAt: null },
  ]);
});

it('写下了却没来得及发的消息，几个定时器一起响也只发一次', async () => {
  await steps.accepted(await steps.report());
  const [model] = storedTo('owner');
  if (model === undefined) throw new Error('no message');
  // Timers that have run before start at once; with one message the first would be done before the others look.
  await Promise.all([1, 2, 3].map(() => test.cloud.fireTimers('clock')));
  const now = test.cloud.clock.now();
  const leftOver = Array.from({ length: 15 }, (_, n) => ({
    ...{ ...model, _id: `left:${n}`, sortKey: `0-${n}`, outcome: 'waiting', sendAt: now + n, tries: 0 },
  }));
  await test.cloud.documents.put('messages', leftOver);
  const sent = sentTo('owner').length;
  const turn = 10 * MINUTE;
  test.skip(turn - (now % turn) + 1_000);
  await Promise.all([1, 2, 3].map(() => test.cloud.fireTimers('clock')));
  expect(sentTo('owner').length - sent).toBe(leftOver.length);
  expect(test.all('messages').filter(({ outcome }) => outcome !== 'sent')).toEqual([]);
});

it('未读数随新消息增加，读过不回退，也读不到将来', async () => {
  const ticketId = await steps.report();
  const unread = async () => (await test.must('owner', 'community.me', {})).unread;
  expect(await unread()).toBe(1);
  await steps.accepted(ticketId);
  expect(await unread()).toBe(2);
  const now = test.cloud.clock.now();
  expect(await test.must('owner', 'community.readMessages', { until: now + HOUR })).toEqual({ unread: 0 });
  expect(await test.must('owner', 'community.readMessages', { until: 1 })).toEqual({ unread: 0 });
  expect((await inbox('owner')).every(({ read }) => read)).toBe(true);
  await test.must(steps.technicianOf(ticketId), 'ticket.arrive', steps.write(ticketId));
  expect((await inbox('owner')).map(({ read }) => read)).toEqual([false, true, true]);
  expect(await unread()).toBe(1);
});

it('消息一页二十条，翻页不重不漏', async () => {
  const now = test.cloud.clock.now();
  const [first] = await Promise.all([steps.report()]);
  const [model] = storedTo('owner');
  if (model === undefined) throw new Error('no message');
  const many = Array.from({ length: 45 }, (_, n) => ({
    ...model,
    _id: `${first}:old:${n}`,
    at: now - n * MINUTE,
    sortKey: `${String(now - (n % 5) * MINUTE).padStart(14, '0')}-${first}:old:${n}`,
  }));
  await test.cloud.documents.put('messages', many);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { id: string }[]; cursor: string | null } = await test.must('owner', 'community.messages', {
      cursor,
    });
    expect(page.items.length).toBeLessThanOrEqual(20);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== null);
  expect(seen).toHaveLength(46);
  expect(new Set(seen).size).toBe(46);
});
