import { useEffect, useRef } from 'react';
import { finishText } from '#domain/copy';
import { noPictures } from '../../api/outbox/step';
import type { CallData } from '../../api/call';
import { back, replace } from '../../api/go';
import { say } from '../../api/phone';
import { useKept, type Kept } from '../../api/use-kept';
import { useUploads, type UploadQueue } from '../../api/use-uploads';
import type { Upload } from '../../api/uploads';
import { isTaken, useStep, type StepInHand } from '../use-step';
import { draftName, fromQuote, type FinishDraft } from './draft';

export interface Finish {
  readonly kept: Kept<FinishDraft>;
  readonly photos: UploadQueue;
  readonly before: UploadQueue;
  readonly signature: UploadQueue;
  readonly step: StepInHand;
  /** What is still missing, in words; null: it can go. */
  readonly lacks: string | null;
  readonly submit: () => Promise<void>;
}

/** A picture that is not yet in the app's own folder would be gone when the app is closed. */
const isSafe = ({ prepared, state }: Upload): boolean => prepared || state === 'done';

const lacking = (note: string, photos: UploadQueue, others: readonly UploadQueue[]): string | null => {
  const all = [photos, ...others].flatMap(({ list }) => list);
  if (photos.list.length === 0) return finishText.needsPhoto;
  if (all.some(({ state }) => state === 'refused')) return finishText.refused;
  if (!all.every(isSafe)) return finishText.preparing;
  return note.trim() === '' ? finishText.needsNote : null;
};

/** How far a picture has got is not worth keeping. */
const shapeOf = (queues: readonly UploadQueue[]): string =>
  JSON.stringify(queues.map(({ list }) => list.map((one) => ({ ...one, progress: 0 }))));

/** Kept at every change; sent at once or kept in the queue with its pictures: a cellar has no network. */
export const useFinish = (ticket: CallData<'ticket.get'>, onStale: () => Promise<void>): Finish => {
  const first = { ...noPictures, note: '', materials: fromQuote(ticket.quote) };
  const kept = useKept<FinishDraft>(draftName(ticket.id), first);
  const photos = useUploads(kept.value.photos);
  const before = useUploads(kept.value.before);
  const signature = useUploads(kept.value.signature);
  const step = useStep(ticket);
  const { change } = kept;
  const shape = shapeOf([photos, before, signature]);
  const taken = useRef(false);
  useEffect(() => {
    // The queue has it: a picture that arrives now must not begin a new draft.
    if (taken.current) return;
    const [now, earlier, name] = JSON.parse(shape) as readonly Upload[][];
    change({ photos: now ?? [], before: earlier ?? [], signature: name ?? [] });
  }, [change, shape]);

  const submit = async (): Promise<void> => {
    const { note, materials } = kept.value;
    const freight = { photos: photos.uploads, before: before.uploads, signature: signature.uploads };
    const words = { note: note.trim(), materials: [...materials] };
    const submitted = await step.run({ name: 'ticket.finish', words }, freight);
    if (isTaken(submitted)) {
      taken.current = true;
      kept.done();
      if (submitted?.kind === 'sent') say(ticket.keyWork ? finishText.waitingSupervisor : finishText.waitingOwner);
      back();
    } else if (submitted?.kind === 'refused' && submitted.code === 'QUOTE_NEEDED') {
      // What was written stays for later: first the owner has to agree to what it costs.
      await replace('/staff/quote/index', { id: ticket.id });
    } else await onStale();
  };
  return {
    kept,
    photos,
    before,
    signature,
    step,
    lacks: lacking(kept.value.note, photos, [before, signature]),
    submit,
  };
};
