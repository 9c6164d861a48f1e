import { useMemo, useSyncExternalStore } from 'react';
import { isSending, reached, subscribe, unsent } from '.';
import { chainOf, type Queue } from './queue';

/** Everything this person did that has not arrived yet, oldest first. */
export const useOutbox = (): Queue => useSyncExternalStore(subscribe, unsent);

export interface Chain {
  readonly steps: Queue;
  /** One of them is on its way right now. */
  readonly sending: boolean;
  /** The version the work order is known to have reached: what is older on the screen is not true any more. */
  readonly reached: number;
}

/** What has not arrived yet of one work order. */
export const useChain = (ticketId: string): Chain => {
  const all = useOutbox();
  const steps = useMemo(() => chainOf(all, ticketId), [all, ticketId]);
  const sending = useSyncExternalStore(subscribe, () => isSending(ticketId));
  const known = useSyncExternalStore(subscribe, () => reached(ticketId));
  return { steps, sending, reached: known };
};
