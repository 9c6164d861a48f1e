import type { Suggestions } from '#domain/lexicon';
import { partFacts, partsAt, type Part, type Place, type Symptom } from '#domain/taxonomy';
import { placesAt, type DefectAnswers } from './defect-answers';

/** One tap's worth of answers, with the words that speak for them. What was chosen by hand is in it unchanged. */
export interface Guess {
  readonly place: Place | null;
  readonly part: Part | null;
  readonly symptom: Symptom | null;
  readonly because: readonly string[];
}

const MOST = 3;

const guessOf = (answers: DefectAnswers, part: Part | null, from: Suggestions): Guess => {
  const open = placesAt(answers.kind);
  const because: string[] = [];
  const pick = <T>(
    chosen: T | null,
    offered: Suggestions[keyof Suggestions],
    fits: (value: T) => boolean,
  ): T | null => {
    if (chosen !== null) return chosen;
    const found = (offered as readonly { value: T; because: readonly string[] }[]).find(({ value }) => fits(value));
    because.push(...(found?.because ?? []));
    return found?.value ?? null;
  };
  const known = pick<Part>(answers.part, from.parts, (value) => value === part);
  const place = pick<Place>(
    answers.place,
    from.places,
    (value) => open.includes(value) && (known === null || partsAt(value).includes(known)),
  );
  const symptom =
    known === null
      ? null
      : pick<Symptom>(answers.symptom, from.symptoms, (value) => partFacts[known].symptoms.includes(value));
  return { place, part: known, symptom, because: [...new Set(because)] };
};

const possible = (answers: DefectAnswers, part: Part): boolean => {
  const open = placesAt(answers.kind).filter((place) => partFacts[part].places.includes(place));
  return answers.place === null ? open.length > 0 : open.includes(answers.place);
};

/** At most three readings of the words, each adding something to what is chosen; none once all is chosen. */
export const guesses = (answers: DefectAnswers, from: Suggestions): readonly Guess[] => {
  const { place, part, symptom } = answers;
  if (place !== null && part !== null && symptom !== null) return [];
  const candidates: readonly (Part | null)[] =
    part === null ? from.parts.map(({ value }) => value).filter((one) => possible(answers, one)) : [part];
  const all = (candidates.length === 0 ? [null] : candidates.slice(0, MOST)).map((one) => guessOf(answers, one, from));
  return all.filter((guess) => guess.because.length > 0);
};
