import { ascii } from '../../../src/api/exif';

/** Pictures as cameras write them, built byte by byte so that a test knows every secret in them. */

const u16 = (value: number, little: boolean): number[] => {
  const bytes = [value >> 8, value & 0xff];
  return little ? bytes.reverse() : bytes;
};
const u32 = (value: number, little: boolean): number[] => {
  const bytes = [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
  return little ? bytes.reverse() : bytes;
};

/** What must never be found in anything sent. */
export const secrets = ['39.9042N', '116.4074E', 'Pixel-of-Li-Jianguo', '2026:11:22 08:15', 'XMP-place', 'IPTC-place'];

/** EXIF with make, time, orientation and a directory of the place. */
const tiffWithPlace = (orientation: number, little = false): number[] => {
  const entry = (tag: number, type: number, rest: readonly number[]) => [
    ...u16(tag, little),
    ...u16(type, little),
    ...rest,
  ];
  const text = ascii(`${secrets.slice(0, 4).join('\0')}\0`);
  const at = 8 + 2 + 3 * 12 + 4;
  return [
    ...(little ? ascii('II') : ascii('MM')),
    ...u16(42, little),
    ...u32(8, little),
    ...u16(3, little),
    ...entry(0x010f, 2, [...u32(text.length, little), ...u32(at, little)]),
    ...entry(0x0112, 3, [...u32(1, little), ...u16(orientation, little), 0, 0]),
    ...entry(0x8825, 4, [...u32(1, little), ...u32(at, little)]),
    ...u32(0, little),
    ...text,
  ];
};

const segment = (marker: number, body: readonly number[]): number[] => [
  0xff,
  marker,
  ...u16(body.length + 2, false),
  ...body,
];

/** The parts of the JPEG below that are the picture: they must all arrive unchanged. */
export const jfif = segment(0xe0, [...ascii('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0]);
export const profile = segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, 7, 7, 7]);
export const adobe = segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
export const tables = segment(0xdb, [0, 1, 2, 3]);
/** A scan with a stuffed FF, a restart marker, and a second scan after new tables (progressive). */
export const scans = [
  ...segment(0xda, [1, 1, 0]),
  ...[0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56],
  ...segment(0xc4, [9, 9]),
  ...segment(0xda, [1, 2, 0]),
  ...[0x78, 0xff, 0x00, 0x9a],
];

/** A JPEG as a phone's camera writes it, secrets in every place where cameras and programs put them. */
export const cameraJpeg = (orientation: number, little = false): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe1, [...ascii('Exif\0\0'), ...tiffWithPlace(orientation, little)]),
    ...jfif,
    ...segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0XMP-place')),
    ...profile,
    ...segment(0xe2, ascii('MPF 116.4074E')),
    ...segment(0xed, ascii('Photoshop 3.0\0IPTC-place')),
    ...adobe,
    ...segment(0xfe, ascii('39.9042N')),
    ...[0xff, ...tables],
    ...scans,
    ...[0xff, 0xd9],
    ...ascii('ftypmp4 39.9042N'),
  ]);

const chunk = (name: string, body: readonly number[]): number[] => [
  ...u32(body.length, false),
  ...ascii(name),
  ...body,
  ...[0, 0, 0, 0],
];

export const pixels = chunk('IDAT', [1, 2, 3, 4]);

/** A PNG with the same secrets. Its checksums are not real: nobody but a decoder looks at them. */
export const cameraPng = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
    ...chunk('eXIf', tiffWithPlace(orientation)),
    ...chunk('tEXt', ascii('Comment\0XMP-place')),
    ...chunk('iTXt', ascii('IPTC-place')),
    ...chunk('tIME', [7, 234, 11, 22, 8, 15, 0]),
    ...pixels,
    ...chunk('IEND', []),
    ...ascii('39.9042N'),
  ]);

export const asText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
