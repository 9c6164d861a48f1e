import { MAX_UNIT_PRICE } from '#domain/quote';
import { parts } from '#domain/taxonomy';
import { warrantyItems, warrantyTerms, type Term, type WarrantyItem } from '#domain/warranty';
import { factsIn, type NumberFact } from './kinds';

const lists = factsIn('defects', 'parts');
const rules = factsIn('defects', 'sensitivity');
const prices = factsIn('prices', 'priceRanges');
const terms = {
  contractor: factsIn('warranty', 'contractorTerms'),
  developer: factsIn('warranty', 'developerTerms'),
} as const;

export const defectFacts = [
  lists.other('partsOffered', 'parts'),
  lists.other('keyWorks', 'parts'),
  rules.other('sensitivity', 'rules'),
];

const MOST_MONTHS = 600;
const MOST_SEASONS = 50;

/** A community may promise more than the law and never less: the legal term is the smallest number. */
function termFact(item: WarrantyItem, side: keyof typeof terms, legal: Term | null): readonly NumberFact[] {
  const path = `warranty.${item}.${side}`;
  if (legal?.kind === 'months') return [terms[side].number(`${path}.months`, 'months', [legal.months, MOST_MONTHS])];
  if (legal?.kind !== 'heatingSeasons') return [];
  return [terms[side].number(`${path}.seasons`, 'seasons', [legal.seasons, MOST_SEASONS])];
}

export const warrantyFacts = (['contractor', 'developer'] as const).flatMap((side) =>
  warrantyItems.flatMap((item) => termFact(item, side, warrantyTerms[item][side])),
);

export const priceFacts = parts.flatMap((part) =>
  (['from', 'to'] as const).map((end) => prices.number(`priceRanges.${part}.${end}`, 'fen', [0, MAX_UNIT_PRICE])),
);
