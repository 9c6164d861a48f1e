import type { Pool } from '../../domain/routing';
import { addDays, HOUR, MINUTE, timeAt, weekdayOf } from '../../domain/time';
import type { Sensitivity, Trade } from '../../domain/taxonomy';
import type { Chance } from './random';

/** Something reported, with the visit its owner booked. */
export interface Job {
  readonly id: string;
  readonly reportedAt: number;
  readonly trade: Trade;
  readonly pool: Pool;
  readonly sensitivity: Sensitivity;
  readonly homeId: string;
  readonly building: string;
  readonly slot: { readonly date: string; readonly startsAt: number; readonly endsAt: number };
  /** Not fixed the first time: the job whose people know the defect. */
  readonly again: string | null;
}

export interface Month {
  readonly firstDay: string;
  readonly days: number;
  readonly homes: number;
  readonly buildings: readonly string[];
  /** Reports per home in 30 days. */
  readonly rate: number;
  /** Visits of each trade that can be booked in one slot. */
  readonly capacity: Readonly<Record<Trade, number>>;
}

export const periods = [
  ['08:00', '10:00'],
  ['10:00', '12:00'],
  ['14:00', '16:00'],
  ['16:00', '18:00'],
] as const;

/** What is reported in the first years of an estate (README). */
const mixture: Readonly<Record<Trade, number>> = {
  plumbing: 26,
  doorsWindows: 21,
  masonry: 19,
  electrical: 14,
  waterproofing: 11,
  heating: 4,
  lift: 3,
  gas: 2,
};

/** Reports by hour of the day: two humps, few at night. */
const hours: Readonly<Record<string, number>> = {
  0: 1,
  6: 2,
  7: 5,
  8: 9,
  9: 11,
  10: 9,
  11: 7,
  12: 5,
  13: 4,
  14: 6,
  15: 6,
  16: 6,
  17: 6,
  18: 8,
  19: 10,
  20: 9,
  21: 5,
  22: 3,
};

/** How many days ahead owners book. */
const ahead: Readonly<Record<string, number>> = { 0: 25, 1: 32, 2: 16, 3: 10, 4: 6, 5: 5, 6: 3, 7: 3 };
/** The four periods; on workdays people who work prefer the last. */
const workday: Readonly<Record<string, number>> = { 0: 22, 1: 26, 2: 22, 3: 30 };
const weekend: Readonly<Record<string, number>> = { 0: 24, 1: 32, 2: 26, 3: 18 };

const URGENT = 0.04;
const IN_WARRANTY = 0.8;
const AGAIN = 0.05;

export type Slot = Job['slot'];

export const slotOn = (date: string, period: number): Slot => {
  const [from, to] = periods[period] ?? periods[0];
  return { date, startsAt: timeAt(date, from), endsAt: timeAt(date, to) };
};

/** The slots of a month with the visits booked in each: owners see only what is open. */
export class Diary {
  private readonly taken = new Map<string, number>();

  constructor(private readonly capacity: Readonly<Record<Trade, number>>) {}

  /** Books a slot if it has begun for nobody and has room. */
  book(trade: Trade, slot: Slot, now: number): boolean {
    const key = `${trade}:${slot.startsAt}`;
    const taken = this.taken.get(key) ?? 0;
    if (slot.startsAt <= now || taken >= this.capacity[trade]) return false;
    this.taken.set(key, taken + 1);
    return true;
  }
}

/** The slot an owner would like, or the first one open after it. */
export function bookedSlot(diary: Diary, wish: { trade: Trade; now: number; today: string }, chance: Chance): Slot {
  const { trade, now, today } = wish;
  const date = addDays(today, Number(chance.weighted(ahead)));
  const first = Number(chance.weighted(weekdayOf(date) > 5 ? weekend : workday));
  for (let n = first; ; n += 1) {
    const slot = slotOn(addDays(date, Math.floor(n / periods.length)), n % periods.length);
    if (diary.book(trade, slot, now)) return slot;
  }
}

const urgentSlot = (today: string, now: number): Slot => ({ date: today, startsAt: now, endsAt: now + HOUR });

/** A month of reports, in order of time. */
export function arrivalsOf(month: Month, chance: Chance): Job[] {
  const { firstDay, days, homes, buildings, rate, capacity } = month;
  const perDay = (homes * rate) / 30;
  const times = Array.from({ length: days }, (_, n) => addDays(firstDay, n)).flatMap((today) => {
    const count = Math.round(perDay * (0.75 + 0.5 * chance.next()));
    const midnight = timeAt(today, '00:00');
    return Array.from({ length: count }, () => ({
      today,
      now: midnight + Number(chance.weighted(hours)) * HOUR + chance.between(0, 59) * MINUTE,
    })).sort((a, b) => a.now - b.now);
  });
  const diary = new Diary(capacity);
  const jobs: Job[] = [];
  for (const { today, now } of times)
    jobs.push(jobAt({ today, now, n: jobs.length }, { ...month, buildings, diary, jobs }, chance));
  return jobs;
}

interface Moment {
  readonly today: string;
  readonly now: number;
  readonly n: number;
}
interface Scene extends Month {
  readonly diary: Diary;
  readonly jobs: readonly Job[];
}

function jobAt({ today, now, n }: Moment, scene: Scene, chance: Chance): Job {
  const over = scene.jobs.filter(({ slot, sensitivity }) => slot.endsAt < now && sensitivity !== 'A');
  const before = over.length > 0 && chance.next() < AGAIN ? chance.of(over) : null;
  const trade = before?.trade ?? chance.weighted(mixture);
  const building = before?.building ?? chance.of(scene.buildings);
  const perBuilding = Math.ceil(scene.homes / scene.buildings.length);
  const homeId = before?.homeId ?? `${building}-${chance.between(1, perBuilding)}`;
  const urgent = chance.next() < URGENT;
  const pool = before?.pool ?? (chance.next() < IN_WARRANTY ? 'warranty' : 'paid');
  const slot = urgent ? urgentSlot(today, now) : bookedSlot(scene.diary, { trade, now, today }, chance);
  const sensitivity = urgent ? 'A' : chance.of(['B', 'C'] as const);
  return { id: `j${n}`, reportedAt: now, trade, pool, sensitivity, homeId, building, slot, again: before?.id ?? null };
}
