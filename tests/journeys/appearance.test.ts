import { stepsOn } from '../support/steps';
import type { PersonKey } from '../support/community';
import { openStreet, type Setup, type Street } from '../support/phone';

/** As long as WeChat lets a name be, and then some. */
const LONG = '欧阳若兰与她住在一起的母亲以及偶尔回来小住的两个孩子和一只叫做团团的橘色老猫';

let street: Street;
let ticketId: string;
let workId: string;
let newId: string;

beforeAll(async () => {
  street = await openStreet();
  const { test } = street;
  const people = test.all('people').map((person) => ({ ...person, name: LONG }));
  const technicians = test.all('technicians').map((technician) => ({ ...technician, name: LONG }));
  const communities = test.all('communities').map((community) => ({ ...community, name: `${LONG}小区` }));
  await test.seed({ people, technicians, communities });
  const steps = stepsOn(test);
  ticketId = await steps.closed(await steps.report({ words: LONG.repeat(3) }));
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { words: LONG.repeat(2) }));
  workId = await steps.working(await steps.report({ words: LONG.repeat(3) }));
  newId = await steps.report({ place: 'bathroom', part: 'pipe', symptom: 'runningWater' });
}, 60_000);
afterAll(() => street.close());

const setups: Readonly<Record<string, Setup>> = {
  light: {},
  dark: { theme: 'dark' },
  large: { scale: 1.4 },
};

interface Screen {
  readonly who: PersonKey;
  readonly page: string;
  readonly sees: string | RegExp;
}

const screens = (): Readonly<Record<string, Screen>> => ({
  home: { who: 'owner', page: 'pages/home/index', sees: '正在处理' },
  tickets: { who: 'owner', page: 'pages/tickets/index', sees: '厨房' },
  messages: { who: 'owner', page: 'pages/messages/index', sees: /已到场/ },
  mine: { who: 'owner', page: 'pages/mine/index', sees: LONG },
  visitor: { who: 'stranger', page: 'pages/start/index', sees: /绑定/ },
  report: { who: 'owner', page: 'owner/report/index', sees: '在哪里' },
  ticket: { who: 'owner', page: `owner/ticket/index?id=${ticketId}`, sees: '您的评价' },
  rate: { who: 'owner', page: `owner/rate/index?id=${ticketId}`, sees: '总的来说' },
  today: { who: 'technician', page: 'staff/today/index', sees: /今日/ },
  order: { who: stepsOn(street.test).technicianOf(workId), page: `staff/order/index?id=${workId}`, sees: '去填完工' },
  finish: { who: stepsOn(street.test).technicianOf(workId), page: `staff/finish/index?id=${workId}`, sees: '做了什么' },
  urgent: { who: 'frontDesk', page: `staff/ticket/index?id=${newId}`, sees: /为什么派给/ },
  queue: { who: 'frontDesk', page: 'staff/queue/index', sees: '处理中的工单' },
  satisfaction: { who: 'manager', page: 'manager/satisfaction/index', sees: '满意率' },
  ratings: { who: 'manager', page: 'manager/ratings/index', sees: /欧阳/ },
});

describe.each(Object.keys(setups))('在 375 像素宽的手机上，%s', (setupName) => {
  test('每个页面都放得下，没有报错', async () => {
    for (const [name, { who, page, sees }] of Object.entries(screens())) {
      const phone = await street.phone(who, `${setupName}-${name}`, { ...setups[setupName], open: page });
      await phone.see(sees);
      await phone.shot(name);
      await phone.close();
    }
  }, 180_000);
});
