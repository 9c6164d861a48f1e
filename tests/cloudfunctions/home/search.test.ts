import { searchKeysOf } from '#domain/people';
import { HOUR } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { stepsOn } from '../../support/steps';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud();
  const owners = [{ name: '曹颖', phone: '13977776666' }];
  const tower = Array.from({ length: 12 }, (_, n) => {
    const address = { building: '2栋', unit: '1单元', room: `${n + 1}01`, owners };
    return {
      ...{ _id: `h-tower-${n}`, communityId: 'anju', ...address, searchKeys: searchKeysOf(address) },
      ...{ completedOn: null, deliveredOn: null, promisedMonths: null, documents: [] },
    };
  });
  await test.seed({ homes: tower });
});
afterAll(() => test.close());

const search = (text: string) => test.must('frontDesk', 'home.search', { communityId: 'anju', text });

it.each(['3-2-501', '3栋2单元501', '3 栋 2 单元 501 室', '3栋501', '501', '李建国', '138 0000 0001', '0001'])(
  '电话里说「%s」，找得到 3栋2单元501',
  async (text) => {
    const { homes, more } = await search(text);
    expect(homes.map(({ id }) => id)).toContain('h-501');
    expect(more).toBe(false);
    expect(homes[0]?.owners).toEqual([{ name: '李建国', phone: '13800000001' }]);
  },
);

it('说得出这一户还有几张没完的工单', async () => {
  const steps = stepsOn(test);
  await steps.report();
  await steps.report();
  await steps.closed(await steps.report());
  expect((await search('李建国')).homes).toMatchObject([{ openTickets: 2 }]);
  expect((await search('陈静')).homes).toMatchObject([{ openTickets: 0 }]);
});

it('找到的太多，只给十户，请再说细一点', async () => {
  const { homes, more } = await search('曹颖');
  expect(homes).toHaveLength(10);
  expect(more).toBe(true);
  expect((await search('2-1-1201')).homes).toHaveLength(1);
});

it('别的小区的业主找不到，没有的也就是没有', async () => {
  expect(await search('郑洁')).toEqual({ homes: [], more: false });
  expect(await search('—')).toEqual({ homes: [], more: false });
});

it('照着找到的这一户，一个电话里就能替业主报修', async () => {
  const { homes } = await search('0001');
  const [home] = homes;
  const owner = home?.owners[0];
  if (home === undefined || owner === undefined) throw new Error('not found');
  const report = { homeId: home.id, place: 'kitchen', part: 'pipe', symptom: 'leak', words: '水管漏水' } as const;
  const more = { photos: [], slotId: null, channel: 'phone', caller: owner } as const;
  const input = { requestId: requestId(), ...report, ...more, photos: [] };
  expect(await test.code('frontDesk', 'ticket.reportFor', input)).toBe('OK');
});

it('一小时里查到的户数有个头，下一小时又可以查；查不到的不算', async () => {
  // Reports are counted there too, each with its time.
  const kept = () => test.all('tries').find(({ at }) => at === undefined);
  await search('0001');
  const before = kept();
  if (before === undefined) throw new Error('nothing was counted');
  await search('没有这个人');
  expect(kept()).toEqual(before);
  await test.seed({ tries: [{ ...before, count: 120 }] });
  const asking = { communityId: 'anju', text: '0001' };
  expect(await test.code('frontDesk', 'home.search', asking)).toBe('SEARCH_TOO_OFTEN');
  expect(await test.code('supervisor', 'home.search', asking)).toBe('OK');
  test.skip(HOUR);
  expect(await test.code('frontDesk', 'home.search', asking)).toBe('OK');
});
