import { inflateSync } from 'node:zlib';
import { create } from 'qrcode';
import type { Cloud } from '../../../../local/cloud';
import { Codes } from '../../../../local/cloud/openapi/codes';
import { closeAll, startTestCloud } from '../setup';

type Result = Readonly<Record<string, unknown>>;

const ASK = { scene: 'h-K7QF3MZA', page: 'pages/start/index', checkPath: false, width: 280 };

/** Whether the picture shows the code of these words: each cell looked at in its middle. */
const shows = (png: Buffer, words: string): boolean => {
  const { size, data } = create(words, { errorCorrectionLevel: 'M' }).modules;
  const width = png.readUInt32BE(16);
  const start = png.indexOf('IDAT') + 4;
  const lines = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const scale = Math.floor(width / (size + 8));
  const margin = Math.floor((width - size * scale) / 2);
  const middle = (cell: number): number => margin + cell * scale + (scale >> 1);
  const dark = (row: number, column: number): boolean => {
    const [x, y] = [middle(column), middle(row)];
    return ((lines[y * (1 + Math.ceil(width / 8)) + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0;
  };
  return [...data].every((cell, at) => dark(Math.floor(at / size), at % size) === (cell === 1));
};

describe('小程序码（真实 SDK，经函数）', () => {
  let cloud: Cloud;

  beforeAll(async () => {
    cloud = await startTestCloud();
  });
  afterAll(closeAll);

  const make = async (change: Result = {}): Promise<Result> => {
    const answer = await cloud.invoke('safety', { name: 'code', ask: { ...ASK, ...change } }, 'oWang');
    return 'result' in answer ? (answer.result as Result) : {};
  };

  it('是一张 PNG，扫出来是页面地址加 scene', async () => {
    const { base64, ...rest } = await make({ scene: 'a=1&b/2' });
    expect(rest).toMatchObject({ errCode: 0, contentType: 'image/png' });
    const png = Buffer.from(String(base64), 'base64');
    expect(png.readUInt32BE(16)).toBe(280);
    expect(shows(png, 'pages/start/index?scene=a%3D1%26b%2F2')).toBe(true);
    expect(shows(png, 'pages/start/index?scene=a%3D1%26b%2F3')).toBe(false);
  });

  it.each([
    [{ scene: '' }, 40169],
    [{ scene: 'a'.repeat(33) }, 40169],
    [{ scene: '三栋' }, 40129],
    [{ scene: 'a%20b' }, 40129],
    [{ checkPath: true }, 41030],
    [{ page: '/pages/start/index' }, 41030],
    [{ page: 'pages/start/index?x=1' }, 41030],
    [{ width: 279 }, 40097],
    [{ width: 1281 }, 40097],
    [{ envVersion: 'test' }, 40097],
  ])('%j 被拒绝：%d', async (change, errCode) => {
    expect(await make(change)).toMatchObject({ errCode });
  });

  it('32 个字符还可以，不写大小与版本也可以', async () => {
    expect(await make({ scene: 'a'.repeat(32), width: 1280, envVersion: 'trial' })).toMatchObject({ errCode: 0 });
  });

  it('可以按规则让它失败', async () => {
    const rule = { api: 'wxacode.getUnlimited', contains: 'h-', errcode: 45009 };
    await fetch(`${cloud.url}/dev/outbox/rules`, { method: 'POST', body: JSON.stringify(rule) });
    expect(await make()).toMatchObject({ errCode: 45009 });
    await fetch(`${cloud.url}/dev/outbox/rules`, { method: 'DELETE' });
  });
});

it('一分钟里到了上限就不给，下一分钟又可以', () => {
  let now = 0;
  const codes = new Codes(() => now, 2);
  const ask = { scene: 'a', check_path: false, page: 'pages/a/index' };
  codes.make(ask);
  expect(codes.make(ask)).toHaveProperty('bytes');
  expect(codes.make(ask)).toMatchObject({ errcode: 45009 });
  now = 60_000;
  expect(codes.make(ask)).toHaveProperty('bytes');
});
