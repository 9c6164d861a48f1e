import { crc32, deflateSync } from 'node:zlib';

/** A square of dark and light cells, row by row; true is dark. */
export interface Cells {
  readonly size: number;
  readonly dark: (row: number, column: number) => boolean;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Cells of white around the code, as its standard demands. */
const QUIET = 4;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** One line of pixels, a bit each, 1 is white; the first byte says "no filter". */
const lineOf = (width: number, dark: (x: number) => boolean): Buffer => {
  const line = Buffer.alloc(1 + Math.ceil(width / 8));
  for (let x = 0; x < width; x += 1) {
    const at = 1 + (x >> 3);
    if (!dark(x)) line[at] = (line[at] ?? 0) | (0x80 >> (x & 7));
  }
  return line;
};

/** A black and white picture `width` px wide and high with the cells in its middle, as large as whole pixels allow. */
export const pngOf = ({ size, dark }: Cells, width: number): Buffer => {
  const scale = Math.floor(width / (size + 2 * QUIET));
  const margin = Math.floor((width - size * scale) / 2);
  const cell = (pixel: number): number => Math.floor((pixel - margin) / scale);
  const inside = (at: number): boolean => at >= 0 && at < size;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header[8] = 1; // one bit a pixel; colour type, compression, filter and interlace stay 0
  const blank = lineOf(width, () => false);
  // All lines through one row of cells are the same: drawn once, not pixel by pixel.
  const rows = Array.from({ length: size }, (_, row) => lineOf(width, (x) => inside(cell(x)) && dark(row, cell(x))));
  const lines = Array.from({ length: width }, (_, y) => rows[cell(y)] ?? blank);
  const pixels = deflateSync(Buffer.concat(lines));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
};
