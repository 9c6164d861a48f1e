import { ascii, joined, orientationOf, spells, tiffOf, type Orientation } from './exif';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** The chunks that are the picture and its colours. Texts, times, EXIF and everything unknown go. */
const kept = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'] as const;

/** CRC-32 as PNG wants it, bit by bit: it is only ever made of thirty bytes. */
const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const exifChunk = (orientation: Orientation): Uint8Array => {
  const tiff = tiffOf(orientation);
  const named = joined([Uint8Array.from(ascii('eXIf')), tiff]);
  const chunk = new Uint8Array(named.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, tiff.length);
  chunk.set(named, 4);
  view.setUint32(chunk.length - 4, crcOf(named));
  return chunk;
};

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/**
 * The same picture without anything noted about it but which way is up.
 * @returns null where the bytes cannot be followed to their end: such a file is not sent
 */
export const cleanPng = (bytes: Uint8Array): Uint8Array | null => {
  if (!isPng(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Uint8Array[] = [];
  let orientation: Orientation = 1;
  for (let at: number = SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const chunk = bytes.subarray(at, end);
    if (spells(chunk, 4, 'eXIf')) orientation = orientationOf(chunk.subarray(8, -4));
    if (kept.some((name) => spells(chunk, 4, name))) pieces.push(chunk);
    if (spells(chunk, 4, 'IEND')) {
      const [header, ...rest] = pieces;
      if (header === undefined) return null;
      const note = orientation === 1 ? [] : [exifChunk(orientation)];
      return joined([bytes.subarray(0, SIGNATURE.length), header, ...note, ...rest]);
    }
    at = end;
  }
  return null;
};
