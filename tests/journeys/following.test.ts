import { openStreet, type Street } from '../support/phone';
import { photoFile } from '../support/picture';
import { leak, leakIn, reporting, stepsOn, type Steps } from '../support/steps';

let street: Street;
let steps: Steps;
beforeAll(async () => {
  street = await openStreet();
  steps = stepsOn(street.test);
}, 60_000);
afterAll(() => street.close());

const HOUR = 3_600_000;

test('改约：旧时段让出来，新时段约上；同时被人约满，就近再选', async () => {
  const { slots } = await street.test.must('owner', 'ticket.preview', leak);
  const [first, second, third] = slots;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three slots are needed');
  const ticketId = await steps.report({ slotId: third.id });
  const owner = await street.phone('owner', 'reschedule', { open: `owner/ticket/index?id=${ticketId}` });
  await owner.tap('改约上门时间');
  await owner.see('改到什么时候');
  for (let taken = 0; taken < second.left; taken += 1) {
    await street.test.must('neighbour', 'ticket.report', reporting({ ...leakIn('h-502'), slotId: second.id }));
  }
  await owner.find('.period').nth(1).tap();
  await owner.shot('chosen');
  await owner.choose('button', /^改约到/);
  await owner.tapOutside('允许');
  await owner.see('这个时段刚刚被约走，时间相近的还有：');
  await owner.shot('taken-meanwhile');
  await owner.find('.pill').first().tap();
  await owner.choose('button', /^改约到/);
  await owner.tapOutside('允许');
  await owner.see('上门时间');
  await owner.shot('moved');
  await owner.close();
  expect(steps.stored(ticketId).appointment?.id).not.toBe(third.id);
  expect(street.test.all('slots').find(({ _id }) => _id === third.id)?.taken).toBe(0);
}, 90_000);

test('报价不同意：写明原因，不动工；改了主意还可以同意', async () => {
  const ticketId = await steps.working(await steps.report());
  await street.test.must(steps.technicianOf(ticketId), 'ticket.quote', {
    ...steps.write(ticketId),
    lines: [
      { itemId: null, kind: 'labour', name: '更换给水管', quantity: 1, unitPrice: 18_000 },
      { itemId: null, kind: 'parts', name: '不锈钢波纹管', quantity: 2, unitPrice: 3_500 },
    ],
    note: '旧管已锈穿。',
  });
  const owner = await street.phone('owner', 'quote', { open: `owner/ticket/index?id=${ticketId}` });
  await owner.shot('quoted');
  await owner.choose('button', '看报价，合计 ¥250.00');
  await owner.see('不锈钢波纹管');
  await owner.shot('lines');
  await owner.choose('button', '不同意');
  await owner.tap('价钱比想的高');
  await owner.shot('reason');
  await owner.choose('button', '提交，不同意这份报价');
  await owner.see(/您没有同意/);
  await owner.shot('refused');
  expect(steps.stored(ticketId)).toMatchObject({
    status: 'quoted',
    quote: { state: 'refused', reason: '价钱比想的高' },
  });
  await owner.choose('button', /还是同意 ¥250.00/);
  await owner.see(/维修中|正在维修/);
  expect(steps.stored(ticketId)).toMatchObject({ status: 'working', quote: { state: 'accepted' } });
  await owner.close();
}, 90_000);

test('没修好 → 返修 → 修好 → 评价 → 修改评价；低分有经理跟进，分数原样留着', async () => {
  const ticketId = await steps.finished(await steps.report());
  const owner = await street.phone('owner', 'finish', { open: 'pages/messages/index' });
  await owner.shot('messages');
  await owner.choose('button', /^没修好$/);
  await owner.write('昨晚还在滴水。');
  await owner.photograph('拍下没修好的地方', [photoFile('stain', 4)]);
  await owner.seesNot('等待上传');
  await owner.shot('not-fixed');
  await owner.choose('button', '提交，重新安排维修');
  await owner.tapOutside('允许');
  await owner.see(/会在.*联系您/);
  await owner.shot('reopened');
  await steps.finished(ticketId);

  await owner.enter('pages/messages/index');
  await owner.choose('button', /^修好了$/);
  await owner.see('工单已关闭，谢谢您告诉我们。');
  await owner.shot('fixed-from-message');
  await owner.tap('去评价');
  await owner.choose('radio', /2 星/);
  await owner.see('提交后，物业经理会亲自跟进，并与您联系。');
  await owner.shot('two-stars');
  await owner.choose('button', '提交 2 星评价');
  await owner.see(/已到场/);
  await owner.enter(`owner/rate/index?id=${ticketId}`);
  await owner.see('您之前的评价');
  await owner.choose('radio', /4 星/);
  await owner.write('第二次来修好了。');
  await owner.shot('changed');
  await owner.choose('button', '改为 4 星');
  await owner.see('报修');
  await owner.enter(`owner/ticket/index?id=${ticketId}`);
  await owner.see('您的评价');
  await owner.shot('rated');
  await owner.close();
  const [rating] = street.test.all('ratings').filter((one) => one.ticketId === ticketId);
  expect(rating?.revisions.map(({ stars }) => stars)).toEqual([2, 4]);
  expect(street.test.all('recoveries').map(({ reason }) => reason)).toEqual(['notFixed', 'lowScore']);
}, 120_000);

test('留言、催单、补照片都在进展里；催过要隔一阵才能再催', async () => {
  const ticketId = await steps.accepted(await steps.report());
  const owner = await street.phone('owner', 'words', { open: `owner/ticket/index?id=${ticketId}` });
  await owner.tap('给师傅和前台留言');
  await owner.write('门铃坏了，到了请打电话。');
  await owner.choose('button', '发送留言');
  await owner.see('门铃坏了，到了请打电话。');
  await owner.see(/后可以催/);
  await owner.close();
  street.test.skip(5 * HOUR);
  const later = await street.phone('owner', 'reminds', { open: `owner/ticket/index?id=${ticketId}` });
  await later.tap('催一下');
  await later.see(/后可以再催/);
  await later.shot('said-and-reminded');
  await later.close();
}, 60_000);

test('投诉：马上有人负责，48 小时和 7 天的时限看得见，可以补充', async () => {
  const owner = await street.phone('owner', 'complaint', { open: 'owner/complaints/index' });
  await owner.see('没有投诉');
  await owner.choose('button', '我要投诉');
  await owner.write('约好周三上午，等到中午没有人来，也没有电话。');
  await owner.shot('written');
  await owner.choose('button', '提交投诉，请负责人答复');
  await owner.see('由钱晓雯负责到底');
  await owner.shot('received');
  await owner.choose('button', '补充内容');
  await owner.write('后来来了，但没带工具。');
  await owner.choose('button', '提交补充');
  await owner.see('后来来了，但没带工具。');
  const [complaint] = street.test.all('complaints');
  await street.test.must('frontDesk', 'complaint.reply', {
    requestId: 'complaint-reply-1',
    complaintId: complaint?._id ?? '',
    version: complaint?.version ?? 0,
    words: '给您道歉，明天上午重新上门。',
  });
  await owner.enter(`owner/complaint/index?id=${complaint?._id ?? ''}`);
  await owner.see('给您道歉，明天上午重新上门。');
  await owner.shot('replied');
  await owner.close();
  expect(complaint?.clocks.map(({ kind, startedAt, dueAt }) => [kind, (dueAt - startedAt) / HOUR])).toEqual([
    ['complaintReply', 48],
    ['complaintResult', 168],
  ]);
}, 90_000);

test('别人家的工单打不开，页面说清楚怎么办', async () => {
  const ticketId = await steps.report();
  const neighbour = await street.phone('neighbour', 'foreign', { open: `owner/ticket/index?id=${ticketId}` });
  await neighbour.see(/没有找到/);
  await neighbour.shot('not-found');
  await neighbour.close();
}, 60_000);
