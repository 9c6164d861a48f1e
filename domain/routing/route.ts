import { dayOf } from '#domain/time';
import type { Candidate, RouteRequest, Work } from './candidate';
import { failuresOf, meritsOf } from './eligible';
import type { RoutingReason, StatedReason } from './reasons';

/** One candidate looked at; `failed` empty: eligible. */
interface Considered {
  readonly technicianId: string;
  readonly failed: readonly RoutingReason[];
}

/** Who gets it and why; null: nobody is eligible and a person must dispatch. */
export interface Route {
  readonly technicianId: string | null;
  readonly reasons: readonly StatedReason[];
  readonly considered: readonly Considered[];
}

/** One step of the order among eligible candidates: the smaller value goes first. */
interface Preference {
  readonly reason: RoutingReason;
  readonly rank: (candidate: Candidate, work: Work) => number;
}

const knows = ({ technicianId, openWork }: Candidate, { knownBy, homeId }: Work): boolean =>
  knownBy.includes(technicianId) || openWork.some((work) => work.homeId === homeId);

const onDutyFirst: Preference = { reason: 'onDuty', rank: ({ onDuty }) => (onDuty ? 0 : 1) };
const knownFirst: Preference = { reason: 'knowsHome', rank: (candidate, work) => (knows(candidate, work) ? 0 : 1) };
const leastWorkFirst: Preference = { reason: 'leastOpenWork', rank: ({ openWork }) => openWork.length };

const preferencesFor = ({ sensitivity }: Work): readonly Preference[] =>
  sensitivity === 'A' ? [onDutyFirst, knownFirst, leastWorkFirst] : [knownFirst, leastWorkFirst];

/** Plain code units: the same order on every machine. Later sorting is stable, so this order decides what is left. */
const byId = (a: Candidate, b: Candidate): number =>
  a.technicianId < b.technicianId ? -1 : Number(a.technicianId > b.technicianId);

function compare(a: Candidate, b: Candidate, work: Work): number {
  const ranks = preferencesFor(work).map(({ rank }) => rank(a, work) - rank(b, work));
  return ranks.find((difference) => difference !== 0) ?? 0;
}

/** What speaks for the winner: the conditions met, then each preference that holds, then the tie where there was one. */
function reasonsFor(winner: Candidate, others: readonly Candidate[], work: Work): StatedReason[] {
  const reasons = meritsOf(winner, work);
  const open = winner.openWork.length;
  if (knows(winner, work)) reasons.push({ reason: 'knowsHome', value: null });
  if (others.every(({ openWork }) => open <= openWork.length)) reasons.push({ reason: 'leastOpenWork', value: open });
  if (others.some((other) => compare(winner, other, work) === 0)) reasons.push({ reason: 'stableTie', value: null });
  return reasons;
}

function nobody(considered: readonly Considered[]): Route {
  const declined = considered.filter(({ failed }) => failed.includes('declinedBefore')).length;
  const reasons: StatedReason[] = [{ reason: 'nobodyEligible', value: considered.length }];
  if (declined > 0) reasons.push({ reason: 'declinedBefore', value: declined });
  return { technicianId: null, reasons, considered };
}

/**
 * Who gets a ticket (product.md section 5): of the eligible ones, on urgent work the one on duty, then whoever knows
 * the home, then the one with least open work, then by id. Explained, and the same whatever order they come in.
 */
export function route(request: RouteRequest, candidates: readonly Candidate[]): Route {
  const work: Work = { ...request, day: request.date ?? dayOf(request.now) };
  const looked = [...candidates].sort(byId).map((candidate) => ({ candidate, failed: failuresOf(candidate, work) }));
  const considered = looked.map(({ candidate, failed }) => ({ technicianId: candidate.technicianId, failed }));
  const eligible = looked.filter(({ failed }) => failed.length === 0).map(({ candidate }) => candidate);
  const [winner, ...others] = eligible.sort((a, b) => compare(a, b, work));
  if (!winner) return nobody(considered);
  return { technicianId: winner.technicianId, reasons: reasonsFor(winner, others, work), considered };
}
