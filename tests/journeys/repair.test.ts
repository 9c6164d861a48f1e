import { openStreet, type Street } from '../support/phone';
import { photoFile } from '../support/picture';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

test('一次报修从照片走到评分：业主、师傅、业主、经理', async () => {
  const owner = await street.phone('owner', 'owner');
  await owner.see('拍张照片，说一句话，选个时间');
  await owner.quiet();
  // The first screen is one call.
  const mine = street.test.cloud.calls().filter(({ openId }) => openId === 'openid-owner');
  expect(mine.map(({ procedure }) => procedure)).toEqual(['community.home']);
  await owner.shot('home');
  await owner.tap('拍张照片，说一句话，选个时间');
  await owner.photograph('拍照或选照片', [photoFile('stain', 1), photoFile('crack', 2)]);
  await owner.write('下大雨的时候，客厅窗台往里渗水。');
  await owner.tap('客厅');
  await owner.tap('门窗');
  await owner.tap('渗漏');
  await owner.see('保修');
  await owner.shot('report');
  await owner.find('.period').last().tap();
  await owner.shot('report-slot');
  await owner.choose('button', /^提交报修并预约/);
  await owner.tapOutside('允许');
  await owner.see(/待接单|等接单/);
  await owner.shot('reported');

  const [ticket] = street.test.all('tickets');
  expect(ticket).toMatchObject({ status: 'dispatched', part: 'doorWindow', sensitivity: 'B' });
  expect(ticket?.photos).toHaveLength(2);
  expect(ticket?.appointment).not.toBeNull();

  const worker = ticket?.assignment?.openId === 'openid-technician' ? 'technician' : 'workmate';
  const technician = await street.phone(worker, 'technician');
  await technician.tapOutside('待接');
  await technician.tap('客厅');
  await technician.see('下大雨的时候，客厅窗台往里渗水。');
  await technician.shot('work-order');
  await technician.choose('button', /^接单/);
  await technician.tapOutside('允许');
  await technician.choose('button', /^已到场/);
  await technician.choose('button', '去填完工');
  await technician.photograph('维修后的照片', [photoFile('repaired', 3)]);
  await technician.write('窗框外侧密封胶重新打过，淋水试验不漏。');
  await technician.shot('finish');
  await technician.choose('button', /^提交完工，请业主确认$/);
  await technician.see('待业主确认');
  await technician.shot('finished');
  await technician.close();

  await owner.page.reload();
  await owner.see('等您回复');
  await owner.quiet();
  await owner.tap('客厅');
  await owner.see('修好了，关闭工单');
  await owner.shot('ticket-finished');
  await owner.choose('button', '修好了，关闭工单');
  await owner.choose('button', '评价这次维修');
  await owner.choose('radio', /^5 星/);
  for (const dimension of ['及时', '态度']) await owner.choose('radio', new RegExp(`${dimension} 5`));
  await owner.write('来得准时，干活仔细。');
  await owner.shot('rate');
  await owner.choose('button', '提交 5 星评价');
  await owner.see('您的评价');
  await owner.shot('rated');
  await owner.close();

  const manager = await street.phone('manager', 'manager');
  await manager.see('本周满意率');
  await manager.tap('满意度');
  await manager.see(/1 单关闭，1 单评价/);
  await manager.shot('satisfaction');
  await manager.tap('来得准时，干活仔细。');
  await manager.see('窗框外侧密封胶重新打过，淋水试验不漏。');
  await manager.shot('ticket');
  await manager.close();
}, 120_000);
