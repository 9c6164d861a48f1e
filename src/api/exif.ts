/**
 * The one thing of a camera's notes that a picture needs to be seen the right way up. Everything else in them
 * (place, time, device) is thrown away: see jpeg.ts and png.ts.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY = 12;

const isOrientation = (value: number): value is Orientation => value >= 1 && value <= 8;

/** Reads the orientation of a TIFF block (what EXIF is inside); 1, upright, where it has none or is broken. */
export const orientationOf = (tiff: Uint8Array): Orientation => {
  if (tiff.length < 8) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * ENTRY;
    if (at + ENTRY > tiff.length) return 1;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, little);
    return isOrientation(value) ? value : 1;
  }
  return 1;
};

/** A TIFF block that says nothing but the orientation (big-endian, one directory, one entry). */
export const tiffOf = (orientation: Orientation): Uint8Array => {
  const tiff = new Uint8Array(26);
  const view = new DataView(tiff.buffer);
  view.setUint32(0, 0x4d4d002a);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, ORIENTATION);
  view.setUint16(12, SHORT);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
};

/** Puts pieces of bytes one after another. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** The bytes of ASCII words. */
export const ascii = (words: string): number[] => Array.from(words, (letter) => letter.charCodeAt(0));

/** Whether these ASCII words stand at a place. */
export const spells = (bytes: Uint8Array, at: number, words: string): boolean =>
  ascii(words).every((letter, index) => bytes[at + index] === letter);
