import { EARLIER_DROPPED, type Pictures, type Step, type Stop } from './step';

/**
 * What waits to be sent, oldest first: plain rules over a list, without WeChat. The steps of one work order are a
 * chain: the first is sent with the version the person saw, each next one with the version that the reply to the one
 * before it named. Chains know nothing of each other.
 */
export type Queue = readonly Step[];

/** A step as it was decided: the queue adds how it stands. */
export type NewStep = Omit<Step, 'sent' | 'lost' | 'stopped' | 'version'> & { readonly version: number };

export const chainOf = (queue: Queue, ticketId: string): Queue => queue.filter((step) => step.ticketId === ticketId);

export const ticketsOf = (queue: Queue): readonly string[] => [...new Set(queue.map(({ ticketId }) => ticketId))];

export const stepOf = (queue: Queue, key: string): Step | null => queue.find((step) => step.key === key) ?? null;

const changed = (queue: Queue, key: string, change: Partial<Step>): Queue =>
  // The parts that differ between the kinds of steps are never changed here.
  queue.map((step) => (step.key === key ? ({ ...step, ...change } as Step) : step));

const without = (queue: Queue, key: string): Queue => queue.filter((step) => step.key !== key);

/** The step behind another one in the same chain. */
const after = (queue: Queue, { key, ticketId }: Step): Step | null => {
  const chain = chainOf(queue, ticketId);
  return chain[chain.findIndex((step) => step.key === key) + 1] ?? null;
};

/** Behind other steps of its work order the version is not known yet. */
export const add = (queue: Queue, step: NewStep): Queue => {
  const version = chainOf(queue, step.ticketId).length === 0 ? step.version : null;
  return [...queue, { ...step, version, sent: false, lost: null, stopped: null } as Step];
};

/** What may be sent now for a work order; null: nothing, or a person has to decide first. */
export const nextOf = (queue: Queue, ticketId: string): Step | null => {
  const [first] = chainOf(queue, ticketId);
  return first === undefined || first.stopped !== null || first.version === null ? null : first;
};

/** To be kept before it is sent: an app that is closed in the middle must ask under the same id with the same words. */
export const sending = (queue: Queue, key: string): Queue => changed(queue, key, { sent: true });

export const withPictures = (queue: Queue, key: string, pictures: Pictures): Queue => changed(queue, key, { pictures });

/** No answer: it stays where it is and will be sent again. */
export const lost = (queue: Queue, key: string, why: NonNullable<Step['lost']>): Queue =>
  changed(queue, key, { lost: why });

/** It happened, and left the work order at this version. */
export const landed = (queue: Queue, key: string, version: number): Queue => {
  const step = stepOf(queue, key);
  if (step === null) return queue;
  const next = after(queue, step);
  const rest = without(queue, key);
  return next === null ? rest : changed(rest, next.key, { version });
};

/** The cloud said no, for good: it did not happen. */
export const refused = (queue: Queue, key: string, stopped: Stop): Queue =>
  changed(queue, key, { stopped, lost: null, sent: false });

/** Pictures that the cloud does not have (any more) are sent once more. */
const unsent = (list: Pictures['photos']): Pictures['photos'] =>
  list.map((one) => ({ ...one, photoId: null, state: 'waiting', progress: 0 }));

const again = ({ pictures, stopped }: Step): Pictures =>
  stopped?.code === 'PHOTO_NOT_FOUND'
    ? { photos: unsent(pictures.photos), before: unsent(pictures.before), signature: unsent(pictures.signature) }
    : pictures;

/** A person has looked at the work order as it is now and wants it all the same: a new request on that version. */
export const retried = (
  queue: Queue,
  key: string,
  now: { readonly version: number; readonly requestId: string },
): Queue => {
  const step = stepOf(queue, key);
  if (step === null || step.stopped === null) return queue;
  return changed(queue, key, { ...now, pictures: again(step), stopped: null, lost: null, sent: false });
};

/** Given up by the person. What was built on it waits for their decision with everything that was written. */
export const dropped = (queue: Queue, key: string, at: number): Queue => {
  const step = stepOf(queue, key);
  if (step === null) return queue;
  const next = after(queue, step);
  const rest = without(queue, key);
  return next === null ? rest : changed(rest, next.key, { stopped: { code: EARLIER_DROPPED, at } });
};

/** Whether giving it up is honest: what was sent and never answered may have happened. */
export const mayDrop = ({ sent, stopped }: Step): boolean => stopped !== null || !sent;
