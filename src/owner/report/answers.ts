import { anyUrgentAdvice, reportText, saySlot, urgentAdvice } from '#domain/copy';
import type { OpenSlotView } from '#domain/contract';
import { isDefect, partFacts, type Part, type Place, type Symptom } from '#domain/taxonomy';
import type { CallData } from '../../api/call';
import type { Upload } from '../../api/uploads';

/** What the owner has answered so far. Everything can be changed until it is sent. */
export interface Answers {
  readonly homeId: string | null;
  readonly words: string;
  readonly place: Place | null;
  readonly part: Part | null;
  readonly symptom: Symptom | null;
  readonly slotId: string | null;
}

/** As it is kept on this phone. */
export interface ReportDraft {
  readonly answers: Answers;
  readonly photos: readonly Upload[];
}

export const noAnswers: Answers = { homeId: null, words: '', place: null, part: null, symptom: null, slotId: null };

export type Preview = CallData<'ticket.preview'>;

/** Another place or part keeps of the later answers only what still makes sense there. */
export const withPlace = (answers: Answers, place: Place): Answers => {
  const part = answers.part !== null && partFacts[answers.part].places.includes(place) ? answers.part : null;
  return { ...answers, place, part, symptom: part === null ? null : answers.symptom };
};

export const withPart = (answers: Answers, part: Part): Answers => {
  const symptom =
    answers.symptom !== null && partFacts[part].symptoms.includes(answers.symptom) ? answers.symptom : null;
  return { ...answers, part, symptom };
};

export interface Defect {
  readonly homeId: string;
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
}

/** The whole defect once it is known; only then the cloud can say who pays and when somebody could come. */
export const defectOf = ({ homeId, place, part, symptom }: Answers): Defect | null =>
  homeId !== null && place !== null && part !== null && symptom !== null && isDefect(place, part, symptom)
    ? { homeId, place, part, symptom }
    : null;

export const chosenSlot = (answers: Answers, preview: Preview | null): OpenSlotView | null =>
  preview?.slots.find(({ id }) => id === answers.slotId) ?? null;

export const isUrgent = (preview: Preview | null): boolean => preview?.sensitivity === 'A';

const needsSlot = (preview: Preview): boolean => !isUrgent(preview) && preview.slots.length > 0;

/** The first thing that is still missing, in words; null when the report can be sent. */
export const missing = (answers: Answers, photos: number, preview: Preview | null): string | null => {
  const lacks = reportText.missing;
  if (answers.words.trim() === '' && photos === 0) return lacks.words;
  if (answers.place === null) return lacks.place;
  if (answers.part === null) return lacks.part;
  if (answers.symptom === null) return lacks.symptom;
  if (preview === null) return lacks.preview;
  return needsSlot(preview) && chosenSlot(answers, preview) === null ? lacks.slot : null;
};

/** The button's words: what will happen when it is pressed. */
export const submitWords = (answers: Answers, preview: Preview | null, now: number): string => {
  if (preview === null) return reportText.submitChoosing;
  if (isUrgent(preview)) return reportText.submitUrgent;
  if (preview.slots.length === 0) return reportText.submitNoSlot;
  const slot = chosenSlot(answers, preview);
  return slot === null ? reportText.submitChoosing : reportText.submitAt(saySlot(slot, now));
};

export const adviceFor = (symptom: Symptom | null): string => {
  const known: Partial<Record<Symptom, string>> = urgentAdvice;
  return (symptom === null ? undefined : known[symptom]) ?? anyUrgentAdvice;
};
