import { useCallback, useEffect, useState } from 'react';
import { errorText, reportText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { dropDraft, loadDraft, saveDraft, type Draft } from '../../api/drafts';
import { replace } from '../../api/go';
import { noMemory } from '../../api/last';
import { askForNews } from '../../api/news';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useRemote, type Remote } from '../../api/use-remote';
import { photoIdsOf, useUploads, type UploadQueue } from '../../api/use-uploads';
import { defectOf, isUrgent, noAnswers, type Answers, type Preview, type ReportDraft } from './answers';

export interface ReportForm {
  readonly answers: Answers;
  readonly change: (next: Answers) => void;
  readonly uploads: UploadQueue;
  readonly preview: Remote<Preview>;
  readonly restored: Draft<ReportDraft> | null;
  readonly startOver: () => void;
  readonly submit: () => Promise<void>;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly home: Remote<CallData<'community.home'>>;
}

const DRAFT = 'report';

const isEmpty = ({ answers, photos }: ReportDraft): boolean =>
  photos.length === 0 && answers.words === '' && answers.place === null;

/** Kept at every change; the progress of an upload is not one. */
const useKept = (draft: ReportDraft): void => {
  const shape = JSON.stringify({ ...draft, photos: draft.photos.map((photo) => ({ ...photo, progress: 0 })) });
  useEffect(() => {
    const kept = JSON.parse(shape) as ReportDraft;
    if (!isEmpty(kept)) saveDraft(DRAFT, kept);
  }, [shape]);
};

/** One report from its draft to its ticket. */
export const useReport = (): ReportForm => {
  const [restored, setRestored] = useState(() => loadDraft<ReportDraft>(DRAFT));
  const [answers, change] = useState<Answers>(restored?.value.answers ?? noAnswers);
  const uploads = useUploads(restored?.value.photos ?? []);
  const home = useRemote('community.home', {});
  const homeId = answers.homeId ?? home.data?.homes[0]?.id ?? null;
  const known = { ...answers, homeId };
  const defect = defectOf(known);
  const preview = useRemote('ticket.preview', defect, noMemory);
  const { run, busy, code } = useIntent('ticket.report', 'new');
  useKept({ answers, photos: uploads.list });

  const startOver = useCallback(() => {
    uploads.clear();
    change(noAnswers);
    dropDraft(DRAFT);
    setRestored(null);
  }, [uploads]);

  const submit = async (): Promise<void> => {
    if (defect === null || busy) return;
    askForNews();
    const slotId = isUrgent(preview.data) ? null : answers.slotId;
    const photos = photoIdsOf(uploads.list);
    const written = await run({ ...defect, words: answers.words.trim(), photos, slotId });
    if (written === null) {
      // The slot may be gone: everything stays, what is still free is asked for again, and a slot that is not
      // offered any more is no longer chosen.
      await preview.refresh();
      return;
    }
    dropDraft(DRAFT);
    say(reportText.done);
    await replace('/owner/ticket/index', { id: written.ticketId });
    uploads.discard();
  };

  const problem = code === null ? null : code === 'NETWORK' ? reportText.lostReply : errorText[code];
  return { answers: known, change, uploads, preview, restored, startOver, submit, busy, problem, home };
};
