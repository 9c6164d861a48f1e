import type { Candidate, Ground, OpenWork, RouteRequest } from '#domain/routing';
import { timeAt } from '#domain/time';

/** A Tuesday. */
export const VISIT = '2026-11-24';
export const OTHER_DAY = '2026-12-01';

export const slotOf = (date: string, from: string, to: string) => ({
  startsAt: timeAt(date, from),
  endsAt: timeAt(date, to),
});
export const forenoon = slotOf(VISIT, '10:00', '12:00');

export const request: RouteRequest = {
  trade: 'plumbing',
  communityId: 'c1',
  pool: 'warranty',
  date: VISIT,
  slot: forenoon,
  building: '3栋',
  sensitivity: 'B',
  homeId: 'h1',
  excluded: [],
  knownBy: [],
  now: timeAt('2026-11-22', '09:00'),
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Has been here for years, is well thought of, and has nothing to do. */
export const zhang: Candidate = {
  technicianId: 'zhang',
  communityId: 'c1',
  contractorId: 'k1',
  trades: ['plumbing'],
  pools: ['warranty'],
  zones: [],
  contractorSince: null,
  licenceUntil: '2027-12-31',
  trainedOn: '2026-01-01',
  shifts: [{ days: everyDay, from: '08:00', to: '18:00' }],
  leave: [],
  onDuty: false,
  dailyCapacity: 4,
  openWork: [],
  standing: { answers: 100, satisfied: 90 },
  share: { month: '2026-11', count: 0 },
};

export const someone = (changes: Partial<Candidate>): Candidate => ({ ...zhang, ...changes });

/** Work at 14:00 of a day, in another home of another building. */
export const work = (n: number, changes: Partial<OpenWork> = {}): OpenWork[] => {
  const date = changes.date ?? OTHER_DAY;
  return Array.from({ length: n }, (_, i) => ({
    ticketId: `t${i}`,
    date,
    startsAt: timeAt(date, '14:00'),
    homeId: 'elsewhere',
    building: '9栋',
    ...changes,
  }));
};

/** Three buildings in a row from south to north, 111 metres apart, and one far in the east. */
export const ground: Ground = {
  settings: {
    newcomer: { months: 6, answers: 30, share: 1 },
    ranking: { visitsInSlot: 2, nearMetres: 25, scoreBand: 0.1 },
  },
  positions: [
    { building: '1栋', latitude: 31.23, longitude: 121.47 },
    { building: '2栋', latitude: 31.231, longitude: 121.47 },
    { building: '3栋', latitude: 31.232, longitude: 121.47 },
    { building: '9栋', latitude: 31.231, longitude: 121.475 },
  ],
};
export const unmeasured: Ground = { ...ground, positions: [] };
