import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { cleanPhoto } from '../../../src/api/clean-photo';
import { ascii, orientationOf, tiffOf } from '../../../src/api/exif';
import { drawPicture } from '../../../local/demo/pictures';
import { adobe, asText, cameraJpeg, cameraPng, jfif, pixels, profile, scans, secrets, tables } from '../support/camera';

const cleaned = (bytes: Uint8Array): Uint8Array => {
  const clean = cleanPhoto(bytes);
  if (clean === null) throw new Error('refused');
  return clean.bytes;
};
const has = (bytes: Uint8Array, part: readonly number[]): boolean =>
  Buffer.from(bytes).includes(Buffer.from(Uint8Array.from(part)));
const turned = [1, 2, 3, 4, 5, 6, 7, 8] as const;

test('测试用的照片里确实有位置、时间和机主', () => {
  for (const secret of secrets) expect(asText(cameraJpeg(6))).toContain(secret);
});

test.each([true, false])('JPEG 里的位置、时间、机主一个字节都不留（小端 %p）', (little) => {
  const text = asText(cleaned(cameraJpeg(6, little)));
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/xap|MPF|Photoshop|ftyp/);
});

test('画面、色彩说明和扫描数据原样保留，到结束标记为止', () => {
  const bytes = cleaned(cameraJpeg(6));
  for (const part of [jfif, profile, adobe, tables, scans]) expect(has(bytes, part)).toBe(true);
  expect([...bytes.slice(-2)]).toEqual([0xff, 0xd9]);
});

test.each(turned)('JPEG 的方向 %p 清理后还在', (orientation) => {
  const bytes = cleaned(cameraJpeg(orientation));
  const at = asText(bytes).indexOf('Exif\0\0');
  expect(orientation === 1 ? at : orientationOf(bytes.subarray(at + 6))).toBe(orientation === 1 ? -1 : orientation);
});

test('清理过的照片再清理一次，一个字节都不变', () => {
  const once = cleaned(cameraJpeg(8));
  expect(cleaned(once)).toEqual(once);
});

test('PNG 里的文字、时间和位置都去掉，画面和方向还在', () => {
  const bytes = cleaned(cameraPng(6));
  const text = asText(bytes);
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/tEXt|iTXt|tIME/);
  expect(has(bytes, pixels)).toBe(true);
  expect(orientationOf(bytes.subarray(text.indexOf('eXIf') + 4))).toBe(6);
});

test('写进 PNG 的方向带着正确的校验和', () => {
  const bytes = cleaned(cameraPng(6));
  const at = asText(bytes).indexOf('eXIf');
  const body = bytes.subarray(at, at + 4 + tiffOf(6).length);
  expect(Buffer.from(bytes).readUInt32BE(at + body.length)).toBe(crc32(Buffer.from(body)));
});

test('没有附加信息的 PNG 原样通过', () => {
  const picture = new Uint8Array(drawPicture('stain', 1));
  expect(cleaned(picture)).toEqual(picture);
});

test.each(['GIF89a', 'RIFF0000WEBPVP8 ', '\0\0\0\u0018ftypheic', ''])('既不是 JPEG 也不是 PNG 的 %j 不发', (words) => {
  expect(cleanPhoto(Uint8Array.from(ascii(words)))).toBeNull();
});

test('读不到结尾的文件不发：在哪里断掉都一样', () => {
  const ends = (bytes: Uint8Array, end: number): Uint8Array => bytes.subarray(0, end);
  const jpeg = cameraJpeg(6).subarray(0, asText(cameraJpeg(6)).indexOf('ftyp'));
  for (let end = 0; end < jpeg.length; end += 1) expect(cleanPhoto(ends(jpeg, end))).toBeNull();
  const png = cameraPng(6).subarray(0, asText(cameraPng(6)).indexOf('IEND') + 8);
  for (let end = 0; end < png.length; end += 1) expect(cleanPhoto(ends(png, end))).toBeNull();
});

test('无论文件怎样损坏都不抛异常：要么不发，要么是一份干净的照片', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(255), fc.boolean(), (at, value, png) => {
      const bytes = png ? cameraPng(6) : cameraJpeg(6);
      bytes[at % bytes.length] = value;
      const clean = cleanPhoto(bytes);
      if (clean !== null) expect(cleanPhoto(clean.bytes)).toEqual(clean);
    }),
    { numRuns: 2000 },
  );
});
