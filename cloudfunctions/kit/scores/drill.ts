import {
  cellKeyOf,
  contributionOf,
  dimensions,
  drillCount,
  mergeSums,
  type Condition,
  type Drill,
  type Facet,
  type RatingFacts,
} from '#domain/satisfaction';
import { PAGE_SIZE } from '#domain/ticket';
import { addDays, timeAt } from '#domain/time';
import type { TicketDocument } from '../../schema';
import { findPage } from '../database/documents';
import type { Page } from '../database/page';
import { timeKey } from '../ids';
import type { Span } from './span';

/** Which of a span's tickets. */
export interface Drilling {
  readonly which: Drill;
  /** Where the page before ended. */
  readonly cursor: string | null;
}

/** Tickets looked at, go by go, in one call: most lists are full after the first, who looks for what is rare goes on with the cursor. */
const BATCHES = [PAGE_SIZE + 1, 200, 400] as const;

type Found = Readonly<Record<string, string | null>>;

const THREE = 3;
/** 'building-unit-line' as tickets keep it; null where a name has a dash of its own and it cannot be told apart. */
function riserKey(value: string, communityId: string): Found | null {
  const names = value.split('-');
  return names.length === THREE ? { communityId, riserKey: [communityId, ...names].join(':') } : null;
}

/** Which declared index finds the tickets of a condition; null: none does. '' of a person or firm is no list of anybody's. */
const lists: Readonly<Record<Facet, (value: string, communityId: string) => Found | null>> = {
  riser: (value, communityId) => riserKey(value, communityId),
  technician: (value, communityId) => (value === '' ? null : { communityId, technicianId: value }),
  supervisor: (value, communityId) => (value === '' ? null : { communityId, supervisorId: value }),
  contractor: (value, communityId) => (value === '' ? null : { communityId, contractorId: value }),
  building: (value, communityId) => ({ communityId, inBuilding: value === '' ? null : value }),
  part: (value, communityId) => ({ communityId, part: value }),
  stage: (value, communityId) => ({ communityId, stage: value === '' ? null : value }),
  symptom: () => null,
  sensitivity: () => null,
};

/** The fewest tickets first. */
const strongest = [
  'riser',
  'technician',
  'building',
  'supervisor',
  'part',
  'contractor',
  'stage',
] as const satisfies readonly Facet[];

/** The shortest declared list that has all of the span's tickets; the rest of `where` is looked at ticket by ticket. */
function listOf({ communityId, where }: Span): Found {
  const found = strongest.flatMap((facet) =>
    where.filter((one) => one.facet === facet).map(({ value }) => lists[facet](value, communityId)),
  );
  return found.find((list) => list !== null) ?? { communityId };
}

const unsaid = Object.fromEntries(dimensions.map((one) => [one, null])) as RatingFacts['dimensions'];

/** What of a rating decides which tickets a number stands for: the ticket knows its stars. */
const ratingOf = ({ stars }: TicketDocument): RatingFacts | null =>
  stars === null ? null : { stars, dimensions: unsaid, recommend: null };

const isWhere = (ticket: TicketDocument, where: readonly Condition[]): boolean => {
  const key = cellKeyOf(ticket);
  return where.every(({ facet, value }) => key[facet] === value);
};

/** Whether a ticket is one of those a number stands for: counted by the same sums. */
export function isAmong(ticket: TicketDocument, { where }: Pick<Span, 'where'>, which: Drill): boolean {
  const given = contributionOf(ticket, ratingOf(ticket));
  return given !== null && isWhere(ticket, where) && drillCount(which, mergeSums([given.sums])) > 0;
}

/** The first key after the last day. */
const endOf = ({ to }: Span): string => timeKey(timeAt(addDays(to, 1), '00:00'));

/**
 * The closed tickets a number stands for, the last closed first. A page may be short, even empty, while its cursor says
 * that there is more to look at.
 */
export async function drillPage(span: Span, { which, cursor }: Drilling): Promise<Page<TicketDocument>> {
  const equal = listOf(span);
  const begin = timeKey(timeAt(span.from, '00:00'));
  const items: TicketDocument[] = [];
  const end = endOf(span);
  let after = cursor === null || cursor > end ? end : cursor;
  for (const limit of BATCHES) {
    const sort = { field: 'closedKey', direction: 'desc' } as const;
    const batch = await findPage('tickets', { equal, sort, after, limit });
    for (const ticket of batch) {
      const { closedKey } = ticket;
      if (closedKey === null || closedKey < begin) return { items, cursor: null };
      if (items.length === PAGE_SIZE) return { items, cursor: after };
      if (isAmong(ticket, span, which)) items.push(ticket);
      after = closedKey;
    }
    if (batch.length < limit) return { items, cursor: null };
  }
  return { items, cursor: after };
}
