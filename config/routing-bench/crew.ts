import type { Candidate, Pool, Shift } from '../../domain/routing';
import { addDays, addMonths } from '../../domain/time';
import type { Trade } from '../../domain/taxonomy';
import type { Chance } from './random';

/** A firm: how many of its people do which trades, and how many months it has worked here. */
interface Firm {
  readonly id: string;
  readonly months: number;
  readonly pools: readonly Pool[];
  readonly teams: readonly { readonly size: number; readonly trades: readonly Trade[] }[];
}

const both: readonly Pool[] = ['warranty', 'paid'];

/** Six firms, 26 people. Two firms are new (README). */
const firms: readonly Firm[] = [
  {
    id: 'builder',
    months: 30,
    pools: ['warranty'],
    teams: [
      { size: 4, trades: ['masonry', 'waterproofing'] },
      { size: 2, trades: ['doorsWindows', 'masonry'] },
    ],
  },
  {
    id: 'windows',
    months: 24,
    pools: ['warranty'],
    teams: [{ size: 3, trades: ['doorsWindows'] }],
  },
  {
    id: 'installer',
    months: 30,
    pools: both,
    teams: [
      { size: 3, trades: ['plumbing', 'heating', 'gas'] },
      { size: 2, trades: ['electrical', 'lift'] },
    ],
  },
  {
    id: 'property',
    months: 30,
    pools: both,
    teams: [
      { size: 3, trades: ['plumbing', 'electrical', 'heating'] },
      { size: 2, trades: ['doorsWindows', 'masonry', 'waterproofing'] },
      { size: 1, trades: ['gas', 'lift', 'electrical'] },
    ],
  },
  {
    id: 'newPlumbers',
    months: 2,
    pools: both,
    teams: [
      { size: 2, trades: ['plumbing', 'heating'] },
      { size: 1, trades: ['electrical'] },
    ],
  },
  {
    id: 'newFinishers',
    months: 1,
    pools: both,
    teams: [{ size: 3, trades: ['masonry', 'waterproofing', 'doorsWindows'] }],
  },
];

const week = [1, 2, 3, 4, 5, 6, 7];
/** Seven days are worked in turns: everybody is off one day a week, some come later. */
const shiftsOf = (n: number, chance: Chance): Shift[] => [
  {
    days: week.filter((day) => day !== (n % 7) + 1),
    ...(chance.next() < 0.2 ? { from: '10:00', to: '19:00' } : { from: '08:00', to: '18:00' }),
  },
];

const leaveOf = (firstDay: string, chance: Chance): Candidate['leave'] => {
  if (chance.next() > 0.25) return [];
  const from = addDays(firstDay, chance.between(0, 27));
  return [{ from, to: addDays(from, chance.between(0, 4)) }];
};

function standingOf({ months }: Firm, chance: Chance): Candidate['standing'] {
  const answers = months < 6 ? chance.between(0, 12) : chance.between(60, 300);
  return { answers, satisfied: Math.round(answers * (0.74 + 0.22 * chance.next())) };
}

/** Everybody who repairs, as routing sees them on the first day of the month. */
export function crewOf(firstDay: string, chance: Chance): Candidate[] {
  const people = firms.flatMap((firm) =>
    firm.teams.flatMap(({ size, trades }) => Array.from({ length: size }, () => ({ firm, trades }))),
  );
  const dutySeen = new Set<Trade>();
  return people.map(({ firm, trades }, n) => {
    const onDuty = firm.id === 'property' && trades.some((trade) => !dutySeen.has(trade));
    if (onDuty) for (const trade of trades) dutySeen.add(trade);
    return {
      technicianId: `t${String(n + 1).padStart(2, '0')}`,
      communityId: 'estate',
      contractorId: firm.id,
      trades,
      pools: firm.pools,
      zones: [],
      contractorSince: addMonths(firstDay, -firm.months),
      licenceUntil: addMonths(firstDay, 12),
      trainedOn: addMonths(firstDay, -Math.min(firm.months, 12)),
      shifts: shiftsOf(n, chance),
      leave: leaveOf(firstDay, chance),
      onDuty,
      dailyCapacity: 8,
      openWork: [],
      standing: standingOf(firm, chance),
      share: { month: firstDay.slice(0, 7), count: 0 },
    };
  });
}
