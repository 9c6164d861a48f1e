import { route, type Candidate, type Ground, type RouteRequest } from '../../domain/routing';
import type { Chance } from './random';
import type { Choose } from './replay';

/** Anju: the engine that runs in the cloud function. */
export const anju =
  (ground: Ground): Choose =>
  (request, crew) =>
    route(request, crew, ground).technicianId;

/** Those the engine calls eligible but for a full day: the same people are offered to every way (README). */
function eligible(request: RouteRequest, crew: readonly Candidate[], ground: Ground): Candidate[] {
  const failed = new Map(route(request, crew, ground).considered.map((one) => [one.technicianId, one.failed]));
  return crew.filter(({ technicianId }) =>
    (failed.get(technicianId) ?? []).every((reason) => reason === 'capacityLeft'),
  );
}

/** Danger goes to the one on duty in every way: nobody grabs it, and it is not what is compared. */
const orDuty =
  (ground: Ground, choose: Choose): Choose =>
  (request, crew) =>
    request.sensitivity === 'A' ? anju(ground)(request, crew) : choose(request, crew);

const inSlot = ({ openWork }: Candidate, { slot }: RouteRequest): number =>
  openWork.filter(({ startsAt }) => startsAt === slot?.startsAt).length;

/** 抢单: whoever is quickest of those with time in the slot; nobody takes what they cannot be in time for while another can. */
export const grab = (ground: Ground, chance: Chance): Choose =>
  orDuty(ground, (request, crew) => {
    const able = eligible(request, crew, ground);
    const free = able.filter((one) => inSlot(one, request) < ground.settings.ranking.visitsInSlot);
    const quick = free.length > 0 ? free : able;
    return quick.length === 0 ? null : chance.of(quick).technicianId;
  });

/** 指派: a dispatcher who sees who has least to do, not where or when. */
export const assignLeast = (ground: Ground): Choose =>
  orDuty(ground, (request, crew) => {
    const [first] = eligible(request, crew, ground).sort((a, b) => a.openWork.length - b.openWork.length);
    return first?.technicianId ?? null;
  });

/** 轮训: everybody of a trade in turn. */
export function roundRobin(ground: Ground): Choose {
  const last = new Map<string, string>();
  return orDuty(ground, (request, crew) => {
    const able = eligible(request, crew, ground).sort((a, b) => (a.technicianId < b.technicianId ? -1 : 1));
    const previous = last.get(request.trade) ?? '';
    const next = able.find(({ technicianId }) => technicianId > previous) ?? able[0];
    if (next === undefined) return null;
    last.set(request.trade, next.technicianId);
    return next.technicianId;
  });
}
