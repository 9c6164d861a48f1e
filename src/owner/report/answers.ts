import { reportText, saySlot, titleOf } from '#domain/copy';
import type { OpenSlotView } from '#domain/contract';
import type { CallData } from '../../api/call';
import type { Home } from '../../api/home';
import { kindOf, siteOf, type ReportAnswers } from '../../api/report-draft';
import { placesAt, type Urgency } from '../../ui/defect-answers';
import { isReachable } from '../../ui/opener';

export type Preview = CallData<'ticket.preview'>;

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
