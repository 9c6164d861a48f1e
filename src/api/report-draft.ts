import type { SiteInput } from '#domain/contract';
import { isCommon, isDefect, type Part, type Place, type Symptom } from '#domain/taxonomy';
import type { WriteInput } from './intent';

/** What the owner has answered so far. Everything can be changed until it is sent. */
export interface ReportAnswers {
  readonly kind: SiteInput['kind'];
  readonly homeId: string | null;
  /** A public area: '' is not answered yet. */
  readonly communityId: string;
  readonly building: string;
  readonly floor: string;
  readonly spotId: string | null;
  readonly words: string;
  readonly place: Place | null;
  readonly part: Part | null;
  readonly symptom: Symptom | null;
  readonly slotId: string | null;
  /** Who opens the door instead; null: the reporter. */
  readonly contact: { readonly name: string; readonly phone: string } | null;
  /** The words sound urgent and the owner said that it is not. */
  readonly calm: boolean;
}

export const noAnswers: ReportAnswers = {
  ...{ kind: 'home', homeId: null, communityId: '', building: '', floor: '', spotId: null },
  ...{ words: '', place: null, part: null, symptom: null, slotId: null, contact: null, calm: false },
};

/** Where it is, once that is answered. */
export const siteOf = ({ kind, homeId, spotId, ...area }: ReportAnswers): SiteInput | null => {
  if (kind === 'home') return homeId === null ? null : { kind, homeId };
  if (kind === 'spot') return spotId === null ? null : { kind, spotId };
  const { communityId, building } = area;
  const floor = area.floor.trim();
  return communityId === '' || building === '' || floor === '' ? null : { kind, communityId, building, floor };
};

export interface Kind {
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
}

/** What is defective, once all three are answered and exist together there. */
export const kindOf = ({ kind, place, part, symptom }: ReportAnswers): Kind | null => {
  if (place === null || part === null || symptom === null || !isDefect(place, part, symptom)) return null;
  return kind === 'home' || isCommon(place, part) ? { place, part, symptom } : null;
};

export type Defect = Kind & { readonly site: SiteInput };

/** The whole defect once it is known; only then the cloud can say who pays and when somebody could come. */
export const defectOf = (answers: ReportAnswers): Defect | null => {
  const site = siteOf(answers);
  const kind = kindOf(answers);
  return site === null || kind === null ? null : { site, ...kind };
};

/** What is sent; null while an answer is missing. */
export const inputOf = (answers: ReportAnswers, photos: readonly string[]): WriteInput<'ticket.report'> | null => {
  const defect = defectOf(answers);
  if (defect === null) return null;
  const { words, slotId, contact } = answers;
  return { ...defect, words: words.trim(), photos: [...photos], slotId, visitContact: contact };
};
