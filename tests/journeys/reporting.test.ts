import { leakIn, reporting, stepsOn } from '../support/steps';
import { openStreet, type Phone, type Street } from '../support/phone';
import { photoFile } from '../support/picture';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

const HOME = 'owner/report/index';

const sayLeak = async (phone: Phone): Promise<void> => {
  await phone.write('厨房水槽下面的管子一直在滴水。');
  await phone.choose('button', /厨房 · 给水管 · 渗漏/);
};

test('网络断了两次，照片和字一样不少，只有一张工单', async () => {
  const owner = await street.phone('owner', 'twice', { open: HOME });
  await owner.drop({ uploads: 2 });
  await owner.photograph('拍照或选照片', [photoFile('stain', 1), photoFile('crack', 2)]);
  await owner.see('重新上传');
  await owner.shot('uploads-failed');
  while ((await owner.find('.picked-again').count()) > 0) {
    await owner.tap('重新上传');
    await owner.page.waitForTimeout(300);
  }
  await sayLeak(owner);
  await owner.find('.period').last().tap();
  await owner.drop({ replies: 2 });
  await owner.choose('button', /^提交报修并预约/);
  await owner.tapOutside('允许');
  await owner.see('待接单');
  await owner.shot('sent-once');
  await owner.close();
  // The app asked again by itself, with the same request id.
  const calls = street.test.cloud.calls().filter(({ procedure }) => procedure === 'ticket.report');
  expect(calls.length).toBeGreaterThan(1);
  const [ticket, ...others] = street.test.all('tickets');
  expect(others).toEqual([]);
  expect(ticket?.photos).toHaveLength(2);
}, 90_000);

test('紧急情况：先说现在怎么办和打电话，不让选时段', async () => {
  const owner = await street.phone('owner', 'urgent', { open: HOME });
  await owner.write('厨房有一股煤气味');
  await owner.see(/不要开关电器/);
  await owner.see('马上打电话给前台');
  await owner.shot('advice-first');
  await owner.choose('button', /^是的/);
  await owner.see('这是紧急情况，不用预约');
  await owner.shot('no-slot-asked');
  await owner.choose('button', /马上派值班人员/);
  await owner.tapOutside('允许');
  await owner.see('待派单');
  await owner.close();
  const ticket = street.test.all('tickets').find(({ part }) => part === 'gas');
  expect(ticket).toMatchObject({ sensitivity: 'A', appointment: null });
}, 60_000);

test('填着填着时段被约满：写的都在，就近再选', async () => {
  const owner = await street.phone('neighbour', 'lost-slot', { open: HOME });
  await sayLeak(owner);
  const { slots } = await street.test.must('family', 'ticket.preview', leakIn('h-501'));
  const [wanted] = slots;
  if (wanted === undefined) throw new Error('no slot is open');
  await owner.see('什么时候方便上门');
  for (let n = 0; n < wanted.left; n += 1) {
    await street.test.must('family', 'ticket.report', reporting({ ...leakIn('h-501'), slotId: wanted.id }));
  }
  await owner.find('.period').first().tap();
  await owner.see(/约不上了，您写的都还在/);
  await owner.shot('next-best');
  await owner.choose('button', /^改约/);
  await owner.choose('button', /^提交报修并预约/);
  await owner.tapOutside('允许');
  await owner.see('待接单');
  expect(await owner.stack()).toContain('owner/ticket/index');
  await owner.close();
}, 90_000);

test('没有网络也能写完：关掉再打开还在，存为待发送，有网络时一点就发', async () => {
  const owner = await street.phone('family', 'waiting', { open: HOME });
  await owner.see('看到了什么');
  await owner.network('offline');
  await owner.write('阳台的窗户关不严，漏风。');
  await owner.page.reload();
  await owner.tap('接着写“阳台的窗户关不严，漏风。”');
  await owner.network('offline');
  await owner.choose('button', /阳台 · 门窗/);
  await owner.choose('button', '存下来，有网络时再发');
  await owner.see(/待发送/);
  await owner.shot('kept');
  await owner.network('online');
  await owner.choose('button', '发送');
  await owner.see(/已提交|待接单/);
  await owner.shot('sent');
  await owner.close();
  expect(street.test.all('tickets').filter(({ words }) => words === '阳台的窗户关不严，漏风。')).toHaveLength(1);
}, 60_000);

test('扫电梯上的码就能报公共区域，不用绑定房屋', async () => {
  const guest = await street.phone('stranger', 'spot', { open: 'pages/start/index?scene=s-s-lift' });
  await guest.see('3栋1号电梯');
  await guest.write('电梯门关不上，一直响。');
  await guest.choose('radio', '有异响');
  await guest.shot('spot');
  await guest.find('.period').first().tap();
  await guest.choose('button', /^提交报修/);
  await guest.tapOutside('允许');
  await guest.see(/待接单|待派单/);
  await guest.shot('reported');
  await guest.close();
  const ticket = street.test.all('tickets').find(({ part }) => part === 'lift');
  expect(ticket).toMatchObject({ homeId: null, building: '3栋' });
}, 60_000);

test('电话里报的修，在自家工单里看得到，也能评价', async () => {
  const steps = stepsOn(street.test);
  const { ticketId } = await street.test.must('frontDesk', 'ticket.reportFor', {
    ...{ requestId: 'phone-made-1', homeId: 'h-502', place: 'bathroom', part: 'pipe', symptom: 'leak' },
    ...{ words: '卫生间水管漏水', photos: [], slotId: null, channel: 'phone' },
    caller: { name: '陈先生', phone: '13800000003' },
  });
  await steps.finished(ticketId);
  const owner = await street.phone('neighbour', 'phone-made', { open: 'pages/tickets/index' });
  await owner.tap('卫生间 · 给水管 · 渗漏');
  await owner.choose('button', '修好了，关闭工单');
  await owner.choose('button', '评价这次维修');
  await owner.choose('radio', /5 星/);
  await owner.choose('button', '提交 5 星评价');
  await owner.see('您的评价');
  await owner.shot('rated');
  await owner.close();
}, 60_000);
