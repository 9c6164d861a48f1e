/**
 * How far the cells of a sheet reach. A reader fills everything up to the last cell: one word in XFD1048576 makes
 * seventeen thousand million empty cells of two kilobytes.
 */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const nowhere: Extent = { rows: 0, columns: 0 };
const everywhere: Extent = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };

/** Where a row or a cell says it is: `r="7"`, `r="C7"`. In any attribute, so that nothing can be hidden from it. */
const PLACE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ADDRESS = /^([A-Z]{0,3})(\d{1,7})$/i;
const LETTERS = 26;

/** 'A' is 1, 'AA' is 27. */
const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);

const wider = (a: Extent, b: Extent): Extent => ({
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});

function placeOf(written: string): Extent {
  const [, letters = '', digits = ''] = ADDRESS.exec(written) ?? [];
  // Written in another way than any program does (with a reference, say): nobody knows where it leads.
  return digits === '' ? everywhere : { rows: Number(digits), columns: columnOf(letters) };
}

/** The extent with one more part of a workbook in it; parts that are no sheets change nothing. */
export function extended(extent: Extent, part: Buffer): Extent {
  // Addresses are plain letters and digits, whatever the rest is written in.
  const text = part.toString('latin1');
  if (!text.includes('sheetData')) return extent;
  let reached = extent;
  for (const [, double, single = ''] of text.matchAll(PLACE)) reached = wider(reached, placeOf(double ?? single));
  return reached;
}
