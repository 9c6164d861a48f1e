import type { Api, Output } from '#domain/contract';
import { addDays, dayOf, timeAt } from '#domain/time';
import type { CollectionName, CommunityDocument, Documents, TicketDocument } from '../../schema';
import { nextClock } from '../clocks';
import { findBelow, findPage } from '../database/documents';
import { timeKey } from '../ids';
import { nextOf } from '../tickets/life/filing';

export type Need = Output<Api['satisfaction.now']>['needs'][number];
type Kind = Need['kind'];

/** As many as are ever counted: beyond that it is "20 and more", whatever there is. */
const MOST = 20;
/** Firms of one community: a page of them. */
const FIRMS = 50;

interface Asked {
  readonly community: CommunityDocument;
  readonly now: number;
}

type Equal = Readonly<Record<string, string | boolean>>;
const first = <N extends CollectionName>(name: N, equal: Equal, field: string): Promise<readonly Documents[N][]> =>
  findPage(name, { equal, sort: { field, direction: 'asc' }, after: null, limit: MOST });

const need = (kind: Kind, dues: readonly (number | null)[]): Need => {
  const known = dues.filter((due) => due !== null);
  return { kind, count: Math.min(MOST, dues.length), dueAt: known.length === 0 ? null : Math.min(...known) };
};

async function recoveries({ community: { _id: communityId } }: Asked): Promise<Need> {
  const open = await first('recoveries', { communityId, state: 'open' }, 'sortKey');
  return need(
    'recovery',
    open.map(({ dueAt }) => dueAt),
  );
}

async function complaints({ community: { _id: communityId } }: Asked): Promise<readonly Need[]> {
  const of = (severity: string) => first('complaints', { communityId, open: true, severity }, 'dueKey');
  const [major, serious, normal] = await Promise.all([of('major'), of('serious'), of('normal')]);
  const dues = (list: typeof major) => list.map(({ clocks }) => nextClock(clocks)?.dueAt ?? null);
  return [need('majorComplaint', dues(major)), need('complaint', dues([...serious, ...normal]))];
}

const dueOf = (ticket: TicketDocument): number | null => nextOf(ticket)?.dueAt ?? null;

async function unassigned({ community: { _id: communityId } }: Asked): Promise<Need> {
  return need('unassigned', (await first('tickets', { communityId, queues: 'unassigned' }, 'dueKey')).map(dueOf));
}

/** Open work whose clock has run out. */
async function late({ community: { _id: communityId }, now }: Asked): Promise<Need> {
  const list = { equal: { communityId, open: true }, field: 'dueKey', below: timeKey(now), limit: MOST };
  return need('late', (await findBelow('tickets', list)).map(dueOf));
}

/** Owners who should have been called by now. */
async function callBacks({ community: { _id: communityId }, now }: Asked): Promise<Need> {
  const list = { equal: { communityId, queues: 'callBack' }, field: 'callKey', below: timeKey(now), limit: MOST };
  return need('callBack', (await findBelow('tickets', list)).map(dueOf));
}

/** Licences that end within the time the community wants to know of it, or have ended. */
async function licences({ community: { _id: communityId, settings }, now }: Asked): Promise<Need> {
  const sort = { field: 'sortKey', direction: 'asc' } as const;
  const firms = await findPage('contractors', { equal: { communityId }, sort, after: null, limit: FIRMS });
  const until = addDays(dayOf(now), settings.licenceWarnDays);
  const ending = firms.flatMap(({ licenceUntil }) =>
    licenceUntil === null || licenceUntil > until ? [] : licenceUntil,
  );
  return need(
    'licence',
    ending.map((day) => timeAt(addDays(day, 1), '00:00')),
  );
}

/** Preventions whose last day has come. */
async function defects({ community: { _id: communityId }, now }: Asked): Promise<Need> {
  const below = addDays(dayOf(now), 1);
  const due = await findBelow('defects', { equal: { communityId }, field: 'openUntil', below, limit: MOST });
  return need(
    'defect',
    due.map(({ openUntil }) => (openUntil === null ? null : timeAt(addDays(openUntil, 1), '00:00'))),
  );
}

/** What needs a manager now, the weightiest first; what there is none of is left out. */
export async function needsOf(asked: Asked): Promise<readonly Need[]> {
  const needs = await Promise.all([
    recoveries(asked),
    complaints(asked),
    unassigned(asked),
    late(asked),
    callBacks(asked),
    licences(asked),
    defects(asked),
  ]);
  return needs.flat().filter(({ count }) => count > 0);
}
