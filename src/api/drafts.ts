import type { Pending } from './intent';
import { dropPhotoFile } from './photo-files';
import type { ReportAnswers } from './report-draft';
import { dropStored, readStored, writeStored } from './store';
import type { Upload } from './uploads';

/** What a person has answered and added so far. */
export interface ReportContent {
  readonly answers: ReportAnswers;
  readonly photos: readonly Upload[];
}

/** A report that was begun; there can be several. */
export interface ReportDraft extends ReportContent {
  readonly id: string;
  readonly savedAt: number;
  /** 待发送: the owner pressed the button and it could not be delivered. */
  readonly waiting: boolean;
  /** What was sent and never answered; the same request id is used until it is. */
  readonly pending: Pending | null;
}

const INDEX = 'reports';
const keyOf = (id: string): string => `report.${id}`;

const ids = (): readonly string[] => (readStored(INDEX) ?? []) as readonly string[];

export const loadReport = (id: string): ReportDraft | null => readStored(keyOf(id)) as ReportDraft | null;

/** Newest first. */
export const listDrafts = (): readonly ReportDraft[] =>
  ids()
    .flatMap((id) => loadReport(id) ?? [])
    .sort((a, b) => b.savedAt - a.savedAt);

/** False where the phone's storage is full. */
export const storeReport = (draft: ReportDraft): boolean => {
  const known = ids();
  if (!known.includes(draft.id) && !writeStored(INDEX, [...known, draft.id])) return false;
  return writeStored(keyOf(draft.id), { ...draft, savedAt: Date.now() } satisfies ReportDraft);
};

/** How far a picture has got is not worth writing down, and changes many times a second. */
const settled = ({ answers, photos }: ReportContent): ReportContent => ({
  answers,
  photos: photos.map((photo) => (photo.state === 'done' ? photo : { ...photo, progress: 0 })),
});

const isEmpty = ({ answers, photos }: ReportContent): boolean =>
  photos.length === 0 && answers.words.trim() === '' && answers.place === null;

/** Keeps what was written. What was 待发送 and is changed is being written again; its request id stays. */
export const keepReport = (id: string, content: ReportContent): boolean => {
  const now = settled(content);
  const before = loadReport(id);
  if (isEmpty(now) && (before?.pending ?? null) === null) {
    if (before !== null) dropReport(id);
    return true;
  }
  if (before !== null && JSON.stringify(settled(before)) === JSON.stringify(now)) return true;
  return storeReport({ id, savedAt: 0, waiting: false, pending: before?.pending ?? null, ...now });
};

/** Forgets a report whose pictures are no longer on this phone. */
export const dropReport = (id: string): void => {
  dropStored(keyOf(id));
  writeStored(
    INDEX,
    ids().filter((other) => other !== id),
  );
};

/** Throws a report away, its pictures too. */
export const discardReport = (id: string): void => {
  for (const { path, thumb, prepared } of loadReport(id)?.photos ?? []) {
    if (prepared) dropPhotoFile(path);
    if (thumb !== null) dropPhotoFile(thumb);
  }
  dropReport(id);
};
