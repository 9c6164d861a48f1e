import { workFor, type Candidate, type RouteRequest } from './candidate';
import { assignable, failuresOf, meritsOf } from './eligible';
import { orderOf } from './order';
import type { RoutingReason, StatedReason } from './reasons';
import type { Ground } from './settings';

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

/** A candidate with what speaks for them and what against. */
export interface RankedCandidate extends Considered {
  readonly reasons: readonly StatedReason[];
  /** Whether a person may send them all the same (`assignable`). */
  readonly assignable: boolean;
}

function nobody(considered: readonly Considered[]): Route {
  const declined = considered.filter(({ failed }) => failed.includes('declinedBefore')).length;
  const reasons: StatedReason[] = [{ reason: 'nobodyEligible', value: considered.length }];
  if (declined > 0) reasons.push({ reason: 'declinedBefore', value: declined });
  return { technicianId: null, reasons, considered };
}

const byId = (a: Considered, b: Considered): number =>
  a.technicianId < b.technicianId ? -1 : Number(a.technicianId > b.technicianId);

/**
 * Who gets a ticket (product.md section 5): the first of the eligible ones in the order of `orderOf`. Explained, and
 * the same whatever order they come in.
 */
export function route(request: RouteRequest, candidates: readonly Candidate[], ground: Ground): Route {
  const work = workFor(request);
  const looked = candidates.map((candidate) => ({ candidate, failed: failuresOf(candidate, work) }));
  const considered = looked.map(({ candidate: { technicianId }, failed }) => ({ technicianId, failed })).sort(byId);
  const eligible = looked.filter(({ failed }) => failed.length === 0).map(({ candidate }) => candidate);
  const { sorted, reasonsFor } = orderOf(eligible, work, ground);
  const [winner] = sorted;
  if (winner === undefined) return nobody(considered);
  const reasons = [...meritsOf(winner.candidate, work), ...reasonsFor(winner)];
  return { technicianId: winner.candidate.technicianId, reasons, considered };
}

/**
 * Everybody a person might send, the best first: the eligible ones in routing's own order, then those a person may send
 * all the same, then those nobody may.
 */
export function ranked(request: RouteRequest, candidates: readonly Candidate[], ground: Ground): RankedCandidate[] {
  const work = workFor(request);
  const failures = new Map(candidates.map((candidate) => [candidate, failuresOf(candidate, work)]));
  const failedOf = (candidate: Candidate): readonly RoutingReason[] => failures.get(candidate) ?? [];
  const groups = [
    candidates.filter((candidate) => failedOf(candidate).length === 0),
    candidates.filter((candidate) => failedOf(candidate).length > 0 && assignable(failedOf(candidate))),
    candidates.filter((candidate) => !assignable(failedOf(candidate))),
  ];
  return groups.flatMap((group) => {
    const { sorted, reasonsFor } = orderOf(group, work, ground);
    return sorted.map((one) => ({
      technicianId: one.candidate.technicianId,
      reasons: [...meritsOf(one.candidate, work), ...reasonsFor(one)],
      failed: failedOf(one.candidate),
      assignable: assignable(failedOf(one.candidate)),
    }));
  });
}
