import { useRouter } from '@tarojs/taro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { draftsText, errorText, reportText } from '#domain/copy';
import { suggest, urgentIn, type Suggestions } from '#domain/lexicon';
import type { Symptom } from '#domain/taxonomy';
import type { CallCode, CallData } from '../../api/call';
import { keepReport, loadReport } from '../../api/drafts';
import { replace } from '../../api/go';
import { refreshHome, useHome, type Home } from '../../api/home';
import { newId } from '../../api/ids';
import { noMemory } from '../../api/last';
import { askForNews } from '../../api/news';
import { say } from '../../api/phone';
import { defectOf, noAnswers, type ReportAnswers } from '../../api/report-draft';
import { lastHome, sendWith, type Sent } from '../../api/reports';
import { useReturningNetwork } from '../../api/use-network';
import { useRemote, type Remote } from '../../api/use-remote';
import { useUploads, type UploadQueue } from '../../api/use-uploads';
import { urgencyOf } from '../../ui/defect-answers';
import { chosenSlot, wordsOf, type Preview, type State } from './answers';
import { useHold, type Hold } from './use-hold';

export interface ReportForm {
  readonly id: string;
  readonly answers: ReportAnswers;
  readonly change: (next: Partial<ReportAnswers>) => void;
  readonly uploads: UploadQueue;
  readonly home: Remote<Home>;
  readonly spot: Remote<CallData<'ticket.spot'>>;
  readonly preview: Remote<Preview>;
  readonly hold: Hold;
  readonly suggestions: Suggestions;
  /** The danger the words speak of. */
  readonly danger: Symptom | null;
  readonly state: State;
  readonly submit: () => Promise<void>;
  readonly busy: boolean;
  readonly problem: string | null;
}

/** What somebody need not be asked: the home they reported for last, the only community, what the code says. */
const withDefaults = (
  answers: ReportAnswers,
  home: Home | null,
  spot: CallData<'ticket.spot'> | null,
): ReportAnswers => {
  if (answers.kind === 'spot') {
    return spot === null ? answers : { ...answers, place: spot.place, part: spot.part ?? answers.part };
  }
  if (home === null) return answers;
  const { homes, communities } = home;
  const known = (id: string | null): string | null => homes.find((one) => one.id === id)?.id ?? null;
  const homeId = known(answers.homeId) ?? known(lastHome()) ?? homes[0]?.id ?? null;
  const communityId = communities.find(({ id }) => id === answers.communityId)?.id ?? communities[0]?.id ?? '';
  const kind = homeId === null && communityId !== '' ? 'area' : answers.kind;
  return { ...answers, kind, homeId, communityId };
};

const first = (spot: string | undefined): ReportAnswers =>
  spot === undefined ? noAnswers : { ...noAnswers, kind: 'spot', spotId: spot };

const problemOf = (sent: Exclude<Sent, { kind: 'sent' }>): string => {
  if (sent.kind === 'photos') return reportText.photosLost;
  return sent.code === 'NETWORK' ? reportText.lostReply : errorText[sent.code];
};

const isGone = (code: CallCode): boolean => code === 'SLOT_FULL' || code === 'SLOT_NOT_OFFERED';

/** What one writes, kept on the phone at every change until it is sent. */
const useWriting = () => {
  const { draft, spot: spotId } = useRouter().params;
  const [id] = useState(() => draft ?? newId());
  const [kept] = useState(() => loadReport(id));
  const [written, setWritten] = useState<ReportAnswers>(kept?.answers ?? first(spotId));
  const home = useHome();
  const spot = useRemote('ticket.spot', written.spotId === null ? null : { spotId: written.spotId });
  const uploads = useUploads(kept?.photos ?? []);
  const answers = withDefaults(written, home.data, spot.data);
  const sent = useRef(false);
  const [full, setFull] = useState(false);
  const content = JSON.stringify({ answers, photos: uploads.list });
  useEffect(() => {
    if (!sent.current) setFull(!keepReport(id, JSON.parse(content) as { answers: ReportAnswers; photos: [] }));
  }, [id, content]);
  // Pictures chosen before one knew whose they are.
  const folder = home.data?.me.photoFolder ?? '';
  const queue = uploads.uploads;
  useEffect(() => {
    if (folder !== '') queue.retryAll();
  }, [folder, queue]);
  const change = (next: Partial<ReportAnswers>): void => {
    setWritten((now) => ({ ...withDefaults(now, home.data, spot.data), ...next }));
  };
  /** It is sent: a last change of the list of pictures must not save it again. */
  const finish = (): void => {
    sent.current = true;
    uploads.discard();
  };
  return { id, answers, change, uploads, home, spot, finish, full };
};

/** One report from its draft to its ticket. */
export const useReport = (): ReportForm => {
  const writing = useWriting();
  const { id, answers, change, uploads } = writing;
  const defect = defectOf(answers);
  const danger = useMemo(() => urgentIn(answers.words), [answers.words]);
  const suggestions = useMemo(() => suggest(answers.words), [answers.words]);
  const urgency = urgencyOf(answers, danger);
  const preview = useRemote('ticket.preview', defect, noMemory);
  useReturningNetwork(() => void preview.refresh());
  const slot = chosenSlot(answers, preview.data);
  const hold = useHold(defect, urgency === null ? slot : null, () => {
    change({ slotId: null });
    void preview.refresh();
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const offline = preview.data === null && preview.code === 'NETWORK' && !preview.loading;
  const state: State = { answers, photos: uploads.list.length, urgency, preview: preview.data, offline };

  const submit = async (): Promise<void> => {
    if (defect === null || busy) return;
    // Without a network there is no news to expect yet: asked when it is sent from the list.
    if (!offline) askForNews();
    setBusy(true);
    setProblem(null);
    const slotId = urgency === null ? (slot?.id ?? null) : null;
    keepReport(id, { answers: { ...answers, slotId, words: wordsOf(state) }, photos: uploads.list });
    const sent = await sendWith(id, uploads.uploads);
    setBusy(false);
    if (sent === null) return;
    if (sent.kind !== 'sent') {
      if (offline && sent.kind !== 'refused') {
        say(draftsText.kept);
        await replace('/owner/drafts/index', {});
        return;
      }
      if (sent.kind === 'refused' && isGone(sent.code) && slot !== null) hold.lose(slot);
      else setProblem(problemOf(sent));
      return;
    }
    writing.finish();
    say(reportText.done);
    void refreshHome();
    await replace('/owner/ticket/index', { id: sent.ticketId });
  };

  return {
    ...{ id, answers, change, uploads, preview, hold, suggestions, danger, state, submit, busy },
    ...{ home: writing.home, spot: writing.spot },
    problem: problem ?? (writing.full ? reportText.storageFull : null),
  };
};
