import { joined, scoresText } from '#domain/copy';
import type { Split } from '#domain/satisfaction';
import { addDays, addMonths } from '#domain/time';
import type { CallData } from '../../api/call';
import { labelOf } from '../scores/labels';
import { narrowed, type Filter, type Look } from '../scores/look';

export type Segment = CallData<'satisfaction.segments'>['rows'][number];
export const sorts = ['worst', 'most', 'unsatisfied'] as const;
export type Sort = (typeof sorts)[number];

export interface By {
  readonly by: Split;
  readonly and: Split | null;
}

/** By the lower bound: a bad score of many answers stands before a worse one of two. Nobody answered: last. */
const orders: Readonly<Record<Sort, (a: Segment, b: Segment) => number>> = {
  worst: (a, b) => (a.csat.upper ?? 2) - (b.csat.upper ?? 2) || b.closures - a.closures,
  most: (a, b) => b.closures - a.closures,
  unsatisfied: (a, b) => b.unsatisfied - a.unsatisfied || b.closures - a.closures,
};

export const sorted = (rows: readonly Segment[], sort: Sort): readonly Segment[] => [...rows].sort(orders[sort]);

/** '门窗 · 3 号楼' */
export const nameOf = (row: Segment, { by, and }: By): string => {
  const first = labelOf(by, row.value, row.label);
  if (and === null || row.andValue === null) return first;
  return joined.remark(first, labelOf(and, row.andValue, row.andLabel));
};

/** The days of a month 'YYYY-MM', as far as they were looked at: texts of days compare as days do. */
const monthDays = (month: string, { from, to }: Look): Pick<Look, 'from' | 'to'> => {
  const first = `${month}-01`;
  const last = addDays(addMonths(first, 1), -1);
  return { from: from > first ? from : first, to: to < last ? to : last };
};

interface Value {
  readonly value: string;
  readonly label: string;
}

const narrowedBy = (look: Look, split: Split, { value, label }: Value): Look => {
  if (split === 'month') return { ...look, ...monthDays(value, look) };
  const filter: Filter = { facet: split, value, label: labelOf(split, value, label) };
  return narrowed(look, filter);
};

/** The look of one row: its tickets and no others. */
export const lookOf = (look: Look, row: Segment, { by, and }: By): Look => {
  const first = narrowedBy(look, by, row);
  return and === null || row.andValue === null
    ? first
    : narrowedBy(first, and, { value: row.andValue, label: row.andLabel });
};

/** '31/34': too small a place for a rate that needs its sample beside it. */
export const shareWords = ({ n, hits }: Segment['onTime']): string => (n === 0 ? scoresText.none : `${hits}/${n}`);
