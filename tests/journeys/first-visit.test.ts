import { errorText } from '#domain/copy';
import { openStreet, type Phone, type Street } from '../support/phone';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

const DAY = 86_400_000;

const invite = (code: string, homeId: string) =>
  street.test.seed({
    invitations: [
      {
        ...{ _id: code, communityId: 'anju', homeId, relation: 'owner', staffId: null, usedBy: null },
        invitedBy: { personId: '', name: '安居苑前台' },
        expiresAt: street.test.cloud.clock.now() + DAY,
      },
    ],
  });

const typeCode = async (phone: Phone, code: string): Promise<void> => {
  await phone.find('input').first().fill(code);
  await phone.choose('button', '看看是哪套房屋');
};

test('第一次来：先看看，先写报修，最后才绑定，写好的都在', async () => {
  await invite('ABCD2345', 'h-502');
  const guest = await street.phone('stranger', 'guest');
  await guest.see('每一步都有人负责');
  await guest.shot('look-around');
  await guest.tap('拍张照片，说一句话，选个时间');
  await guest.write('厨房水槽下面的管子一直在滴水');
  await guest.tap(/您说的是/);
  await guest.choose('button', /厨房 · 给水管 · 渗漏/);
  await guest.see('绑定房屋后就能提交，写好的都留着。');
  await guest.shot('report-before-binding');
  await guest.choose('button', '去绑定房屋');
  await guest.tap('用邀请码');
  await typeCode(guest, 'abcd-9999');
  await guest.see(errorText.CODE_INVALID);
  await guest.shot('wrong-code');
  await typeCode(guest, 'abcd 2345');
  await guest.see('3栋 2单元 502');
  await guest.choose('button', '绑定 3栋 2单元 502');
  await guest.see('请写一个称呼');
  await guest.find('input').first().fill('沈女士');
  await guest.shot('invited');
  await guest.choose('button', '绑定 3栋 2单元 502');
  await guest.see('绑定好了');
  await guest.shot('bound');
  await guest.choose('button', '接着写报修');
  expect(await guest.find('textarea').first().inputValue()).toBe('厨房水槽下面的管子一直在滴水');
  await guest.find('.period').first().tap();
  await guest.see(/提交报修并预约/);
  await guest.shot('report-after-binding');
  await guest.close();
  expect(street.test.all('people').find(({ openId }) => openId === 'openid-stranger')).toMatchObject({
    name: '沈女士',
    memberships: [{ homeId: 'h-502', relation: 'owner' }],
  });
}, 90_000);

test('自己输入手机号，到前台出示数字码，前台核对后就绑好了', async () => {
  const guest = await street.phone('otherOwner', 'at-the-desk', { open: 'owner/bind/index' });
  await guest.tap('自己输入手机号');
  await guest.find('input').first().fill('13800000001');
  await guest.choose('button', '生成到前台出示的码');
  await guest.see('请到前台出示这个码');
  await guest.shot('code');
  const [request] = street.test.all('deskRequests');
  const desk = await street.phone('frontDesk', 'desk', { open: 'staff/queue/index' });
  await desk.tap('绑定房屋');
  await desk
    .find('input')
    .first()
    .fill(request?._id ?? '');
  await desk.choose('button', '查一查是谁');
  await desk.see('3栋 2单元 501');
  await desk.shot('who');
  await desk.choose('button', '核对无误，绑定 1 套房屋');
  await desk.see('处理中的工单');
  await desk.close();
  await guest.choose('button', '我已办好，看看');
  await guest.see('绑定好了');
  await guest.shot('admitted');
  await guest.close();
}, 90_000);

test('用微信手机号：不提供也没关系，名册里没有就说清楚，有就马上绑好', async () => {
  const guest = await street.phone('otherFrontDesk', 'by-phone', { open: 'owner/bind/index' });
  const press = async (answer: '允许' | '不允许', number: string): Promise<void> => {
    await guest.tap('用微信手机号');
    await guest.page.locator('.phone-modal input').fill(number);
    await guest.tapOutside(answer);
  };
  await press('不允许', '');
  await guest.see(/没关系，不提供微信手机号也能绑定/);
  await press('允许', '13900009999');
  await guest.see(errorText.PHONE_NOT_REGISTERED);
  await guest.shot('not-registered');
  await press('允许', '13800000003');
  await guest.see('绑定好了');
  await guest.see('3栋 2单元 502');
  await guest.close();
}, 60_000);

test('请家人一起用：一个码，一次有效；移除后什么也看不到', async () => {
  const owner = await street.phone('owner', 'household', { open: 'owner/household/index?home=h-501' });
  await owner.tap('邀请家人');
  await owner.see(/请家人绑定/);
  await owner.shot('invitation');
  const invitation = street.test.all('invitations').find(({ homeId }) => homeId === 'h-501');
  expect(invitation).toMatchObject({ relation: 'family', usedBy: null });
  const family = await street.phone('neighbour', 'family', {
    open: `pages/start/index?scene=h-${invitation?._id ?? ''}`,
  });
  await family.see(/邀请您作为家人/);
  await family.choose('button', '绑定 3栋 2单元 501');
  await family.see('绑定好了');
  await family.close();
  await owner.page.reload();
  await owner.choose('button', '移除陈**');
  await owner.tapOutside('移除');
  await owner.see('已绑定的人');
  await owner.seesNot('陈**');
  await owner.shot('removed');
  await owner.close();
  const { memberships } = street.test.all('people').find(({ _id }) => _id === 'p-neighbour') ?? { memberships: [] };
  expect(memberships.map(({ homeId }) => homeId)).toEqual(['h-502']);
}, 90_000);
