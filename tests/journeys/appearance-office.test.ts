import type { PersonKey } from '../support/community';
import { requestId } from '../support/cloud';
import { faultsOf, LONG, longNames, setups, type Screens } from '../support/looking';
import { openStreet, type Street } from '../support/phone';
import { leakIn, stepsOn, type Steps } from '../support/steps';

let street: Street;
let steps: Steps;
const ids: Record<string, string> = {};

const keyWork = { place: 'bathroom', part: 'waterproofing', symptom: 'leak' } as const;

async function atWork(): Promise<void> {
  const { test } = street;
  const words = LONG.repeat(3);
  ids['work'] = await steps.working(await steps.report({ words }));
  ids['similar'] = await steps.report({ words });
  ids['urgent'] = await steps.report({ place: 'bathroom', part: 'pipe', symptom: 'runningWater' });
  ids['inspect'] = await steps.working(await steps.report({ ...keyWork, words }));
  const handedIn = await steps.finishInput(ids['inspect']);
  await test.must(steps.technicianOf(ids['inspect']), 'ticket.finish', { ...handedIn, note: words });
  ids['called'] = await steps.closed(await steps.report({ words }));
  const { caseId } = await test.must('supervisor', 'case.promote', {
    ...{ requestId: requestId(), ticketId: ids['called'], title: LONG.slice(0, 40) },
    ...{ cause: words, measure: words, lesson: words },
  });
  ids['case'] = caseId;
  ids['promote'] = await steps.closed(await steps.report({ ...leakIn('h-501'), words }));
}

/** What the office has on record, as long as it may be written. */
async function onRecord(): Promise<void> {
  const { test } = street;
  const [firm] = test.all('contractors').filter(({ communityId }) => communityId === 'anju');
  ids['firm'] = firm?._id ?? '';
  const penalty = { kind: 'late', amount: 20_000, words: LONG.repeat(3), ticketNumber: null } as const;
  await test.must('manager', 'contractor.penalise', { requestId: requestId(), contractorId: ids['firm'], ...penalty });
  const days = { from: '2026-12-01', to: '2026-12-03', words: LONG } as const;
  await test.must('manager', 'staff.takeLeave', {
    ...{ requestId: requestId(), communityId: 'anju', staffId: 's-technician' },
    ...days,
  });
  const { settings, version } = await test.must('manager', 'settings.get', { communityId: 'anju' });
  const next = { ...settings, handOverMinutes: 15, answerHours: 48 };
  const note = LONG.repeat(3);
  await test.must('manager', 'settings.save', {
    ...{ requestId: requestId(), communityId: 'anju', version, settings: next, note },
  });
  await test.must('manager', 'settings.savePrices', {
    ...{ requestId: requestId(), communityId: 'anju', version: 0, note },
    items: [{ id: 'one', kind: 'parts', trade: null, name: LONG.slice(0, 20), unit: '平方米', unitPrice: 999_900 }],
  });
}

beforeAll(async () => {
  street = await openStreet();
  await longNames(street.test);
  steps = stepsOn(street.test);
  await atWork();
  await onRecord();
}, 120_000);
afterAll(() => street.close());

const technicianScreens = (): Screens => [
  ['today', 'staff/today/index', /今天|马上要去|还没约时间/],
  ['order', `staff/order/index?id=${ids['work']}`, '去填完工'],
  ['finish', `staff/finish/index?id=${ids['work']}`, '做了什么'],
  ['quote', `staff/quote/index?id=${ids['work']}`, '从价目表选'],
  ['month', 'staff/mine/index', '派单资格'],
  ['leave', 'staff/leave/index', '从哪天'],
  ['outbox', 'staff/outbox/index', '没有待发送的操作'],
  ['look', 'staff/appearance/index', '看看效果'],
];

const deskScreens = (): Screens => [
  ['queue', 'staff/queue/index', '处理中的工单'],
  ['search', 'staff/search/index', '输入后列出房屋、登记的业主和未完成的工单。'],
  ['report-for', 'staff/report/index', '对方怎么说'],
  ['urgent', `staff/ticket/index?id=${ids['urgent']}`, /为什么派给/],
  ['assign', `staff/assign/index?id=${ids['similar']}`, '可以派给谁'],
  ['amend', `staff/amend/index?id=${ids['similar']}`, '为什么改'],
  ['similar', `staff/similar/index?id=${ids['similar']}`, '合并到那张'],
  ['visit', `staff/reschedule/index?id=${ids['similar']}`, /上门|约满/],
  ['call-back', `staff/call-back/index?id=${ids['called']}`, '可以这样说'],
  ['admit', 'staff/admit/index', '查一查是谁'],
];

const supervisorScreens = (): Screens => [
  ['inspect', `staff/inspect/index?id=${ids['inspect']}`, '修成什么样'],
  ['contractors-work', 'staff/contractor-work/index', '维修单位'],
  ['cases', 'staff/cases/index', '案例库'],
  ['case', `staff/case/index?id=${ids['case']}`, '以后怎么做'],
  ['promote', `staff/promote/index?id=${ids['promote']}`, '提交案例'],
];

const settingScreens = [
  ...['clocks', 'booking', 'calendar', 'defects', 'keyWorks', 'warranty'],
  ...['estimates', 'routing', 'satisfaction', 'binding', 'messages'],
];

const managerScreens = (): Screens => [
  ['satisfaction', 'manager/satisfaction/index', '满意率'],
  ['settings', 'manager/settings/index', '人和单位'],
  ...settingScreens.map((name) => [`set-${name}`, `manager/setting/index?screen=${name}`, '还没有改动'] as const),
  ['prices', 'manager/prices/index', LONG.slice(0, 20)],
  ['people', 'manager/people/index', /可以派单/],
  ['person', 'manager/person/index?id=s-technician', '请假'],
  ['contractors', 'manager/contractors/index', /资质到/],
  ['contractor', `manager/contractor/index?id=${ids['firm']}`, '扣罚记录'],
  ['registers', 'manager/registers/index', '选一本名册'],
  ['import', 'manager/import/index?register=homes', '第一步 拿表格'],
  ['codes', 'manager/codes/index', '选楼栋'],
  ['history', 'manager/history/index', '第 2 版'],
];

/** Every page in the look that is hardest to fit; the field's pages, read in the sun, in the light one. */
const [light = '', dark = ''] = Object.keys(setups);
const see = (who: PersonKey, screens: Screens, setup: string) => faultsOf(street, { who, setup }, screens);

test('师傅、前台和监理的每一页：放得下，看得清，点得到，读得顺', async () => {
  const technician = steps.technicianOf(ids['work'] ?? '');
  expect([
    ...(await see(technician, technicianScreens(), light)),
    ...(await see(technician, technicianScreens(), dark)),
    ...(await see('frontDesk', deskScreens(), dark)),
    ...(await see('supervisor', supervisorScreens(), dark)),
  ]).toEqual([]);
}, 240_000);

test('经理的每一页：放得下，看得清，点得到，读得顺', async () => {
  expect(await see('manager', managerScreens(), dark)).toEqual([]);
}, 240_000);
