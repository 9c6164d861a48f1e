import type { CalendarSettings } from '#domain/settings';
import { DAY, dayOf, HOUR, MINUTE, type TimeMode, type WorkingTime } from '#domain/time';
import { isOpenDay } from './workdays';

/** From one moment to another, epoch ms. */
type Stretch = readonly [from: number, to: number];

/** China is eight hours ahead of UTC all year: its days begin at 16:00 UTC. */
const CHINA = 8 * HOUR;
const numberOf = (ms: number): number => Math.floor((ms + CHINA) / DAY);
const startOf = (day: number): number => day * DAY - CHINA;

function sinceMidnight(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * HOUR + minutes * MINUTE;
}

/** Working hours as stretches after midnight, in order; where two overlap, the time counts once. */
function hoursOf({ hours }: CalendarSettings): readonly Stretch[] {
  const sorted = hours.map(({ from, to }): Stretch => [sinceMidnight(from), sinceMidnight(to)]);
  sorted.sort(([a], [b]) => a - b);
  let over = 0;
  return sorted.flatMap(([from, to]): Stretch[] => {
    const start = Math.max(from, over);
    over = Math.max(over, to);
    return start < to ? [[start, to]] : [];
  });
}

const wholeDay: readonly Stretch[] = [[0, DAY]];

/**
 * The working time of a community. Counts day by day, never minute by minute; what a day is, is asked once.
 * @throws RangeError where no working hours are set: no clock would ever run
 */
export function workingTime(calendar: CalendarSettings): WorkingTime {
  const hours = hoursOf(calendar);
  if (hours.length === 0) throw new RangeError('a calendar without working hours');
  const asked = new Map<number, boolean>();
  const isOpen = (day: number): boolean => {
    const known = asked.get(day) ?? isOpenDay(dayOf(startOf(day)), calendar);
    asked.set(day, known);
    return known;
  };
  const stretchesOf = (day: number, mode: TimeMode): readonly Stretch[] => {
    if (!isOpen(day)) return [];
    return (mode === 'workingHours' ? hours : wholeDay).map(([from, to]) => [startOf(day) + from, startOf(day) + to]);
  };
  return {
    add: (from, ms, mode) => {
      if (ms < 0) throw new RangeError(`time does not run backwards: ${ms}`);
      return mode === 'always' || ms === 0 ? from + ms : moved(from, ms, (day) => stretchesOf(day, mode));
    },
    between: (from, to, mode) => {
      if (mode === 'always') return to - from;
      const [first, last] = from <= to ? [from, to] : [to, from];
      const passed = counted([first, last], (day) => stretchesOf(day, mode));
      return from <= to ? passed : 0 - passed;
    },
    isWorkday: (date) => isOpenDay(date, calendar),
  };
}

type Days = (day: number) => readonly Stretch[];

function moved(from: number, ms: number, stretches: Days): number {
  let left = ms;
  for (let day = numberOf(from); ; day += 1)
    for (const [start, end] of stretches(day)) {
      const begins = Math.max(start, from);
      if (end - begins >= left) return begins + left;
      left -= Math.max(0, end - begins);
    }
}

function counted([from, to]: Stretch, stretches: Days): number {
  let passed = 0;
  for (let day = numberOf(from); day <= numberOf(to); day += 1)
    for (const [start, end] of stretches(day)) passed += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return passed;
}
