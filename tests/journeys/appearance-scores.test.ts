import { messageKinds } from '#domain/messages';
import { quarterOf } from '#domain/satisfaction';
import { dayOf, HOUR } from '#domain/time';
import type { PersonKey } from '../support/community';
import { requestId } from '../support/cloud';
import { faultsOf, LONG, longNames, setups, type Screens } from '../support/looking';
import { openStreet, type Street } from '../support/phone';
import { stepsOn, type Steps } from '../support/steps';

let street: Street;
let steps: Steps;
let quarter = '';
const ids: Record<string, string> = {};
const words = LONG.repeat(3);
const community = { communityId: 'anju' } as const;

/** A repair rated badly and made good, one to be called about, and one with a common cause. */
async function repaired(): Promise<void> {
  const { test } = street;
  ids['low'] = await steps.closed(await steps.report({ words }));
  const rating = steps.rateInput(ids['low'], { stars: 2, words: LONG.repeat(2) });
  await test.must('owner', 'satisfaction.rate', rating);
  const [recovery] = test.all('recoveries');
  const write = { recoveryId: recovery?._id ?? '' };
  ids['recovery'] = write.recoveryId;
  const contact = { requestId: requestId(), ...write, version: 1, words };
  await test.must('manager', 'recovery.contact', contact);
  await test.must('manager', 'recovery.measure', {
    ...contact,
    requestId: requestId(),
    version: 2,
    measure: 'inspect',
  });
  await test.must('manager', 'recovery.close', { ...contact, requestId: requestId(), version: 3 });
  ids['called'] = await steps.closed(await steps.report({ words }));
  const one = await steps.report({ words });
  const other = await steps.report({ words, place: 'bathroom', part: 'pipe' });
  const linked = { requestId: requestId(), ticketId: one, otherId: other, cause: LONG.slice(0, 20) };
  await test.must('frontDesk', 'ticket.link', linked);
  ids['linked'] = other;
  const found = { problem: words, cause: words, causeStage: 'construction', risk: 'high', loss: 12_345_600 } as const;
  const planned = { decision: words, decidedOn: '2026-11-20', prevention: words, dueOn: '2026-12-20' } as const;
  const { defectId } = await test.must('manager', 'defect.promote', {
    ...{ requestId: requestId(), ticketId: one, foundOn: '2026-11-20', department: LONG.slice(0, 20) },
    ...found,
    ...planned,
  });
  ids['defect'] = defectId;
}

/** Two complaints of one group, one of them major, and the report of the day. */
async function complained(): Promise<void> {
  const { test } = street;
  const told = { ...community, homeId: 'h-501', ticketId: null, channel: 'phone' as const, photos: [], words };
  const caller = { name: LONG.slice(0, 20), phone: '13900001111' };
  const first = await test.must('frontDesk', 'complaint.makeFor', {
    ...{ requestId: requestId(), ...told, caller, severity: 'major' },
  });
  const second = await test.must('frontDesk', 'complaint.makeFor', {
    ...{ requestId: requestId(), ...told, caller, severity: 'normal' },
  });
  ids['complaint'] = first.complaintId;
  await test.must('frontDesk', 'complaint.link', {
    ...{ requestId: requestId(), complaintId: second.complaintId, version: second.version },
    ...{ otherId: first.complaintId, title: LONG.slice(0, 20) },
  });
  ids['group'] = test.all('complaintGroups')[0]?._id ?? '';
}

async function written(): Promise<void> {
  const { test } = street;
  const texts = { title: LONG.slice(0, 40), said: words, did: words, changed: words, next: words };
  const draft = { requestId: requestId(), ...community, quarter, version: 0, ...texts };
  const { version } = await test.must('manager', 'analysis.save', draft);
  await test.must('manager', 'analysis.publish', { requestId: requestId(), ...community, quarter, version });
  ids['analysis'] = test.all('analyses')[0]?._id ?? '';
  const homes = test.all('homes').map((home) => ({ ...home, owners: [{ name: LONG, phone: '13900002222' }] }));
  await test.seed({ homes });
  const { campaignId } = await test.must('manager', 'campaign.make', {
    ...{ requestId: requestId(), ...community, title: LONG.slice(0, 40), script: words },
    ...{ stage: 'settling', until: '2026-12-20', homes: 3 },
  });
  ids['campaign'] = campaignId;
  await test.must('manager', 'export.make', {
    ...{ requestId: requestId(), ...community },
    what: { kind: 'defects', state: null },
  });
}

beforeAll(async () => {
  street = await openStreet();
  await longNames(street.test);
  steps = stepsOn(street.test);
  quarter = quarterOf(dayOf(street.test.cloud.clock.now()));
  await repaired();
  await complained();
  await written();
  await refused();
  await street.test.cloud.clock.advance(24 * HOUR); // the daily report is written in the morning
}, 120_000);
afterAll(() => street.close());

/** More kinds of messages nobody asked for than one screen lists. */
const refused = async (): Promise<void> => {
  const day = dayOf(street.test.cloud.clock.now());
  const refusedOf = Object.fromEntries(messageKinds.slice(0, 12).map((kind, n) => [kind, 120 - n]));
  const counts = { internal: 0, busy: 0, hours: {}, refused: 1_374, undelivered: 0, pictures: 0 };
  await street.test.seed({ healthDays: [{ _id: `:${day}`, communityId: '', day, ...counts, refusedOf }] });
};

const ownerScreens = (): Screens => [
  ['recovery', `owner/recovery/index?id=${ids['recovery']}`, LONG.slice(0, 10)],
  ['analyses', 'owner/analyses/index', LONG.slice(0, 10)],
  ['analysis', `owner/analysis/index?id=${ids['analysis']}`, LONG.slice(0, 10)],
];

const deskScreens = (): Screens => [
  ['call-backs', 'staff/call-backs/index', '关闭后 24 小时内要打的'],
  ['complaints', 'staff/complaints/index', '还没有办结的投诉'],
  ['complain', 'staff/complain/index', '对方怎么说'],
  ['complaint', `staff/complaint/index?id=${ids['complaint']}`, '答复业主'],
  ['group', `staff/group/index?id=${ids['group']}`, '一起答复'],
  ['campaign', `staff/campaign/index?id=${ids['campaign']}`, '可以这样说'],
  ['daily', 'staff/daily/index?day=2026-11-23', '有效措施'],
];

const supervisorScreens = (): Screens => [
  ['defects', 'staff/defects/index', 'SJ01'],
  ['defect', `staff/defect/index?id=${ids['defect']}`, '预防措施'],
  ['promote-defect', `staff/promote-defect/index?id=${ids['linked']}`, /登记这条缺陷/],
];

/** The days a page of scores is opened for, as its links carry them. */
const look = `look=${encodeURIComponent(JSON.stringify({ from: '2026-11-01', to: '2026-11-30', where: [] }))}`;

const managerScreens = (): Screens => [
  ['overview', 'manager/overview/index', '近 12 周满意率'],
  ['satisfaction', 'manager/satisfaction/index', '快慢与一次修好'],
  ['league', 'manager/league/index', '考核表'],
  ['segments', `manager/segments/index?${look}`, '再按什么'],
  ['matrix', `manager/matrix/index?${look}`, /还不能|看重/],
  ['drill', `manager/drill/index?${look}&which=closures`, /渗漏/],
  ['recoveries', 'manager/recoveries/index', '要跟进的'],
  ['recovery', `manager/recovery/index?id=${ids['recovery']}`, '业主再次答复'],
  ['analyses', 'manager/analyses/index', LONG.slice(0, 10)],
  ['analysis', `manager/analysis/index?quarter=${quarter}`, '旁边的数字'],
  ['campaigns', 'manager/campaigns/index', LONG.slice(0, 10)],
  ['exports', 'manager/exports/index', /缺陷/],
  ['health', 'manager/health/index', '还有 2 种，共 219 条。'],
  [
    'review',
    `manager/review/index?subject=contractor&id=${street.test.all('contractors')[0]?._id ?? ''}&quarter=${quarter}`,
    '考核意见',
  ],
];

const [, dark = ''] = Object.keys(setups);
const see = (who: PersonKey, screens: Screens) => faultsOf(street, { who, setup: dark }, screens);

test('回访、投诉、跟进、满意度、排行和名册的每一页：放得下，看得清，点得到，读得顺', async () => {
  expect([
    ...(await see('owner', ownerScreens())),
    ...(await see('frontDesk', deskScreens())),
    ...(await see('supervisor', supervisorScreens())),
    ...(await see('manager', managerScreens())),
  ]).toEqual([]);
}, 240_000);
