import { cellsOf, checkRow, type CellProblem, type Cells, type Register, type RegisterRows } from '#domain/register';
import type { ImportDocument } from '../schema';
import type { FileRow } from './file/table';
import { bookOf } from './registers';
import { isSame, merged, said, type Desk } from './registers/book';

/** Errors that are shown, and rows that are shown as they were understood. */
const MOST_ERRORS = 100;
const MOST_PREVIEW = 10;
/** Characters of a wrong cell that are shown again. */
const MOST_VALUE = 60;

type Counts = Pick<ImportDocument, 'added' | 'changed' | 'same' | 'refused'>;
type Verdict = keyof Counts;
type Problem = Omit<CellProblem, 'column'> & { readonly column: string | null };

interface Judged {
  readonly row: number;
  readonly verdict: Verdict;
  /** As the row was understood, or as it stands where it was not. */
  readonly cells: Cells;
  /** Exactly for rows that can be taken in: what they say. */
  readonly said: Cells | null;
  readonly problems: readonly Problem[];
}

/** What a file would do. */
export interface Judgement extends Counts, Pick<ImportDocument, 'errors' | 'errorCount' | 'preview'> {
  /** What the rows say that add or change something, in the order of the file. */
  readonly rows: readonly Cells[];
}

/** One register of one community, and the rows seen so far. */
interface Reading {
  readonly register: Register;
  readonly desk: Desk;
  readonly seen: Set<string>;
}

const refusing = ({ row, cells }: FileRow, problems: readonly Problem[]): Judged => ({
  ...{ row, cells, problems },
  ...{ verdict: 'refused', said: null },
});

/** What stands in the file already, or points at something that is not there. */
function problemOf(row: RegisterRows[Register], { register, desk, seen }: Reading): Problem | null {
  const book = bookOf(register);
  const key = book.keyOf(row);
  if (seen.has(key)) return { column: null, problem: 'TWICE_IN_FILE', value: '' };
  seen.add(key);
  return book.problemOf(row, desk);
}

function judged(read: FileRow, reading: Reading): Judged {
  const { register, desk } = reading;
  const checked = checkRow(register, read.cells);
  if ('problems' in checked) return refusing(read, checked.problems);
  const problem = problemOf(checked.row, reading);
  if (problem !== null) return refusing(read, [problem]);
  const book = bookOf(register);
  const kept = desk.shelf.stored.get(book.keyOf(checked.row))?.cells ?? null;
  const file = said(register, checked.row, read.cells);
  const same = kept !== null && isSame(kept, merged(book.fixed, kept, file));
  const verdict = kept === null ? 'added' : same ? 'same' : 'changed';
  const { row } = read;
  return { row, verdict, cells: cellsOf(register, checked.row), said: same ? null : file, problems: [] };
}

const filled = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));

/** Compares the rows of a file with what is kept. Nothing is written. */
export function judge(register: Register, rows: readonly FileRow[], desk: Desk): Judgement {
  const reading: Reading = { register, desk, seen: new Set() };
  const all = rows.map((row) => judged(row, reading));
  const count = (verdict: Verdict): number => all.filter((one) => one.verdict === verdict).length;
  const errors = all.flatMap(({ row, problems }) =>
    problems.map(({ column, problem, value }) => ({ row, column, problem, value: value.slice(0, MOST_VALUE) })),
  );
  return {
    ...{ added: count('added'), changed: count('changed'), same: count('same'), refused: count('refused') },
    ...{ errors: errors.slice(0, MOST_ERRORS), errorCount: errors.length },
    preview: all.slice(0, MOST_PREVIEW).map(({ row, cells }) => ({ row, cells: filled(cells) })),
    rows: all.flatMap(({ said: file }) => (file === null ? [] : [file])),
  };
}
