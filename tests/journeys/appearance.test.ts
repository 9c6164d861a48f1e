import { faultsOf, LONG, longNames, setups, type Screens } from '../support/looking';
import { openStreet, type Street } from '../support/phone';
import { leak, stepsOn } from '../support/steps';

let street: Street;
const ids: Record<string, string> = {};

beforeAll(async () => {
  street = await openStreet();
  const { test } = street;
  await longNames(test);
  const steps = stepsOn(test);
  const words = LONG.repeat(3);
  ids['rated'] = await steps.closed(await steps.report({ words }));
  const rating = steps.rateInput(ids['rated'], { stars: 2, words: LONG.repeat(2) });
  await test.must('owner', 'satisfaction.rate', rating);
  ids['quoted'] = await steps.quoted(await steps.report({ words }));
  ids['suspended'] = await steps.suspended(await steps.report({ words }));
  ids['finished'] = await steps.finished(await steps.report({ words }));
  const { slots } = await test.must('owner', 'ticket.preview', leak);
  const contact = { name: LONG.slice(0, 20), phone: '13800000002' };
  ids['booked'] = await steps.report({ words, slotId: slots.at(-1)?.id ?? null, visitContact: contact });
  const complaint = await test.must('owner', 'complaint.make', {
    ...{ requestId: 'complaint-1', communityId: 'anju', homeId: 'h-501', ticketId: ids['finished'] },
    ...{ words, photos: [] },
  });
  ids['complaint'] = complaint.complaintId;
  await test.must('owner', 'home.invite', { requestId: 'invite-1', homeId: 'h-501', relation: 'tenant' });
}, 120_000);
afterAll(() => street.close());

const ownerScreens = (): Screens => [
  ['home', 'pages/home/index', '等您回复'],
  ['tickets', 'pages/tickets/index', '厨房 · 给水管 · 渗漏'],
  ['messages', 'pages/messages/index', /已到场/],
  ['mine', 'pages/mine/index', '设置和帮助'],
  ['report', 'owner/report/index', '在哪里'],
  ['drafts', 'owner/drafts/index', '没有写到一半的报修'],
  ['ticket-quoted', `owner/ticket/index?id=${ids['quoted']}`, /看报价/],
  ['ticket-suspended', `owner/ticket/index?id=${ids['suspended']}`, '维修暂停'],
  ['ticket-finished', `owner/ticket/index?id=${ids['finished']}`, '修好了，关闭工单'],
  ['ticket-booked', `owner/ticket/index?id=${ids['booked']}`, '改约上门时间'],
  ['ticket-rated', `owner/ticket/index?id=${ids['rated']}`, '您的评价'],
  ['reopen', `owner/ticket/index?id=${ids['finished']}&do=reopen`, '提交，重新安排维修'],
  ['say', `owner/ticket/index?id=${ids['booked']}&do=say`, '发送留言'],
  ['quote', `owner/quote/index?id=${ids['quoted']}`, '合计'],
  ['reschedule', `owner/reschedule/index?id=${ids['booked']}`, '改到什么时候'],
  ['rate', `owner/rate/index?id=${ids['rated']}`, '您之前的评价'],
  ['file', 'owner/file/index?home=h-501', '交付验收单'],
  ['complaints', 'owner/complaints/index', '我要投诉'],
  ['complaint', `owner/complaint/index?id=${ids['complaint']}`, '补充内容'],
  ['complain', `owner/complain/index?ticket=${ids['finished']}`, '发生了什么'],
  ['bind', 'owner/bind/index', '用邀请码'],
  ['household', 'owner/household/index?home=h-501', '已绑定的人'],
  ['appearance', 'owner/appearance/index', '看看效果'],
  ['privacy', 'owner/privacy/index', /./],
  ['help', 'owner/help/index', /./],
  ['account', 'owner/account/index', '导出我的资料'],
  ['unregister', 'owner/unregister/index', '会删除的'],
];

const guestScreens: Screens = [
  ['guest-home', 'pages/home/index', '绑定房屋'],
  ['guest-tickets', 'pages/tickets/index', '还没有绑定房屋'],
  ['guest-report', 'owner/report/index', '在哪里'],
  ['guest-spot', 'owner/report/index?spot=s-lift', '3栋1号电梯'],
];

describe.each(Object.keys(setups))('在 375 像素宽的手机上，%s', (name) => {
  test('业主和访客的每一页：放得下，看得清，点得到，读得顺', async () => {
    expect([
      ...(await faultsOf(street, { who: 'owner', setup: name }, ownerScreens())),
      ...(await faultsOf(street, { who: 'stranger', setup: name }, guestScreens)),
    ]).toEqual([]);
  }, 240_000);
});
