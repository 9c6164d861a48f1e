import {
  commonPlaces,
  partFacts,
  parts,
  places,
  sensitivityOf,
  type Part,
  type Place,
  type Symptom,
} from '#domain/taxonomy';

/** What of a form is about the defect. Everything is null until it is answered. */
export interface DefectAnswers {
  /** Only what belongs to everybody can be reported outside of a home. */
  readonly kind: 'home' | 'area' | 'spot';
  readonly place: Place | null;
  readonly part: Part | null;
  readonly symptom: Symptom | null;
}

/** Outside of a home only what belongs to everybody can be reported. */
export const placesAt = (kind: DefectAnswers['kind']): readonly Place[] => (kind === 'home' ? places : commonPlaces);

/** Another place or part keeps of the later answers only what still makes sense there. */
export const withPlace = <A extends DefectAnswers>(answers: A, place: Place): A => {
  const part = answers.part !== null && partFacts[answers.part].places.includes(place) ? answers.part : null;
  return { ...answers, place, part, symptom: part === null ? null : answers.symptom };
};

export const withPart = <A extends DefectAnswers>(answers: A, part: Part): A => {
  const symptom =
    answers.symptom !== null && partFacts[part].symptoms.includes(answers.symptom) ? answers.symptom : null;
  return { ...answers, part, symptom };
};

/** sure: the defect is of sensitivity A · maybe: only the words sound like it, one is asked · null: neither. */
export type Urgency = 'sure' | 'maybe' | null;

/** `calm`: somebody said that it is not urgent, whatever the words sound like. */
export const urgencyOf = (answers: DefectAnswers & { readonly calm: boolean }, danger: Symptom | null): Urgency => {
  const { place, part, symptom, calm } = answers;
  if (place !== null && part !== null && symptom !== null && sensitivityOf(place, part, symptom) === 'A') return 'sure';
  return danger !== null && !calm ? 'maybe' : null;
};

/** What the words make likely, the likeliest first. */
export interface Likely {
  readonly places: readonly Place[];
  readonly parts: readonly Part[];
}

const listed = <T>(chosen: T | null): readonly T[] => (chosen === null ? [] : [chosen]);

/** Yes, it is this danger: every answer that does not go with it gives way, the others stay. */
export const withDanger = <A extends DefectAnswers>(answers: A, danger: Symptom, likely: Likely): A => {
  // No power is urgent only where the whole home has none, and that starts at the board in the entrance.
  if (danger === 'noPower') return { ...answers, place: 'entrance', part: 'wiring', symptom: danger };
  const open = placesAt(answers.kind);
  const spots = [...listed(answers.place), ...likely.places].filter((place) => open.includes(place));
  const able = [...listed(answers.part), ...likely.parts, ...parts].filter(
    (part) => partFacts[part].symptoms.includes(danger) && partFacts[part].places.some((place) => open.includes(place)),
  );
  const [first] = able;
  if (first === undefined) return answers;
  const at = (part: Part): Place | undefined => spots.find((place) => partFacts[part].places.includes(place));
  const part = able.find((one) => at(one) !== undefined) ?? first;
  const place = at(part) ?? partFacts[part].places.find((one) => open.includes(one)) ?? null;
  return { ...answers, place, part, symptom: danger };
};
