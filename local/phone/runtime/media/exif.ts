/** The few bytes of a JPEG this phone looks at itself: its notes (EXIF), and which way up they say the picture is. */

interface Segment {
  readonly marker: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const SOI = 0xd8;
const SOS = 0xda;
const APP1 = 0xe1;
const ORIENTATION = 0x0112;

/** Segments up to the picture itself; empty for anything that is not a JPEG. */
const segments = (bytes: Uint8Array<ArrayBuffer>): Segment[] => {
  const found: Segment[] = [];
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return found;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === SOS) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    found.push({ marker, bytes: bytes.slice(at, at + 2 + length) });
    at += 2 + length;
  }
  return found;
};

const read = async (blob: Blob): Promise<Segment[]> => segments(new Uint8Array(await blob.arrayBuffer()));

/** The camera's notes of one picture put into another, as some phones do when they compress. */
export const withNotesOf = async (notes: Blob, picture: Blob): Promise<Blob> => {
  const kept = (await read(notes)).filter(({ marker }) => marker === APP1).map(({ bytes }) => bytes);
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return new Blob([bytes.slice(0, 2), ...kept, bytes.slice(2)], { type: picture.type });
};

/** The picture as it is stored: a browser turns it upright by the notes, and offers no way not to. */
export const withoutNotes = async (blob: Blob): Promise<Blob> => {
  const all = await read(blob);
  if (all.length === 0) return blob;
  const rest = 2 + all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const kept = all.filter(({ marker }) => marker !== APP1).map(({ bytes }) => bytes);
  return new Blob([blob.slice(0, 2), ...kept, blob.slice(rest)], { type: blob.type });
};

const words = ['up', 'up', 'up-mirrored', 'down', 'down-mirrored', 'left-mirrored', 'right', 'right-mirrored', 'left'];

/** TIFF inside "Exif\0\0": the first directory holds the orientation, 1–8. */
const orientationOf = ({ bytes }: Segment): number => {
  const tiff = new DataView(bytes.buffer, bytes.byteOffset + 10);
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  for (let entry = 0; entry < tiff.getUint16(directory, little); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (tiff.getUint16(at, little) === ORIENTATION) return tiff.getUint16(at + 8, little);
  }
  return 1;
};

/** As wx.getImageInfo says it; "up" where nothing is written or it cannot be read. */
export const orientation = async (blob: Blob): Promise<string> => {
  const notes = (await read(blob)).find(({ marker }) => marker === APP1);
  if (!notes) return 'up';
  try {
    return words[orientationOf(notes)] ?? 'up';
  } catch {
    return 'up'; // broken notes: the view ended too early
  }
};
