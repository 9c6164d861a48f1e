import type { RatingTag } from '#domain/satisfaction';
import type { RecoveryMeasure, RecoveryReason } from './terms';

/** What a manager knows when a case is opened. `stars` null: no score; `reopened`: how often it was not fixed before. */
export interface RecoveryFacts {
  readonly reason: RecoveryReason;
  readonly stars: number | null;
  readonly tags: readonly RatingTag[];
  readonly reopened: number;
}

interface Advice {
  readonly when: (facts: RecoveryFacts) => boolean;
  readonly measures: readonly RecoveryMeasure[];
}

const tagged =
  (...tags: readonly RatingTag[]) =>
  (facts: RecoveryFacts): boolean =>
    tags.some((tag) => facts.tags.includes(tag));

/** What helped others, the strongest signs first. Nobody has to follow it. */
const advice: readonly Advice[] = [
  { when: ({ reopened }) => reopened >= 2, measures: ['otherTechnician', 'inspect'] },
  { when: ({ reason }) => reason !== 'lowScore', measures: ['visit', 'repairAgain'] },
  { when: tagged('poorWork'), measures: ['inspect', 'repairAgain'] },
  { when: tagged('cameOften'), measures: ['apologise', 'inspect', 'otherTechnician'] },
  { when: tagged('rude'), measures: ['apologise', 'otherTechnician'] },
  { when: tagged('messy'), measures: ['apologise', 'clean'] },
  { when: tagged('late'), measures: ['apologise', 'explain'] },
  { when: ({ stars }) => stars === 1, measures: ['apologise', 'visit'] },
  { when: ({ reopened }) => reopened === 1, measures: ['inspect'] },
  { when: () => true, measures: ['apologise', 'explain', 'visit'] },
];

/** What usually helps, the likeliest first. */
export const suggestedMeasures = (facts: RecoveryFacts): readonly RecoveryMeasure[] => [
  ...new Set(advice.filter(({ when }) => when(facts)).flatMap(({ measures }) => measures)),
];
