import { inflateRawSync } from 'node:zlib';

/** Marks and lengths of the zip format (APPNOTE 4.3): a list at the end, one entry per file, each behind a head of its own. */
const END = 0x06054b50;
const END_BYTES = 22;
const MOST_REMARK = 0xffff;
const LISTED = 0x02014b50;
const LISTED_BYTES = 46;
const HEAD = 0x04034b50;
const HEAD_BYTES = 30;
const DEFLATED = 8;
/** The most that may stand between two files (a data descriptor of zip64). */
const GAP = 24;
/** Parts of a spreadsheet; one from an office program has about fifteen. */
const MOST_FILES = 200;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly head: number;
}

/** @throws RangeError where the list is cut off */
function entriesOf(file: Buffer): { readonly entries: readonly Entry[]; readonly listAt: number } | null {
  const earliest = Math.max(0, file.length - END_BYTES - MOST_REMARK);
  let end = file.length - END_BYTES;
  while (end >= earliest && file.readUInt32LE(end) !== END) end -= 1;
  if (end < earliest) return null;
  const listAt = file.readUInt32LE(end + 16);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_FILES) return null;
  const entries: Entry[] = [];
  for (let at = listAt; entries.length < count;) {
    if (file.readUInt32LE(at) !== LISTED) return null;
    const [method, packed, head] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
    entries.push({ method, packed, head });
    at += LISTED_BYTES + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return { entries, listAt };
}

const startOf = (file: Buffer, { head }: Entry): number =>
  file.readUInt32LE(head) === HEAD
    ? head + HEAD_BYTES + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28)
    : Number.POSITIVE_INFINITY;

/**
 * One file of the archive; unpacked to see how large it is, because what the list says may be a lie.
 * @throws RangeError where it is cut off or larger than allowed
 */
function unpacked(file: Buffer, entry: Entry, most: number): Buffer {
  const start = startOf(file, entry);
  if (start + entry.packed > file.length) throw new RangeError('cut off');
  const packed = file.subarray(start, start + entry.packed);
  return entry.method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }) : packed;
}

/** Whether every byte before the list belongs to a file of the list: a reader that goes from the front finds no others. */
const isComplete = (file: Buffer, entries: readonly Entry[], listAt: number): boolean =>
  entries.reduce((rest, entry) => rest - (startOf(file, entry) - entry.head) - entry.packed - GAP, listAt) <= 0;

/**
 * Whether a file is a zip archive that becomes no larger than `most` bytes, so that it can be unpacked without filling
 * the memory of the function.
 * @param look is shown every file in it
 */
export function isHarmlessZip(file: Buffer, most: number, look: (part: Buffer) => void = () => undefined): boolean {
  try {
    const list = entriesOf(file);
    if (list === null || !isComplete(file, list.entries, list.listAt)) return false;
    let left = most;
    for (const entry of list.entries) {
      const part = unpacked(file, entry, left);
      look(part);
      left -= part.length;
    }
    return left >= 0;
  } catch {
    // Cut off, not a stream of deflate, or larger than allowed.
    return false;
  }
}
