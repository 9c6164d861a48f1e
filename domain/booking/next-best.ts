import type { OpenSlot } from './offer';
import type { Slot } from './slots';

const MOST = 3;

/** What to offer instead of a slot that is gone: the open ones nearest in time, the earlier of equals, at most three. */
export function nextBest(slots: readonly OpenSlot[], wanted: Pick<Slot, 'id' | 'startsAt'>): OpenSlot[] {
  const away = ({ startsAt }: OpenSlot): number => Math.abs(startsAt - wanted.startsAt);
  return slots
    .filter(({ id }) => id !== wanted.id)
    .sort((a, b) => away(a) - away(b) || a.startsAt - b.startsAt)
    .slice(0, MOST);
}
