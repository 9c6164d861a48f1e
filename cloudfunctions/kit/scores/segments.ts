import { daysWhere, drillCount, figuresOf, splitDays, type Figures, type Split } from '#domain/satisfaction';
import type { CommunityDocument } from '../../schema';
import { dayCells } from './days';
import { labelsFor, type Values } from './labels';
import type { Span } from './span';

/** One line of a table of scores. `andValue` null exactly where it is split by one thing only. */
export interface SegmentRow extends Pick<Figures, 'closures' | 'csat' | 'firstTimeFix' | 'onTime' | 'meanToFinalFix'> {
  readonly value: string;
  readonly label: string;
  readonly andValue: string | null;
  readonly andLabel: string;
  readonly unsatisfied: number;
}

/** What a table is split by. */
export interface Splitting {
  readonly by: Split;
  readonly and: Split | null;
}

/** The span by one or two things: each closed ticket is in exactly one row. */
export async function segmentRows(
  span: Span,
  { by, and }: Splitting,
  { settings }: Pick<CommunityDocument, 'settings'>,
): Promise<readonly SegmentRow[]> {
  const rows = splitDays(daysWhere(await dayCells(span), span.where), by, and);
  const values: Values = {
    ...(and === null ? {} : { [and]: rows.map(({ andValue }) => andValue ?? '') }),
    [by]: rows.map(({ value }) => value),
  };
  const labelOf = await labelsFor(values, span.communityId);
  return rows.map(({ value, andValue, sums }) => {
    const { closures, csat, firstTimeFix, onTime, meanToFinalFix } = figuresOf(sums, settings.csatTarget);
    return {
      ...{ value, label: labelOf(by, value), andValue },
      andLabel: and === null || andValue === null ? '' : labelOf(and, andValue),
      ...{ closures, unsatisfied: drillCount('unsatisfied', sums), csat, firstTimeFix, onTime, meanToFinalFix },
    };
  });
}
