import { wilson } from '#domain/satisfaction';
import type { Candidate, Work } from './candidate';
import { awayOf, hasVisits, waysOver, type Ways } from './near';
import { owedAmong } from './newcomer';
import type { RoutingReason, StatedReason } from './reasons';
import type { Ground, RoutingSettings } from './settings';

/** What the order is decided on. */
interface Scene {
  readonly work: Work;
  readonly settings: RoutingSettings;
  readonly ways: Ways;
  /** Whether somebody is a newcomer who is behind. */
  readonly owed: (candidate: Candidate) => boolean;
}

/** One step of the order: the smaller rank goes first. `says`: the number of a reason to give; undefined: none to give. */
interface Preference {
  readonly reason: RoutingReason;
  readonly rank: (candidate: Candidate, scene: Scene) => number;
  readonly says: (candidate: Candidate, scene: Scene) => number | null | undefined;
}

const when = (holds: boolean): null | undefined => (holds ? null : undefined);
const yes = (holds: boolean): number => (holds ? 0 : 1);

const onDuty: Preference = {
  reason: 'onDuty',
  rank: (candidate) => yes(candidate.onDuty),
  says: () => undefined, // A merit already.
};

const knows = ({ technicianId, openWork }: Candidate, { work: { knownBy, homeId } }: Scene): boolean =>
  knownBy.includes(technicianId) || openWork.some((work) => work.homeId === homeId);
const knowsHome: Preference = {
  reason: 'knowsHome',
  rank: (candidate, scene) => yes(knows(candidate, scene)),
  says: (candidate, scene) => when(knows(candidate, scene)),
};

function isFree({ openWork }: Candidate, { work: { slot }, settings }: Scene): boolean {
  if (slot === null) return true;
  const begins = (startsAt: number | null) => startsAt !== null && slot.startsAt <= startsAt && startsAt < slot.endsAt;
  const inSlot = openWork.filter(({ startsAt }) => begins(startsAt)).length;
  return inSlot < settings.ranking.visitsInSlot;
}
const freeInSlot: Preference = {
  reason: 'freeInSlot',
  rank: (candidate, scene) => yes(isFree(candidate, scene)),
  says: (candidate, scene) => when(scene.work.slot !== null && isFree(candidate, scene)),
};

const newcomerShare: Preference = {
  reason: 'newcomerShare',
  rank: (candidate, { owed }) => yes(owed(candidate)),
  says: (candidate, { owed }) => when(owed(candidate)),
};

const nearby: Preference = {
  reason: 'nearby',
  rank: (candidate, { work, ways, settings }) =>
    Math.floor(Math.round(awayOf(candidate, work, ways)) / settings.ranking.nearMetres),
  says: (candidate, { work }) => when(hasVisits(candidate, work)),
};

const lowerBound = ({ standing: { answers, satisfied } }: Candidate): number => wilson(satisfied, answers).lower;
const ownersSatisfied: Preference = {
  reason: 'ownersSatisfied',
  rank: (candidate, { settings }) => -Math.floor(lowerBound(candidate) / settings.ranking.scoreBand),
  says: (candidate) => (candidate.standing.answers > 0 ? Math.floor(lowerBound(candidate) * 100) : undefined),
};

const leastOpenWork: Preference = {
  reason: 'leastOpenWork',
  rank: ({ openWork }) => openWork.length,
  says: ({ openWork }) => openWork.length,
};

const preferencesFor = ({ sensitivity }: Work): readonly Preference[] =>
  sensitivity === 'A'
    ? [onDuty, knowsHome, leastOpenWork]
    : [knowsHome, freeInSlot, newcomerShare, nearby, ownersSatisfied, leastOpenWork];

/** Plain code units: the same order on every machine. */
const byId = (a: Candidate, b: Candidate): number =>
  a.technicianId < b.technicianId ? -1 : Number(a.technicianId > b.technicianId);

/** Somebody with the place each preference gives them. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly ranks: readonly number[];
}

/** 0: nothing but the id tells them apart. */
function compareRanks(a: Ranked, b: Ranked): number {
  for (const [n, rank] of a.ranks.entries()) {
    const other = b.ranks[n] ?? 0;
    if (rank !== other) return rank < other ? -1 : 1;
  }
  return 0;
}

export interface Order {
  readonly sorted: readonly Ranked[];
  /** What the order holds in favour of somebody: each step in which nobody else goes before them. */
  readonly reasonsFor: (ranked: Ranked) => StatedReason[];
}

/** The order of product.md section 5, step 4, among candidates of whom there is at least one. */
export function orderOf(candidates: readonly Candidate[], work: Work, { settings, positions }: Ground): Order {
  const scene: Scene = {
    work,
    settings,
    ways: waysOver(positions, settings.ranking.nearMetres),
    owed: owedAmong(candidates, work, settings.newcomer),
  };
  const preferences = preferencesFor(work);
  const sorted = candidates
    .map((candidate) => ({ candidate, ranks: preferences.map(({ rank }) => rank(candidate, scene)) }))
    .sort((a, b) => compareRanks(a, b) || byId(a.candidate, b.candidate));
  const best = preferences.map((_, n) => Math.min(...sorted.map(({ ranks }) => ranks[n] ?? Infinity)));
  const reasonsFor = (ranked: Ranked): StatedReason[] => {
    const reasons = preferences.flatMap(({ reason, says }, n) => {
      const value = ranked.ranks[n] === best[n] ? says(ranked.candidate, scene) : undefined;
      return value === undefined ? [] : [{ reason, value }];
    });
    const tied = sorted.some((other) => other.candidate !== ranked.candidate && compareRanks(other, ranked) === 0);
    return tied ? [...reasons, { reason: 'stableTie', value: null }] : reasons;
  };
  return { sorted, reasonsFor };
}
