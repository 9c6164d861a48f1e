import { stepsOn } from '../support/steps';
import { openStreet, type Phone, type Street } from '../support/phone';
import { photoFile } from '../support/picture';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

const fillReport = async (owner: Phone): Promise<void> => {
  await owner.write('水槽下面一直滴水。');
  await owner.choose('radio', '厨房');
  await owner.choose('radio', '给水管');
  await owner.choose('radio', '渗漏');
  await owner.find('[role="radio"]').last().tap();
};

test('上传断了一次、回复丢了一次，写的和拍的都还在，只有一张工单', async () => {
  const owner = await street.phone('owner', 'trouble', { open: 'owner/report/index' });
  await owner.network('drop-next-upload');
  await owner.photograph('拍照或选照片', [photoFile('stain', 1)]);
  await owner.see('重新上传');
  await owner.shot('upload-failed');
  await owner.tap('重新上传');
  await owner.seesNot('重新上传');
  await fillReport(owner);
  await owner.network('offline');
  await owner.choose('button', /^提交报修并预约/);
  await owner.tapOutside('允许');
  await owner.see(/没有收到回复/);
  await owner.shot('offline');
  expect(street.test.all('tickets')).toHaveLength(0);
  await owner.network('lose-next-reply');
  await owner.choose('button', /提交报修并预约/);
  await owner.tapOutside('允许');
  await owner.see('待接单');
  // The app asked again by itself, with the same request id.
  expect(street.test.cloud.calls().filter(({ procedure }) => procedure === 'ticket.report')).toHaveLength(2);
  expect(street.test.all('tickets')).toHaveLength(1);
  expect(street.test.all('tickets')[0]?.photos).toHaveLength(1);
  await owner.close();
}, 90_000);

test('没有网络时写的报修，关掉再打开还在', async () => {
  const owner = await street.phone('neighbour', 'draft', { open: 'owner/report/index' });
  await owner.see('在哪里');
  await owner.network('offline');
  await owner.write('阳台的窗户关不严。');
  await owner.choose('radio', '阳台');
  await owner.page.reload();
  await owner.see(/已恢复/);
  await owner.see('阳台');
  expect(await owner.find('textarea').first().inputValue()).toBe('阳台的窗户关不严。');
  await owner.shot('restored');
  await owner.close();
}, 60_000);

test('没修好：写一句就退回重修，历史都在', async () => {
  const steps = stepsOn(street.test);
  const ticketId = await steps.finished(await steps.report());
  const owner = await street.phone('owner', 'reopen', { open: `owner/ticket/index?id=${ticketId}` });
  await owner.choose('button', '没修好');
  await owner.write('昨晚还在滴水。');
  await owner.shot('not-fixed');
  await owner.choose('button', '提交，重新安排维修');
  await owner.see('待接单');
  await owner.see('昨晚还在滴水。');
  await owner.shot('reopened');
  await owner.close();
  expect(steps.stored(ticketId)).toMatchObject({ status: 'dispatched', reopened: 1 });
}, 60_000);

test('别人家的工单打不开，页面说清楚怎么办', async () => {
  const steps = stepsOn(street.test);
  const ticketId = await steps.report();
  const neighbour = await street.phone('neighbour', 'foreign', { open: `owner/ticket/index?id=${ticketId}` });
  await neighbour.see(/找不到|没有找到/);
  await neighbour.shot('not-found');
  await neighbour.close();
}, 60_000);
