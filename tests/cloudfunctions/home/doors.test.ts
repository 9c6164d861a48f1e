import { MINUTE } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { people, type PersonKey } from '../../support/community';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
});
afterEach(() => test.close());

const pressing = (phone: string) => ({ requestId: requestId(), phoneCode: `phone:${phone}` });
const asking = (phone: string) => ({ requestId: requestId(), phone, name: '王小满' });
const homesOf = async (who: PersonKey) =>
  (await test.must(who, 'community.me', {})).memberships.map(({ home, relation }) => [home?.id, relation]);
const admitting = (code: string, homeIds = ['h-502']) => ({
  requestId: requestId(),
  communityId: 'anju',
  code,
  homeIds,
});

describe('手机号按钮', () => {
  it('名册上有的，绑上名下所有房屋，称呼用名册的', async () => {
    const [home] = test.all('homes').filter(({ _id }) => _id === 'h-101');
    if (home === undefined) throw new Error('no home');
    await test.seed({ homes: [{ ...home, owners: [{ name: '李建国', phone: '13800000001' }] }] });
    const { homes } = await test.must('stranger', 'home.bindByPhone', pressing('13800000001'));
    expect(homes.map(({ id }) => id).sort()).toEqual(['h-101', 'h-501']);
    expect((await test.must('stranger', 'community.me', {})).name).toBe('李建国');
    expect((await homesOf('stranger')).sort()).toEqual([
      ['h-101', 'owner'],
      ['h-501', 'owner'],
    ]);
    const [person] = test.all('people').filter(({ openId }) => openId === people.stranger);
    expect(person).toMatchObject({ phone: '13800000001' });
  });

  it('名册上没有的，说没有，什么也不留', async () => {
    expect(await test.code('stranger', 'home.bindByPhone', pressing('13900000000'))).toBe('PHONE_NOT_REGISTERED');
    expect(JSON.stringify(test.all('people'))).not.toContain('13900000000');
  });

  it('授权码只能用一次；回音丢了再发同一个请求，答的还是第一次', async () => {
    const input = pressing('13800000003');
    const first = await test.must('stranger', 'home.bindByPhone', input);
    test.cloud.addRule({ api: 'phonenumber.getPhoneNumber', match: { code: input.phoneCode }, errcode: 40029 });
    expect(await test.must('stranger', 'home.bindByPhone', input)).toEqual(first);
    expect(await test.code('neighbour', 'home.bindByPhone', { ...input, requestId: requestId() })).toBe(
      'PHONE_CODE_EXPIRED',
    );
  });
});

describe('到前台出示号码', () => {
  it('名册上有没有这个号码，得到的都是六位数，看不出分别', async () => {
    const known = await test.must('stranger', 'home.askDesk', asking('13800000001'));
    const unknown = await test.must('otherOwner', 'home.askDesk', asking('13900000000'));
    for (const { code, expiresAt } of [known, unknown]) {
      expect(code).toMatch(/^\d{6}$/);
      expect(Math.round((expiresAt - test.cloud.clock.now()) / MINUTE)).toBe(30);
    }
  });

  it('前台看到姓名、号码和名册上的房屋，办好以后本人收到消息，码就用掉了', async () => {
    const { code } = await test.must('stranger', 'home.askDesk', asking('138 0000 0003'));
    expect(await test.must('frontDesk', 'home.deskRequest', { communityId: 'anju', code })).toMatchObject({
      name: '王小满',
      phone: '13800000003',
      homes: [{ id: 'h-502' }],
    });
    const input = admitting(code);
    await test.must('frontDesk', 'home.admit', input);
    await test.must('frontDesk', 'home.admit', input);
    expect(await homesOf('stranger')).toEqual([['h-502', 'owner']]);
    const { items } = await test.must('stranger', 'community.messages', { cursor: null });
    expect(items.map(({ kind, subject, subjectId }) => [kind, subject, subjectId])).toEqual([
      ['admitted', 'home', 'h-502'],
    ]);
    const { items: neighbours } = await test.must('neighbour', 'community.messages', { cursor: null });
    expect(neighbours.map(({ kind }) => kind)).toEqual(['joined']);
    expect(await test.code('frontDesk', 'home.admit', admitting(code))).toBe('CODE_INVALID');
  });

  it('三十分钟后作废；再要一个，先前的也作废', async () => {
    const first = await test.must('stranger', 'home.askDesk', asking('13800000003'));
    const second = await test.must('stranger', 'home.askDesk', asking('13800000003'));
    const read = (code: string) => test.code('frontDesk', 'home.deskRequest', { communityId: 'anju', code });
    if (first.code !== second.code) expect(await read(first.code)).toBe('CODE_INVALID');
    expect(await read(second.code)).toBe('OK');
    test.skip(30 * MINUTE);
    expect(await read(second.code)).toBe('CODE_INVALID');
  });

  it('只能绑本小区的房屋；别的小区的前台办不了', async () => {
    const { code } = await test.must('stranger', 'home.askDesk', asking('13800000003'));
    expect(await test.code('frontDesk', 'home.admit', admitting(code, ['h-502', 'h-101']))).toBe('HOME_NOT_FOUND');
    expect(await test.code('otherFrontDesk', 'home.admit', admitting(code))).toBe('FORBIDDEN');
    expect(await homesOf('stranger')).toEqual([]);
    expect(await test.code('frontDesk', 'home.admit', admitting(code))).toBe('OK');
  });

  it('前台输错五次要等一小时；一个人一小时最多要五个码', async () => {
    const codes = [];
    for (let n = 0; n < 5; n += 1)
      codes.push((await test.must('stranger', 'home.askDesk', asking('13800000003'))).code);
    expect(await test.code('stranger', 'home.askDesk', asking('13800000003'))).toBe('TOO_MANY_TRIES');
    const live = codes.at(-1) ?? '';
    const wrong = Array.from({ length: 6 }, (_, n) => `00000${n}`)
      .filter((code) => code !== live)
      .slice(0, 5);
    for (const code of wrong) {
      expect(await test.code('frontDesk', 'home.deskRequest', { communityId: 'anju', code })).toBe('CODE_INVALID');
    }
    expect(await test.code('frontDesk', 'home.deskRequest', { communityId: 'anju', code: live })).toBe(
      'TOO_MANY_TRIES',
    );
    expect(await test.code('frontDesk', 'home.admit', admitting(live))).toBe('TOO_MANY_TRIES');
  });
});
