import { ascii, joined, orientationOf, spells, tiffOf, type Orientation } from './exif';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;

const EXIF = 'Exif\0\0';

/** Markers without a length: they are nothing but themselves. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Frame, tables, intervals and scans: the picture itself. */
const isPicture = (marker: number): boolean => marker >= 0xc0 && marker <= 0xdf;

/**
 * What stays beside the picture: JFIF (how to read it), the colour profile, and Adobe's note on how colours are coded,
 * without which they turn out wrong. EXIF, XMP, IPTC, comments, makers' own notes and everything unknown go.
 */
const isKept = (marker: number, body: Uint8Array): boolean => {
  if (marker === APP0) return spells(body, 0, 'JFIF\0');
  if (marker === APP2) return spells(body, 0, 'ICC_PROFILE\0');
  if (marker === APP14) return spells(body, 0, 'Adobe');
  return isPicture(marker);
};

/** Where the coded picture that begins at `from` ends: at the next marker that is not part of it. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0x00 && next !== 0xff && !isBare(next)) return at;
  }
  return -1;
};

const exifSegment = (orientation: Orientation): Uint8Array => {
  const tiff = tiffOf(orientation);
  const length = 2 + EXIF.length + tiff.length;
  const head = [0xff, APP1, length >> 8, length & 0xff, ...ascii(EXIF)];
  return joined([Uint8Array.from(head), tiff]);
};

/** The pieces of a JPEG that may leave the phone, up to its end; what follows the end (films, second pictures) does not. */
interface Found {
  readonly pieces: readonly Uint8Array[];
  readonly orientation: Orientation;
}

const read = (bytes: Uint8Array): Found | null => {
  const pieces: Uint8Array[] = [];
  let orientation: Orientation = 1;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === EOI) return { pieces: [...pieces, bytes.subarray(at, at + 2)], orientation };
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const body = bytes.subarray(at + 4, end);
    if (marker === APP1 && spells(body, 0, EXIF)) orientation = orientationOf(body.subarray(EXIF.length));
    if (marker === SOS) end = endOfScan(bytes, end);
    if (end < 0) return null;
    if (isKept(marker, body)) pieces.push(bytes.subarray(at, end));
    at = end;
  }
};

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;

/**
 * The same picture without anything the camera noted about it but which way is up.
 * @returns null where the bytes cannot be followed to their end: such a file is not sent
 */
export const cleanJpeg = (bytes: Uint8Array): Uint8Array | null => {
  if (!isJpeg(bytes)) return null;
  const found = read(bytes);
  if (found === null) return null;
  const { pieces, orientation } = found;
  const start = bytes.subarray(0, 2);
  // JFIF wants to be first; EXIF readers look for theirs anywhere before the picture.
  const jfif = pieces.filter((piece) => piece[1] === APP0);
  const rest = pieces.filter((piece) => piece[1] !== APP0);
  return joined([start, ...jfif, ...(orientation === 1 ? [] : [exifSegment(orientation)]), ...rest]);
};
