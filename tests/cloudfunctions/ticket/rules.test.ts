import { defaultSettings, type CommunitySettings } from '#domain/settings';
import { HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { priceBook } from '../../support/roster';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

/** What saving new settings leaves behind: the old version kept, the new one in force. */
async function changed(settings: Partial<CommunitySettings>): Promise<void> {
  const [community] = test.all('communities');
  if (community === undefined) throw new Error('no community');
  const kept = { communityId: 'anju', at: 0, by: { personId: '', name: '' }, note: '', changes: [] };
  const { settingsVersion: version } = community;
  await test.seed({ settings: [{ ...kept, _id: `anju:${version}`, version, settings: community.settings }] });
  const next = { ...community, settings: { ...community.settings, ...settings }, settingsVersion: version + 1 };
  await test.cloud.documents.put('communities', [next] as Record<string, unknown>[]);
}

it('开单以后规则变了：旧单子照旧规则走，新单子按新规则', async () => {
  const old = await steps.report();
  await changed({ answerHours: 1, keyWorks: [...defaultSettings.keyWorks, 'pipe'] });
  const fresh = await steps.report();
  expect([steps.stored(old).keyWork, steps.stored(fresh).keyWork]).toEqual([false, true]);
  expect([steps.stored(old).settingsVersion, steps.stored(fresh).settingsVersion]).toEqual([1, 2]);
  await steps.finished(old);
  const clock = steps.stored(old).clocks.find(({ kind }) => kind === 'answer');
  expect((clock?.dueAt ?? 0) - (clock?.startedAt ?? 0)).toBe(72 * HOUR);
  await test.cloud.clock.advance(2 * HOUR);
  expect(steps.stored(old).status).toBe('finished');
});

it('前台改类别时看得到小区自己的优先级规则，是这张单开单时的；业主不用看', async () => {
  const wallIsPressing = { place: null, part: 'wall', symptom: null, sensitivity: 'B' } as const;
  await changed({ sensitivity: [wallIsPressing] });
  const ticketId = await steps.report();
  await changed({ sensitivity: [] });
  const rulesFor = async (who: 'frontDesk' | 'owner') =>
    (await test.must(who, 'ticket.get', { ticketId })).sensitivityRules;
  expect([await rulesFor('frontDesk'), await rulesFor('owner')]).toEqual([[wallIsPressing], undefined]);
});

it('定时器和评价也按旧规则', async () => {
  const old = await steps.closed(await steps.report());
  const waiting = await steps.report();
  await changed({ rating: { openDays: 0, changeDays: 0 }, handOverMinutes: 60, ladderMinutes: { supervisor: 60 } });
  expect(await test.code('owner', 'satisfaction.rate', steps.rateInput(old))).toBe('OK');
  await test.cloud.clock.advance(36 * MINUTE);
  expect(steps.stored(waiting).rung).toBe('frontDesk');
});

it('报价里写了价目表的项目，名称和价格就得是今天的；写的是哪一版记着', async () => {
  const [community] = test.all('communities');
  await test.seed({ priceBooks: [priceBook(3)] });
  await test.cloud.documents.put('communities', [{ ...community, priceBookVersion: 3 }] as Record<string, unknown>[]);
  const ticketId = await steps.working(await steps.report());
  const who = steps.technicianOf(ticketId);
  const line = { itemId: 'valve', kind: 'parts' as const, name: '角阀', quantity: 2, unitPrice: 6_000 };
  const offer = (more: object) => ({ ...steps.write(ticketId), lines: [{ ...line, ...more }], note: '' });
  expect(await test.code(who, 'ticket.quote', offer({ unitPrice: 9_900 }))).toBe('PRICES_CHANGED');
  expect(await test.code(who, 'ticket.quote', offer({ itemId: 'gone' }))).toBe('PRICES_CHANGED');
  expect(await test.code(who, 'ticket.quote', offer({}))).toBe('OK');
  expect(steps.stored(ticketId).quote).toMatchObject({ priceBookVersion: 3 });
  const own = { ...offer({ itemId: null, name: '异形配件', unitPrice: 9_900 }) };
  expect(await test.code(who, 'ticket.quote', own)).toBe('OK');
});
