import { reportForText, saySlot, titleOf } from '#domain/copy';
import type { OpenSlotView } from '#domain/contract';
import { isPhoneNumber, phoneDigits } from '#domain/people';
import { isDefect } from '#domain/taxonomy';
import type { CallData } from '../../api/call';
import type { WriteInput } from '../../api/intent';
import type { Urgency } from '../../ui/defect-answers';
import type { DeskAnswers } from './draft';

export type Preview = CallData<'ticket.preview'>;

/** Everything that decides whether it can be sent, and what the button says. */
export interface State {
  readonly answers: DeskAnswers;
  readonly photos: number;
  readonly urgency: Urgency;
  readonly preview: Preview | null;
}

/** The whole defect, once it is known. */
export const defectOf = ({ home, place, part, symptom }: DeskAnswers) =>
  home === null || place === null || part === null || symptom === null || !isDefect(place, part, symptom)
    ? null
    : { site: { kind: 'home' as const, homeId: home.id }, place, part, symptom };

export const chosenSlot = ({ slotId }: DeskAnswers, preview: Preview | null): OpenSlotView | null =>
  preview?.slots.find(({ id }) => id === slotId) ?? null;

const lacks = reportForText.missing;

/** The first question that is still open, in the order of the page. */
const openQuestion = ({ answers, photos, urgency }: State): string | null => {
  if (answers.home === null) return lacks.home;
  // In danger nobody has to write down sentences: what was chosen says it.
  if (answers.words.trim() === '' && photos === 0 && urgency !== 'sure') return lacks.words;
  if (answers.place === null) return lacks.place;
  if (answers.part === null) return lacks.part;
  if (answers.symptom === null) return lacks.symptom;
  if (answers.name.trim() === '') return lacks.caller;
  return isPhoneNumber(phoneDigits(answers.phone)) ? null : lacks.phone;
};

/** The first thing that is still missing, in words; null when it can be sent. */
export const missing = (state: State): string | null => {
  const { answers, urgency, preview } = state;
  const question = openQuestion(state);
  if (question !== null || urgency === 'sure') return question;
  if (preview === null) return lacks.preview;
  return preview.slots.length > 0 && chosenSlot(answers, preview) === null ? lacks.slot : null;
};

/** The button's words: what will happen when it is pressed. */
export const submitWords = ({ answers, urgency, preview }: State, now: number): string => {
  if (urgency === 'sure') return reportForText.submitUrgent;
  if (preview === null) return reportForText.submitChoosing;
  if (preview.slots.length === 0) return reportForText.submitNoSlot;
  const slot = chosenSlot(answers, preview);
  return slot === null ? reportForText.submitChoosing : reportForText.submitAt(saySlot(slot, now));
};

/** What is sent; null while an answer is missing. */
export const inputOf = (state: State, photos: readonly string[]): WriteInput<'ticket.reportFor'> | null => {
  const { answers, urgency, preview } = state;
  const defect = defectOf(answers);
  if (defect === null) return null;
  const { site, ...kind } = defect;
  const words = answers.words.trim();
  return {
    ...{ homeId: site.homeId, ...kind, channel: answers.channel, photos: [...photos] },
    words: words === '' && photos.length === 0 ? titleOf(kind) : words,
    slotId: urgency === 'sure' ? null : (chosenSlot(answers, preview)?.id ?? null),
    caller: { name: answers.name.trim(), phone: phoneDigits(answers.phone) },
  };
};
