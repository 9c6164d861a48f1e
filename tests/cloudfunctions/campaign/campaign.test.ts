import type { Api, Input } from '#domain/contract';
import { addMonths, dayOf, HOUR } from '#domain/time';
import type { HomeDocument } from '../../../cloudfunctions/schema';
import { requestId, START, startTestCloud, type TestCloud } from '../../support/cloud';

let test: TestCloud;
const communityId = 'anju';
/** Buildings and how many homes each has that were delivered three months ago. */
const buildings = [
  ['1栋', 60],
  ['2栋', 30],
  ['9栋', 10],
] as const;

const home = (building: string, n: number, monthsAgo: number): HomeDocument => ({
  ...{ _id: `c-${building.charCodeAt(0)}-${monthsAgo}-${n}`, communityId, building, unit: '1单元', room: String(n) },
  ...{ completedOn: null, deliveredOn: addMonths(dayOf(START), -monthsAgo), promisedMonths: null },
  ...{ owners: [{ name: '王小明', phone: `1390000${String(1000 + n)}` }], searchKeys: [], documents: [] },
});

beforeAll(async () => {
  test = await startTestCloud();
  const settling = buildings.flatMap(([building, count]) =>
    Array.from({ length: count }, (_, n) => home(building, n, 3)),
  );
  const old = Array.from({ length: 20 }, (_, n) => home('1栋', n, 40));
  await test.seed({ homes: [...settling, ...old] });
});
afterAll(() => test.close());

const making = (more: Partial<Input<Api['campaign.make']>> = {}): Input<Api['campaign.make']> => ({
  ...{ requestId: requestId(), communityId, title: '入住三个月', stage: 'settling', script: '住得怎么样' },
  ...{ until: '2026-12-31', homes: 20, ...more },
});
const next = async (campaignId: string) => {
  const page = await test.must('frontDesk', 'campaign.calls', { campaignId, cursor: null });
  return { ...page, first: page.items[0]?.callId ?? '' };
};
type Record = Omit<Input<Api['campaign.record']>, 'requestId' | 'callId'>;
const said: Record = { outcome: 'reached', stars: 4, words: '都好', nextAt: null };
const record = (callId: string, more: Partial<Record> = {}) =>
  test.code('frontDesk', 'campaign.record', { requestId: requestId(), callId, ...said, ...more });

it('按楼的户数分着抽，只抽这个阶段的，同一次请求不会抽两遍', async () => {
  const input = making();
  const made = await test.must('manager', 'campaign.make', input);
  expect(made.homes).toBe(20);
  expect(await test.must('manager', 'campaign.make', input)).toEqual(made);
  const homes = new Map(test.all('homes').map((one) => [one._id, one]));
  const drawn = test.all('campaignCalls').map(({ homeId }) => homes.get(homeId));
  expect(drawn).toHaveLength(20);
  expect(new Set(drawn.map((one) => one?.deliveredOn)).size).toBeLessThanOrEqual(2);
  const of = (building: string) => drawn.filter((one) => one?.building === building).length;
  expect(Math.abs(of('1栋') - 12)).toBeLessThanOrEqual(1);
  expect(Math.abs(of('2栋') - 6)).toBeLessThanOrEqual(1);
  expect(Math.abs(of('9栋') - 2)).toBeLessThanOrEqual(1);
  const nobody = making({ stage: 'beforeDelivery' });
  expect(await test.code('manager', 'campaign.make', nobody)).toBe('CAMPAIGN_NOBODY');
  expect(await test.code('frontDesk', 'campaign.make', making())).toBe('FORBIDDEN');
  expect(await test.code('manager', 'campaign.make', making({ script: '违禁测试词' }))).toBe('TEXT_UNSAFE');
});

it('电话只在名单里看得到全号；打完一户少一户，没接通的排到约好的时间', async () => {
  const { campaignId } = await test.must('manager', 'campaign.make', making({ homes: 3 }));
  const before = await next(campaignId);
  expect(before.items).toHaveLength(3);
  expect(before.items[0]).toMatchObject({
    name: expect.any(String) as string,
    phone: expect.stringMatching(/^1\d{10}$/) as string,
  });
  const nextAt = test.cloud.clock.now() + 3 * HOUR;
  expect(await record(before.first, { outcome: 'notReached', stars: null })).toBe('BAD_INPUT');
  expect(await record(before.first, { outcome: 'notReached', stars: null, nextAt })).toBe('OK');
  const later = await next(campaignId);
  expect(later.items.at(-1)).toMatchObject({ callId: before.first, tries: 1, nextAt, lastWords: '都好' });
  const twice = { requestId: requestId(), callId: later.first, ...said };
  expect(await test.code('frontDesk', 'campaign.record', twice)).toBe('OK');
  expect(await test.code('frontDesk', 'campaign.record', twice)).toBe('OK');
  expect(await record(later.first)).toBe('CALL_DONE');
  expect(await record((await next(campaignId)).first, { outcome: 'refused', stars: null })).toBe('OK');
  const after = await next(campaignId);
  expect(after).toMatchObject({ homes: 3, reached: 1, refused: 1, mean: 4 });
  expect(after.items).toHaveLength(1);
  expect(test.all('ratings')).toEqual([]);
  expect(test.all('daySums')).toEqual([]);
});

it('结束以后不再打；别的小区看不到', async () => {
  const [campaign] = (await test.must('frontDesk', 'campaign.list', { communityId, cursor: null })).items;
  const campaignId = campaign?.id ?? '';
  const { first } = await next(campaignId);
  expect(await test.code('otherFrontDesk', 'campaign.calls', { campaignId, cursor: null })).toBe('CAMPAIGN_NOT_FOUND');
  const calling = { requestId: requestId(), callId: first, ...said };
  expect(await test.code('otherFrontDesk', 'campaign.record', calling)).toBe('CAMPAIGN_NOT_FOUND');
  expect(await test.code('otherManager', 'campaign.end', { requestId: requestId(), campaignId })).toBe(
    'CAMPAIGN_NOT_FOUND',
  );
  await test.must('manager', 'campaign.end', { requestId: requestId(), campaignId });
  expect(await record(first)).toBe('CAMPAIGN_ENDED');
  expect(await next(campaignId)).toMatchObject({ state: 'ended', items: [], reached: 1 });
});
