import type { Api, Input, ProcedureName } from '#domain/contract';
import type { RatingFacts } from '#domain/satisfaction';
import { addDays, dayOf, timeAt } from '#domain/time';
import type { TicketDocument } from '../../cloudfunctions/schema';
import { START, startTestCloud } from '../../tests/support/cloud';
import { fiveStars, stepsOn } from '../../tests/support/steps';
import { fillFolder, newFolder, removeFolder } from '../bench/folder';
import { daySumsOf } from '../bench/sums';
import { lastCost, type Cost } from './cost';

/** A year of closings of one community. */
const DAYS = 365;
const HOMES = 800;
const STARS = [5, 5, 4, 5, 3, 5, 4, 1, 5, 4] as const;
const PARTS = ['pipe', 'drain', 'doorWindow', 'wall', 'wiring'] as const;
const DAYTIME = ['09:10', '11:40', '14:20', '16:50'] as const;
const RATED_OF = [3, 5] as const;

const pad = (n: number): string => String(n).padStart(8, '0');

/** The n-th of a year's tickets: firms, people, parts, homes and stars in turn. */
function ticketOf(
  closed: TicketDocument,
  n: number,
  { total, today }: { total: number; today: string },
): TicketDocument {
  const closedOn = addDays(today, -1 - Math.floor((n * DAYS) / total));
  const closedAt = timeAt(closedOn, DAYTIME[n % DAYTIME.length] ?? '09:10') + (n % 60) * 1_000;
  const [rated, of] = RATED_OF;
  const homeId = `h-${n % HOMES}`;
  return {
    ...closed,
    ...{ _id: `year-${n}`, number: `Y${pad(n)}`, homeId, ownerKey: homeId, closedOn, closedAt },
    part: PARTS[n % PARTS.length] ?? 'pipe',
    stars: n % of < rated ? (STARS[n % STARS.length] ?? 5) : null,
    riserKey: `anju:${n % 20}栋:1单元:0${n % 4}`,
    inBuilding: `${n % 20}栋`,
    closedKey: `${String(closedAt).padStart(14, '0')}-year-${n}`,
    reportedKey: `${pad(n)}:year`,
    dueKey: `99999999999999-year-${n}`,
    ...{ nextRingAt: null, returnCheckAt: null, photoCheckAt: null },
  };
}

const answerOf = ({ stars }: TicketDocument): RatingFacts | null =>
  stars === null ? null : { stars, dimensions: { ...fiveStars, result: stars }, recommend: null };

/** A ticket that really happened, to make a year of. */
async function model(): Promise<TicketDocument> {
  const test = await startTestCloud();
  try {
    const steps = stepsOn(test);
    return steps.stored(await steps.closed(await steps.report()));
  } finally {
    await test.close();
  }
}

/** Puts a year of so many closings into a folder. */
async function fill(dataDir: string, total: number): Promise<void> {
  const closed = await model();
  const today = dayOf(START);
  const tickets = Array.from({ length: total }, (_, n) => ticketOf(closed, n, { total, today }));
  const sums = daySumsOf(tickets.map((ticket) => ({ ticket, answer: answerOf(ticket) })));
  await fillFolder(dataDir, [
    { collection: 'tickets', documents: tickets },
    { collection: 'daySums', documents: sums },
  ]);
}

interface Asked<N extends ProcedureName = ProcedureName> {
  readonly name: N;
  readonly input: Input<Api[N]>;
}
const asking = <N extends ProcedureName>(name: N, input: Input<Api[N]>): Asked => ({ name, input });

/** Every call of the manager's dashboard, over the whole year. */
function dashboard(today: string): readonly Asked[] {
  const span = { communityId: 'anju', from: addDays(today, -DAYS), to: today, where: [] };
  return [
    asking('satisfaction.now', { communityId: 'anju' }),
    asking('satisfaction.summary', span),
    asking('satisfaction.segments', { ...span, by: 'part', and: 'contractor' }),
    asking('satisfaction.trend', { ...span, step: 'month' }),
    asking('satisfaction.matrix', span),
    asking('satisfaction.tickets', { ...span, which: 'unsatisfied', cursor: null }),
    asking('league.get', { communityId: 'anju', subject: 'contractor', period: today.slice(0, 'YYYY'.length) }),
  ];
}

/** What the dashboard costs after a year with so many closings. */
export async function measureScores(total: number): Promise<Readonly<Record<string, Cost>>> {
  const dataDir = newFolder();
  await fill(dataDir, total);
  const test = await startTestCloud({ dataDir });
  try {
    const costs = new Map<string, Cost>();
    for (const { name, input } of dashboard(dayOf(test.cloud.clock.now()))) {
      await test.must('manager', name, input);
      costs.set(name, lastCost(test, name));
    }
    return Object.fromEntries(costs);
  } finally {
    await test.close();
    removeFolder(dataDir);
  }
}

/** What one call costs with few and with many tickets. */
interface Beside {
  readonly few: Cost;
  readonly many: Cost;
  /** The same calls of the database and the same documents looked at. */
  readonly equal: boolean;
}

/** The dashboard's calls after a year with a thousand and with a hundred thousand closings, side by side. */
export async function compareScores(few: number, many: number): Promise<Readonly<Record<string, Beside>>> {
  const [small, large] = [await measureScores(few), await measureScores(many)];
  const entries = Object.entries(small).flatMap(([name, cost]): (readonly [string, Beside])[] => {
    const other = large[name];
    if (other === undefined) return [];
    const equal = cost.databaseCalls === other.databaseCalls && cost.documentsExamined === other.documentsExamined;
    return [[name, { few: cost, many: other, equal }]];
  });
  return Object.fromEntries(entries);
}
