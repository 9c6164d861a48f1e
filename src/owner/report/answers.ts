import { reportText, saySlot, titleOf } from '#domain/copy';
import type { OpenSlotView } from '#domain/contract';
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
import type { CallData } from '../../api/call';
import type { Home } from '../../api/home';
import { kindOf, siteOf, type ReportAnswers } from '../../api/report-draft';
import { isReachable } from '../../ui/opener';

export type Preview = CallData<'ticket.preview'>;

/** Another place or part keeps of the later answers only what still makes sense there. */
export const withPlace = (answers: ReportAnswers, place: Place): ReportAnswers => {
  const part = answers.part !== null && partFacts[answers.part].places.includes(place) ? answers.part : null;
  return { ...answers, place, part, symptom: part === null ? null : answers.symptom };
};

export const withPart = (answers: ReportAnswers, part: Part): ReportAnswers => {
  const symptom =
    answers.symptom !== null && partFacts[part].symptoms.includes(answers.symptom) ? answers.symptom : null;
  return { ...answers, part, symptom };
};

/** Another kind of site keeps the defect only where it can be there. */
export const withKind = (answers: ReportAnswers, kind: ReportAnswers['kind']): ReportAnswers => {
  const moved = { ...answers, kind, slotId: null, contact: kind === 'home' ? answers.contact : null };
  return answers.place !== null && placesAt(kind).includes(answers.place)
    ? moved
    : { ...moved, place: null, part: null, symptom: null };
};

/** What a public area needs to know of the homes one has. */
interface Homes {
  readonly homes: readonly Pick<Home['homes'][number], 'id' | 'communityId' | 'building'>[];
  readonly communities: readonly Pick<Home['communities'][number], 'id' | 'buildings'>[];
}

/** A public area, in the building of the home one was about to report for unless another was named. */
export const atArea = (answers: ReportAnswers, home: Homes | null): ReportAnswers => {
  const own = home?.homes.find(({ id }) => id === answers.homeId);
  const area = home?.communities.find(({ id }) => id === own?.communityId);
  const moved = withKind(answers, 'area');
  if (moved.building !== '' || own === undefined || area?.buildings.includes(own.building) !== true) return moved;
  return { ...moved, communityId: area.id, building: own.building };
};

/** Outside of a home only what belongs to everybody can be reported. */
export const placesAt = (kind: ReportAnswers['kind']): readonly Place[] => (kind === 'home' ? places : commonPlaces);

/** sure: the defect is of sensitivity A · maybe: only the words sound like it, the owner is asked · null: neither. */
export type Urgency = 'sure' | 'maybe' | null;

export const urgencyOf = (answers: ReportAnswers, danger: Symptom | null): Urgency => {
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

/** The owner says yes, it is this danger: every answer that does not go with it gives way, the others stay. */
export const withDanger = (answers: ReportAnswers, danger: Symptom, likely: Likely): ReportAnswers => {
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

export const chosenSlot = (answers: ReportAnswers, preview: Preview | null): OpenSlotView | null =>
  preview?.slots.find(({ id }) => id === answers.slotId) ?? null;

/** Everything that decides whether it can be sent, and what the button says. */
export interface State {
  readonly answers: ReportAnswers;
  readonly photos: number;
  readonly urgency: Urgency;
  readonly preview: Preview | null;
  /** The cloud cannot be asked now: it is sent without a slot once there is a network. */
  readonly offline: boolean;
}

/** The first question about the defect that is still open, in words. */
const openQuestion = ({ answers, photos, urgency }: State): string | null => {
  const lacks = reportText.missing;
  // In danger nobody has to write: what they chose says it.
  if (answers.words.trim() === '' && photos === 0 && urgency !== 'sure') return lacks.words;
  if (answers.place === null) return lacks.place;
  if (answers.part === null) return lacks.part;
  if (answers.symptom === null || kindOf(answers) === null) return lacks.symptom;
  return siteOf(answers) === null ? lacks.site : null;
};

/** The first thing that is still missing, in words; null when the report can be sent. */
export const missing = (state: State): string | null => {
  const { answers, urgency, preview, offline } = state;
  const lacks = reportText.missing;
  const question = openQuestion(state);
  if (question !== null) return question;
  if (urgency === 'sure') return null;
  if (urgency === 'maybe') return lacks.urgent;
  if (!isReachable(answers.contact)) return lacks.contact;
  if (offline) return null;
  if (preview === null) return lacks.preview;
  return preview.slots.length > 0 && chosenSlot(answers, preview) === null ? lacks.slot : null;
};

/** What is sent as the owner's words: theirs, or in danger what they chose where they wrote nothing. */
export const wordsOf = ({ answers, photos }: State): string => {
  const words = answers.words.trim();
  const kind = kindOf(answers);
  return words === '' && photos === 0 && kind !== null ? titleOf(kind) : words;
};

/** The button's words: what will happen when it is pressed. */
export const submitWords = (state: State, now: number): string => {
  const { answers, urgency, preview, offline } = state;
  if (urgency === 'sure') return reportText.submitUrgent;
  if (offline) return reportText.submitOffline;
  if (preview === null || urgency === 'maybe') return reportText.submitChoosing;
  if (preview.slots.length === 0) return reportText.submitNoSlot;
  const slot = chosenSlot(answers, preview);
  return slot === null ? reportText.submitChoosing : reportText.submitAt(saySlot(slot, now));
};
