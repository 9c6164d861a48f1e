import type { Job, Month } from './arrivals';
import { arrivalsOf } from './arrivals';
import { Chance } from './random';

export const buildingsOf = (count: number): string[] => Array.from({ length: count }, (_, n) => `${n + 1}栋`);

/** 3,000 homes in 25 buildings, half of them with something to report in a month (README). */
export const month: Month = {
  firstDay: '2026-11-01',
  days: 30,
  homes: 3_000,
  buildings: buildingsOf(25),
  rate: 0.5,
  capacity: {
    plumbing: 6,
    doorsWindows: 5,
    masonry: 5,
    electrical: 4,
    waterproofing: 4,
    heating: 2,
    gas: 2,
    lift: 2,
  },
};

export const generated = (seed: number, changes: Partial<Month> = {}): Job[] =>
  arrivalsOf({ ...month, ...changes }, new Chance(seed));
