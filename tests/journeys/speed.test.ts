import { scrollBeyond, visitBeyond, visits, type Visitor } from '../../config/measure/budgets';
import { crowd } from '../../config/measure/crowd';
import { measureVisit, restart } from '../../config/measure/start';
import { measureScroll } from '../../config/measure/scroll';
import { HOUR } from '#domain/time';
import { openStreet, type Phone, type Street } from '../support/phone';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
  await crowd(street.test);
}, 90_000);
afterAll(() => street.close());

test.each(Object.keys(visits) as Visitor[])(
  '%s 打开小程序、点几下，运行的代码、云端调用和送到屏幕的数据都在预算内',
  async (visitor) => {
    expect(visitBeyond(visitor, await measureVisit(street, visits[visitor]))).toEqual([]);
  },
  60_000,
);

const topOf = async (phone: Phone, selector: string): Promise<number> =>
  (await phone.find(selector).first().boundingBox())?.y ?? NaN;

test('队列里有一千张工单：一路翻到底，页面上始终只有眼前的几十张；进一张再回来，还在原处', async () => {
  const desk = await street.phone('frontDesk', 'thousand', { open: 'staff/queue/index' });
  await desk.quiet();
  expect(scrollBeyond('queue', await measureScroll(desk))).toEqual([]);
  await desk.quiet();
  await desk.shot('far-down');
  const before = await topOf(desk, '.card');
  await desk.find('.card').nth(8).tap();
  await desk.see('单号');
  await desk.page.getByRole('button', { name: '返回', exact: true }).tap();
  await desk.quiet();
  expect(await topOf(desk, '.card')).toBeCloseTo(before, 0);
  await desk.shot('back');
  await desk.close();
}, 120_000);

/** From now on the cloud's answers stay away, until they are let through. */
const holdAnswers = async (phone: Phone): Promise<() => void> => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await phone.page.route('**/cloud/invoke/**', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
};

test.each([
  { who: 'owner', known: '3栋 2单元 501', place: '.report-button' },
  { who: 'frontDesk', known: '处理中的工单', place: '.card' },
] as const)(
  '$who 再打开：云端还没回答，上次看到的已经在了，写着是几点的；新的来了什么都不移动',
  async (visit) => {
    const phone = await street.phone(visit.who, 'last-known');
    await phone.see(visit.known);
    await phone.quiet();
    street.test.skip(HOUR);
    const letGo = await holdAnswers(phone);
    await restart(phone);
    await phone.see(visit.known);
    await phone.see('正在更新');
    await phone.shot(visit.who);
    const before = await topOf(phone, visit.place);
    letGo();
    await phone.seesNot('正在更新');
    await phone.quiet();
    expect(await topOf(phone, visit.place)).toBe(before);
    await phone.close();
  },
  60_000,
);
