import type { ItemTerms, Term, WarrantyItem, WarrantyTerms } from './items';
import type { WarrantyReason, WarrantyVerdict } from './terms';
import { lastDayOf } from './until';

/** All days 'YYYY-MM-DD' in Asia/Shanghai; null where the home file does not know them. */
export interface WarrantyQuestion {
  readonly item: WarrantyItem;
  readonly reportedOn: string;
  readonly completedOn: string | null;
  readonly deliveredOn: string | null;
  /** What the sales contract promised beyond the law, from delivery; null: nothing was promised. */
  readonly promisedMonths: number | null;
  /** Belongs to the whole building: out of warranty, one owner alone does not pay. */
  readonly common: boolean;
}

/** `until` is the last day covered (known so far), null where there is none. */
export interface Verdict {
  readonly verdict: WarrantyVerdict;
  readonly reason: WarrantyReason;
  readonly until: string | null;
}

interface Cover {
  readonly reason: WarrantyReason;
  readonly until: string;
}

/** The rule of product.md section 6 as three terms, each with the day it starts on. */
function termsOf(question: WarrantyQuestion, terms: ItemTerms) {
  const { promisedMonths: months } = question;
  const promised: Term | null = months === null ? null : { kind: 'months', months };
  return [
    { reason: 'contractorTerm', from: question.completedOn, term: terms.contractor },
    { reason: 'developerTerm', from: question.deliveredOn, term: terms.developer },
    { reason: 'promisedTerm', from: question.deliveredOn, term: promised },
  ] as const;
}

/** The cover that reaches furthest; the first of equals, so the law comes before a promise. */
function furthest(covers: readonly Cover[]): Cover | null {
  return covers.reduce<Cover | null>((best, cover) => (best === null || cover.until > best.until ? cover : best), null);
}

/** Outlived: whoever owns it pays, and what belongs to everybody is settled by a person. */
function afterwards(question: WarrantyQuestion, until: string | null): Verdict {
  return question.common
    ? { verdict: 'doubtful', reason: 'commonPart', until }
    : { verdict: 'out', reason: 'expired', until };
}

/**
 * In warranty until max(completion + contractor term, delivery + developer term, delivery + promised term).
 *
 * A date that is missing makes the verdict doubtful only where it could change the answer: a term that runs on the
 * day of the report settles it, whatever else is unknown.
 */
export function verdictFor(question: WarrantyQuestion, terms: WarrantyTerms): Verdict {
  const rows = termsOf(question, terms[question.item]).filter(({ term }) => term !== null);
  const covers: Cover[] = [];
  for (const { reason, from, term } of rows) {
    if (from === null || term === null) continue;
    const until = lastDayOf(from, term);
    if (until === null) return { verdict: 'in', reason: 'structure', until };
    covers.push({ reason, until });
  }
  const cover = furthest(covers);
  if (cover !== null && question.reportedOn <= cover.until) return { verdict: 'in', ...cover };
  const unknown = rows.some(({ from }) => from === null);
  // A public place has no file whose dates could be missing.
  if (unknown && question.common && covers.length === 0) return afterwards(question, null);
  if (unknown) return { verdict: 'doubtful', reason: 'datesUnknown', until: null };
  return afterwards(question, cover?.until ?? null);
}
