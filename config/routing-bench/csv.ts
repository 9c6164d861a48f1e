/** One record of a file of comma-separated values, with the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell in quotes (with doubled quotes inside) or one without, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * Reads RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. Empty lines are left out.
 * @throws SyntaxError with the line number where a quote is never closed or stands inside a cell
 */
export function parseCsv(text: string): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, '');
  const records: CsvRecord[] = [];
  let [line, begins, cells] = [1, 1, [] as string[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < source.length || cells.length > 0) {
    const match = CELL.exec(source);
    if (match === null) throw new SyntaxError(`line ${line}: a quote is not closed or not at the edge of its cell`);
    const [all, quoted, plain = '', end = ''] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += all.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') records.push({ line: begins, cells });
    [begins, cells] = [line, []];
  }
  return records;
}
