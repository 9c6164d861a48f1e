import { addDays, dayOf, timeAt } from '../../domain/time';
import type { Trade } from '../../domain/taxonomy';
import { periods, slotOn, type Job, type Slot } from './arrivals';
import { parseCsv, type CsvRecord } from './csv';

/** Something in a file that cannot be used. */
export interface Problem {
  readonly line: number;
  readonly problem: string;
}

const names = ['id', 'opened', 'closed', 'category', 'building'] as const;
type Name = (typeof names)[number];
type Row = Readonly<Record<Name, string>>;

/** What a category may be called elsewhere; the first that is found in it counts. */
const words: readonly (readonly [Trade, RegExp])[] = [
  ['lift', /电梯|lift|elevator/i],
  ['gas', /燃气|煤气|\bgas\b/i],
  ['heating', /暖|heat|boiler|hvac/i],
  ['waterproofing', /防水|渗漏|漏水|屋面|waterproof|roof|leak/i],
  ['plumbing', /水管|给水|排水|下水|马桶|龙头|洁具|水暖|管道|plumb|water|drain|toilet/i],
  ['electrical', /电|灯|electric|light|power/i],
  ['doorsWindows', /门|窗|锁|door|window|lock/i],
  ['masonry', /墙|地面|地砖|瓷砖|吊顶|天花|泥瓦|裂|空鼓|masonry|wall|floor|tile|ceiling|paint|plaster/i],
];

const tradeOf = (category: string): Trade | null => words.find(([, pattern]) => pattern.test(category))?.[0] ?? null;

const MOMENT = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2}).*)?$/;

/** A moment in China; a day alone is nine in the morning. Null: not a moment. */
function momentOf(text: string): number | null {
  const [, year, month, day, hours = '09', minutes = '00'] = MOMENT.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const two = (digits: string): string => digits.padStart(2, '0');
  try {
    return timeAt(`${year}-${two(month)}-${two(day)}`, `${two(hours)}:${minutes}`);
  } catch {
    return null;
  }
}

/** The slot in which it was closed: the last to begin before that, or the first to begin after the report. */
function slotFor(opened: number, closed: number | null): Slot {
  const date = dayOf(closed ?? opened);
  const day = periods.map((_, n) => slotOn(date, n));
  const visit = day.findLast(({ startsAt }) => closed !== null && startsAt <= closed && startsAt > opened);
  const next = [...day, slotOn(addDays(date, 1), 0)].find(({ startsAt }) => startsAt > opened);
  return visit ?? next ?? slotOn(addDays(date, 1), 0);
}

/** A job, or what is wrong with the row. */
function jobOf({ id, opened, closed, category, building }: Row): Job | string {
  if (id === '' || building === '') return 'id or building is missing';
  const [from, to] = [momentOf(opened), closed === '' ? null : momentOf(closed)];
  if (from === null) return `opened is not a time: '${opened}'`;
  if (closed !== '' && to === null) return `closed is not a time: '${closed}'`;
  if (to !== null && to < from) return 'closed before it was opened';
  const trade = tradeOf(category);
  if (trade === null) return `category belongs to no trade: '${category}'`;
  const common = { pool: 'warranty', sensitivity: 'B', homeId: `${building}-${id}`, again: null } as const;
  return { id, reportedAt: from, trade, building, slot: slotFor(from, to), ...common };
}

function rowsOf([header, ...records]: readonly CsvRecord[]): { line: number; row: Row }[] {
  const heads = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = names.filter((name) => !heads.includes(name));
  if (missing.length > 0) throw new SyntaxError(`line ${header?.line ?? 1}: no column ${missing.join(', ')}`);
  const cell = (cells: readonly string[], name: Name): string => (cells[heads.indexOf(name)] ?? '').trim();
  return records.map(({ line, cells }) => ({
    line,
    row: Object.fromEntries(names.map((name) => [name, cell(cells, name)])) as Record<Name, string>,
  }));
}

/**
 * Reads an export of tickets: columns id, opened, closed, category, building in any order and case, others ignored.
 * @returns the jobs in order of time, and the lines that could not be used
 * @throws SyntaxError where it is no such file
 */
export function readTickets(text: string): { readonly jobs: Job[]; readonly problems: Problem[] } {
  const jobs = new Map<string, Job>();
  const problems: Problem[] = [];
  for (const { line, row } of rowsOf(parseCsv(text))) {
    const job = jobs.has(row.id) ? `id ${row.id} is there twice` : jobOf(row);
    if (typeof job === 'string') problems.push({ line, problem: job });
    else jobs.set(job.id, job);
  }
  return { jobs: [...jobs.values()].sort((a, b) => a.reportedAt - b.reportedAt), problems };
}
