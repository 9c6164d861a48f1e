import { useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import type { SlotView } from '#domain/contract';
import { errorText, reportForText } from '#domain/copy';
import { suggest, urgentIn, type Suggestions } from '#domain/lexicon';
import type { Symptom } from '#domain/taxonomy';
import { replace } from '../../api/go';
import { noMemory } from '../../api/last';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { useReturningNetwork } from '../../api/use-network';
import { useRemote, type Remote } from '../../api/use-remote';
import { photoIdsOf } from '../../api/use-uploads';
import { useWriting, type Writing } from '../../api/use-writing';
import { urgencyOf } from '../../ui/defect-answers';
import { chosenSlot, defectOf, inputOf, type Preview, type State } from './answers';
import { keyOf, noAnswers, type DeskAnswers } from './draft';

export interface DeskForm {
  readonly answers: DeskAnswers;
  readonly change: (next: Partial<DeskAnswers>) => void;
  readonly uploads: Writing['uploads'];
  readonly photos: Writing['photos'];
  readonly preview: Remote<Preview>;
  readonly suggestions: Suggestions;
  /** The danger the words speak of. */
  readonly danger: Symptom | null;
  readonly state: State;
  /** The slot somebody else took meanwhile. */
  readonly lost: SlotView | null;
  readonly restoredAt: number | null;
  readonly restart: () => void;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly submit: () => Promise<void>;
}

/** What was written on the phone for this home, and the pictures with it. */
const useDraft = () => {
  const { home = '' } = useRouter().params;
  const name = keyOf(home);
  const kept = useKept<DeskAnswers>(name, noAnswers);
  const writing = useWriting(`photos ${name}`);
  const [fresh, setFresh] = useState(false);
  const restart = (): void => {
    kept.done();
    writing.done();
    setFresh(true);
  };
  const sent = (): void => {
    kept.drop();
    writing.done();
  };
  return { name, kept, writing, restart, sent, restoredAt: fresh ? null : kept.restoredAt };
};

/** One report on behalf of somebody, from the first word to its number. */
export const useDeskReport = (): DeskForm => {
  const { name, kept, writing, restart, sent, restoredAt } = useDraft();
  const { value: answers, change } = kept;
  const { run, busy, code } = useIntent('ticket.reportFor', name);
  const [lost, setLost] = useState<SlotView | null>(null);
  const danger = useMemo(() => urgentIn(answers.words), [answers.words]);
  const suggestions = useMemo(() => suggest(answers.words), [answers.words]);
  const urgency = urgencyOf(answers, danger);
  const preview = useRemote('ticket.preview', defectOf(answers), noMemory);
  useReturningNetwork(() => void preview.refresh());
  const state: State = { answers, photos: writing.uploads.list.length, urgency, preview: preview.data };
  const submit = async (): Promise<void> => {
    const input = inputOf(state, photoIdsOf(writing.uploads.list));
    if (input === null) return;
    const slot = chosenSlot(answers, preview.data);
    const written = await run(input);
    if (written === null) {
      // Whether the slot is gone or something else went wrong, what is offered now decides; `code` says what to tell.
      setLost(slot);
      void preview.refresh();
      return;
    }
    sent();
    await replace('/staff/ticket/index', { id: written.ticketId, new: 'yes' });
  };
  const gone = code === 'SLOT_FULL' || code === 'SLOT_NOT_OFFERED';
  return {
    ...{ answers, change, preview, suggestions, danger, state, restoredAt, busy, submit },
    ...{ uploads: writing.uploads, photos: writing.photos, restart },
    lost: gone && lost !== null && chosenSlot(answers, preview.data) === null ? lost : null,
    problem: code === null || gone ? null : code === 'NETWORK' ? reportForText.lost : errorText[code],
  };
};
