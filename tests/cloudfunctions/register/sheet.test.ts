import { strFromU8, unzipSync } from 'fflate';
import { sayCode } from '#domain/people';
import { DAY } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { bytesAt, startOver, take } from './files';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud({ workers: 2 });
});
afterAll(() => test.close());
beforeEach(async () => {
  await startOver(test);
  const rooms = ['1001', '201', '202', '301'].map((room) => ['7栋', '1单元', room]);
  await take(test, 'homes', [['楼栋', '单元', '房号'], ...rooms]);
});

const input = (building = '7栋') => ({ requestId: requestId(), communityId: 'anju', building });
const invitations = () => test.all('invitations').filter(({ relation }) => relation === 'owner');

async function printed(building?: string) {
  const made = await test.must('manager', 'register.sheet', input(building));
  const parts = unzipSync(new Uint8Array(await bytesAt(made.url)));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const media = Object.entries(parts).filter(([name]) => name.startsWith('xl/media/'));
  return { made, part, pictures: media.map(([, bytes]) => Buffer.from(bytes)) };
}

it('没人绑定的每一套一张码，按楼里的顺序，一行三张，A4 竖版', async () => {
  const { made, part, pictures } = await printed();
  expect(made).toMatchObject({ name: '7栋 入住码.xlsx', homes: 4 });
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) expect(picture.subarray(1, 4).toString()).toBe('PNG');
  const words = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, word]) => word ?? '');
  const homes = words.filter((word) => word.startsWith('7栋'));
  expect(homes).toEqual(['7栋 1单元 201', '7栋 1单元 202', '7栋 1单元 301', '7栋 1单元 1001']);
  for (const { _id } of invitations()) expect(words).toContain(sayCode(_id));
  expect(part('xl/worksheets/sheet1.xml')).toContain('<pageSetup paperSize="9" orientation="portrait"/>');
  const places = [...part('xl/drawings/drawing1.xml').matchAll(/<xdr:col>(\d+)<.*?<xdr:row>(\d+)</g)];
  expect(places.map(([, column, row]) => [column, row])).toEqual([
    ['0', '1'],
    ['1', '1'],
    ['2', '1'],
    ['0', '6'],
  ]);
});

it('码能绑定那一套房屋，90 天有效；绑定过的不再印', async () => {
  await printed();
  const home = test.all('homes').find(({ room }) => room === '301');
  const [invitation] = invitations().filter(({ homeId }) => homeId === home?._id);
  const days = ((invitation?.expiresAt ?? 0) - test.cloud.clock.now()) / DAY;
  expect(Math.round(days)).toBe(90);
  await test.must('stranger', 'home.bindByCode', {
    requestId: requestId(),
    code: invitation?._id ?? '',
    name: '王小满',
  });
  expect((await printed()).made.homes).toBe(3);
  // Everybody of that house uses the app already: the file is there, and empty.
  expect((await printed('3栋')).made.homes).toBe(0);
});

it('再印一次还是原来的码；快过期的换新码', async () => {
  await printed();
  const codes = () =>
    invitations()
      .map(({ _id }) => _id)
      .sort();
  const first = codes();
  await printed();
  expect(codes()).toEqual(first);
  test.skip(61 * DAY);
  await printed();
  expect(codes()).toHaveLength(8);
});

it('同一个请求再来一次，还是同一份', async () => {
  const once = input();
  const first = await test.must('frontDesk', 'register.sheet', once);
  expect(await test.must('frontDesk', 'register.sheet', once)).toEqual(first);
  expect(test.all('exports')).toHaveLength(1);
});

it('码拿不到就什么也不留下', async () => {
  test.cloud.addRule({ api: 'wxacode.getUnlimited', errcode: 45009 });
  expect(await test.code('manager', 'register.sheet', input())).toBe('CODES_NOT_AVAILABLE');
  expect([invitations(), test.all('exports')]).toEqual([[], []]);
});

it('没有的楼栋印不了', async () => {
  expect(await test.code('manager', 'register.sheet', input('77栋'))).toBe('BUILDING_NOT_FOUND');
});
