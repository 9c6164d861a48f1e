import { HOUR } from '#domain/time';
import { openStreet, type Phone, type Street } from '../support/phone';
import { stepsOn, type Steps } from '../support/steps';

let street: Street;
let steps: Steps;
beforeAll(async () => {
  street = await openStreet();
  steps = stepsOn(street.test);
}, 60_000);
afterAll(() => street.close());

const openCase = (ticketId: string) => {
  const found = street.test.all('recoveries').find((recovery) => recovery.ticketId === ticketId);
  if (found === undefined) throw new Error(`no recovery case for ${ticketId}`);
  return found;
};

/** The owner gives two stars, out of their own hand. */
async function rateLow(owner: Phone): Promise<void> {
  await owner.choose('radio', /2 星/);
  await owner.shot('two-stars');
  await owner.choose('button', '提交 2 星评价');
  await owner.see('正在处理');
}

async function makeGood(manager: Phone): Promise<void> {
  await manager.choose('button', /^不满意，等您跟进/);
  await manager.see('还没有人跟进');
  await manager.shot('recoveries');
  await manager.choose('button', /评价不满意/);
  await manager.see('原来的评价不会改动');
  await manager.choose('button', /^联系业主，记下结果/);
  await manager.tap('电话已接通，业主愿意谈');
  await manager.choose('button', '记下，由我跟进这件事');
  await manager.seesNot('记下，由我跟进这件事');
  await manager.shot('contacted');
  await manager.choose('button', /^写处理结果，请业主再次答复/);
  await manager.find('textarea:visible').fill('监理复查后由另一位师傅重做，淋水两小时不漏。');
  await manager.choose('button', '告诉业主结果，结束跟进');
  await manager.see('已请业主答复，还没有回音');
  await manager.shot('closed');
}

test('两星：物业经理联系、处理、告诉结果，业主再答复一次；第一次的评价还是两星', async () => {
  const ticketId = await steps.closed(await steps.report());
  const owner = await street.phone('owner', 'unhappy', { open: `owner/rate/index?id=${ticketId}` });
  await rateLow(owner);
  const manager = await street.phone('manager', 'making-good', { open: 'manager/overview/index' });
  await makeGood(manager);
  await manager.close();

  await owner.enter(`owner/recovery/index?id=${openCase(ticketId)._id}`);
  await owner.see('淋水两小时不漏');
  await owner.choose('radio', /^满意/);
  await owner.shot('second-answer');
  await owner.choose('button', '答复：满意');
  await owner.see('您的答复');
  await owner.close();
  expect(openCase(ticketId)).toMatchObject({ state: 'closed', answer: 'satisfied' });
  expect(street.test.all('ratings')).toMatchObject([{ revisions: [{ stars: 2 }] }]);
}, 120_000);

test('前台回访：照着说，分开记服务和维修单位；不是评价，没修好就转物业经理', async () => {
  const ticketId = await steps.closed(await steps.report());
  const desk = await street.phone('frontDesk', 'calling', { open: 'staff/call-backs/index' });
  await desk.see('关闭后 24 小时内要打的');
  await desk.shot('call-backs');
  await desk.enter(`staff/call-back/index?id=${ticketId}&which=first`);
  await desk.choose('radio', '接通了');
  await desk.choose('radio', '没修好');
  await desk.choose('radio', /^对服务满意吗 4 星/);
  await desk.choose('radio', /^对维修单位满意吗 2 星/);
  await desk.write('还有一点潮，想再看看。');
  await desk.shot('call-sheet');
  await desk.choose('button', '记下没修好，转物业经理跟进');
  await desk.see('处理中的工单');
  await desk.close();
  expect(steps.stored(ticketId)).toMatchObject({
    status: 'closed',
    stars: null,
    callBacks: [{ outcome: 'reached', service: 4, contractor: 2, fixed: false }],
  });
  expect(openCase(ticketId)).toMatchObject({ reason: 'callBack', state: 'open' });
  expect(street.test.all('ratings').filter((rating) => rating.ticketId === ticketId)).toEqual([]);
}, 90_000);

test('重大投诉：前台登记，马上到经理，答复、措施、办结；第二天早上在投诉日报里', async () => {
  const desk = await street.phone('frontDesk', 'complained', { open: 'staff/complain/index' });
  await desk.choose('radio', '小区公共的事');
  await desk.choose('radio', /^重大/);
  await desk.write('电梯困人两次，老人不敢坐。');
  await desk.find('input').first().fill('孙阿姨');
  await desk.find('input').nth(1).fill('13900001111');
  await desk.shot('complain');
  await desk.choose('button', '登记重大投诉，马上告诉物业经理');
  await desk.see('答复业主');
  await desk.shot('complaint');
  await desk.choose('button', /^答复业主/);
  await desk.write('已停用故障电梯，维保今晚到场。');
  await desk.choose('button', '把答复发给业主');
  await desk.see('再答复一次');
  await desk.choose('button', /^记有效措施/);
  await desk.write('更换门机，试运行一天正常。');
  await desk.choose('button', '记下措施');
  await desk.see('更换门机');
  await desk.shot('followed');
  expect(steps.messagesTo('manager', 'complaintMajor')).toHaveLength(1);

  await street.test.cloud.clock.advance(24 * HOUR);
  await desk.enter('staff/daily/index?day=2026-11-23');
  await desk.see('有效措施');
  await desk.see('电梯困人两次');
  await desk.shot('daily');
  await desk.close();
}, 120_000);
