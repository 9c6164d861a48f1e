import type { Part, Place, Symptom } from '#domain/taxonomy';

/** What somebody wrote or dictated, and what a patient person at the front desk would have filled in for it. */
export interface Sentence {
  readonly words: string;
  /** null where the sentence does not say where. */
  readonly place: Place | null;
  readonly part: Part;
  readonly symptom: Symptom;
}

type Label = readonly [place: Place | null, part: Part, symptom: Symptom];

/** Several ways to say the same defect. */
export const said = ([place, part, symptom]: Label, ...words: readonly string[]): Sentence[] =>
  words.map((each) => ({ words: each, place, part, symptom }));
