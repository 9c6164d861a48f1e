import { defaultSettings, type CommunitySettings } from '#domain/settings';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { priceBook } from '../../support/roster';
import { stepsOn } from '../../support/steps';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud();
});
afterEach(() => test.close());

const communityId = 'anju';
const get = () => test.must('manager', 'settings.get', { communityId });
const saving = (version: number, more: Partial<CommunitySettings>, note = '节后人手少') => ({
  ...{ requestId: requestId(), communityId, version, note },
  settings: { ...defaultSettings, ...more },
});
const save = (version: number, more: Partial<CommunitySettings>) =>
  test.must('manager', 'settings.save', saving(version, more));
const community = () => test.all('communities').find(({ _id }) => _id === communityId);

it('保存后是新的一版，谁改了什么、为什么都看得到', async () => {
  expect(await get()).toMatchObject({ version: 1, buildings: ['1栋', '2栋', '3栋'] });
  expect(await save(1, { handOverMinutes: 15 })).toEqual({ version: 2 });
  expect(await get()).toMatchObject({ version: 2, settings: { handOverMinutes: 15 } });
  const { items, cursor } = await test.must('frontDesk', 'settings.history', { communityId, cursor: null });
  expect(cursor).toBeNull();
  expect(items).toEqual([
    {
      ...{ version: 2, at: expect.any(Number) as number, by: '孙丽华', note: '节后人手少' },
      changes: [{ path: 'handOverMinutes', from: '10', to: '15' }],
    },
  ]);
});

it('旧工单按报修时的规则走，新工单按新的', async () => {
  const steps = stepsOn(test);
  const minutesOf = (ticketId: string): number => {
    const { clocks, settingsVersion } = steps.stored(ticketId);
    const clock = clocks.findLast(({ kind }) => kind === 'handOver');
    expect(test.all('settings').some(({ _id }) => _id === `${communityId}:${settingsVersion}`)).toBe(true);
    return clock === undefined ? 0 : (clock.dueAt - clock.startedAt) / 60_000;
  };
  const old = await steps.report();
  await save(1, { handOverMinutes: 20 });
  await test.must(steps.technicianOf(old), 'ticket.decline', { ...steps.write(old), note: '今天排满了' });
  expect(minutesOf(old)).toBe(10);
  expect(minutesOf(await steps.report())).toBe(20);
});

it('看的是旧的一版就改不了，别人的修改一点不丢', async () => {
  await save(1, { handOverMinutes: 15 });
  expect(await test.code('manager', 'settings.save', saving(1, { answerHours: 48 }))).toBe('SETTINGS_CHANGED');
  expect(community()).toMatchObject({ settingsVersion: 2, settings: { handOverMinutes: 15, answerHours: 72 } });
});

it('两位经理同时保存，只成一个', async () => {
  const inputs = [saving(1, { handOverMinutes: 15 }), saving(1, { handOverMinutes: 30 })];
  const codes = await Promise.all(inputs.map((input) => test.code('manager', 'settings.save', input)));
  expect(codes.sort()).toEqual(['OK', 'SETTINGS_CHANGED']);
  expect(test.all('settings').map(({ version }) => version)).toEqual([1, 2]);
});

it('同一次保存发两遍，只有一版；什么也没改就还是这一版', async () => {
  const input = saving(1, { handOverMinutes: 15 });
  expect(await test.must('manager', 'settings.save', input)).toEqual({ version: 2 });
  expect(await test.must('manager', 'settings.save', input)).toEqual({ version: 2 });
  expect(await save(2, { handOverMinutes: 15 })).toEqual({ version: 2 });
  expect(test.all('settings')).toHaveLength(2);
});

it('说明和自己写的消息都要过内容检查', async () => {
  const unsafe = saving(1, { handOverMinutes: 15 }, '违禁测试词');
  expect(await test.code('manager', 'settings.save', unsafe)).toBe('TEXT_UNSAFE');
  const ownWords = saving(1, { messageTexts: { accepted: '违禁测试词，{师傅}已接单' } });
  expect(await test.code('manager', 'settings.save', ownWords)).toBe('TEXT_UNSAFE');
  expect(test.all('settings')).toEqual([]);
});

it('历史一页一页往前翻，不重不漏', async () => {
  for (let version = 1; version <= 25; version += 1) await save(version, { handOverMinutes: 10 + (version % 2) + 1 });
  const versions: number[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { version: number }[]; cursor: string | null } = await test.must(
      'manager',
      'settings.history',
      {
        communityId,
        cursor,
      },
    );
    versions.push(...page.items.map(({ version }) => version));
    ({ cursor } = page);
  } while (cursor !== null);
  expect(versions).toEqual(Array.from({ length: 25 }, (_, n) => 26 - n));
});

describe('价目表', () => {
  const { items } = priceBook(1);
  const savePrices = (version: number, lines = items) => ({
    ...{ requestId: requestId(), communityId, version, note: '初版' },
    items: lines.map((item) => ({ ...item })),
  });

  it('没有时是第0版；存一次多一版，旧版都在', async () => {
    expect(await test.must('technician', 'settings.prices', { communityId })).toEqual({
      ...{ version: 0, items: [], saved: null },
    });
    await test.must('manager', 'settings.savePrices', savePrices(0));
    const [valve] = items;
    if (valve === undefined) throw new Error('no price');
    await test.must('manager', 'settings.savePrices', savePrices(1, [{ ...valve, unitPrice: 22_000 }]));
    expect(await test.must('technician', 'settings.prices', { communityId })).toMatchObject({
      version: 2,
      items: [{ name: '更换角阀', unitPrice: 22_000 }],
      saved: { by: '孙丽华', note: '初版' },
    });
    expect(test.all('priceBooks').map(({ _id }) => _id)).toEqual(['anju:1', 'anju:2']);
  });

  it('看的是旧的一版、编号重复、名称没通过检查，都不收', async () => {
    await test.must('manager', 'settings.savePrices', savePrices(0));
    expect(await test.code('manager', 'settings.savePrices', savePrices(0))).toBe('SETTINGS_CHANGED');
    expect(await test.code('manager', 'settings.savePrices', savePrices(1, [...items, ...items]))).toBe('BAD_INPUT');
    const [valve] = items;
    if (valve === undefined) throw new Error('no price');
    const unsafe = savePrices(1, [{ ...valve, name: '违禁测试词' }]);
    expect(await test.code('manager', 'settings.savePrices', unsafe)).toBe('TEXT_UNSAFE');
    expect(community()).toMatchObject({ priceBookVersion: 1 });
  });
});
