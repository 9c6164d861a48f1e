import {
  emptyLoad,
  goneFor,
  offeredSlots,
  openSlots,
  withHold,
  withoutHold,
  withoutVisit,
  withVisit,
  type OpenSlot,
  type Slot,
  type SlotLoad,
} from '#domain/booking';
import type { CommunitySettings } from '#domain/settings';
import type { Trade } from '#domain/taxonomy';
import { addDays, dayOf, MINUTE, type WorkingTime } from '#domain/time';
import { findBetween } from '../../database/documents';
import type { Transaction } from '../../database/transact';

/** Who wants visits of which trade, seen from when. */
export interface Visitor {
  readonly communityId: string;
  readonly trade: Trade;
  readonly settings: CommunitySettings;
  /** The calendar of `settings`: nothing is offered on days that are closed. */
  readonly time: WorkingTime;
  /** The person's photo folder: it says nothing about them, and somebody unknown has one too. */
  readonly holder: string;
  readonly now: number;
}

/** Slots with room in the coming days. A place one keeps oneself is still there for oneself. */
export async function slotsFor(visitor: Visitor): Promise<OpenSlot[]> {
  const { communityId, trade, settings, holder, now } = visitor;
  const { slots } = settings;
  const today = dayOf(now);
  const stored = await findBetween('slots', {
    equal: { communityId, trade },
    field: 'date',
    from: today,
    to: addDays(today, slots.daysAhead),
  });
  const gone = new Map(stored.map((slot) => [slot._id, goneFor(holder, slot, now)]));
  return openSlots(offeredSlots(slots, visitor), gone, slots.capacity[trade]);
}

/**
 * Changes what is gone of a slot. Its document is always written, so that two who want the last place collide and one
 * of them runs again.
 * @returns false where `change` finds no place
 */
async function change(
  tx: Transaction,
  { slot, visitor }: { readonly slot: Slot; readonly visitor: Visitor },
  next: (load: SlotLoad) => SlotLoad | null,
): Promise<boolean> {
  const stored = await tx.get('slots', slot.id);
  const load = next(stored ?? emptyLoad);
  if (load === null) return false;
  const { taken, holds } = load;
  const { communityId, trade } = visitor;
  if (stored === null) await tx.insert('slots', { _id: slot.id, communityId, trade, date: slot.date, taken, holds });
  else await tx.patch('slots', slot.id, { taken, holds });
  return true;
}

const placeIn = ({ settings, trade, holder, now }: Visitor) => ({
  holder,
  now,
  capacity: settings.slots.capacity[trade],
});

/**
 * Takes one visit of a slot, out of the visitor's own hold where they keep one.
 * @returns false where the slot is full
 */
export const book = (tx: Transaction, slot: Slot, visitor: Visitor): Promise<boolean> =>
  change(tx, { slot, visitor }, (load) => withVisit(load, placeIn(visitor)));

export const heldUntil = ({ settings, now }: Visitor): number => now + settings.booking.holdMinutes * MINUTE;

/**
 * Keeps a place of a slot while the form is filled in.
 * @returns false where the slot is full
 */
export const hold = (tx: Transaction, slot: Slot, visitor: Visitor): Promise<boolean> =>
  change(tx, { slot, visitor }, (load) => withHold(load, placeIn(visitor), heldUntil(visitor)));

/** Gives one visit back. */
export async function free(tx: Transaction, slotId: string): Promise<void> {
  const stored = await tx.get('slots', slotId);
  if (stored === null) return;
  await tx.patch('slots', slotId, { taken: withoutVisit(stored).taken });
}

/** Gives back a visit whose time has not come: nobody will make it any more. */
export async function freeAhead(tx: Transaction, appointment: Slot | null, now: number): Promise<void> {
  if (appointment !== null && appointment.startsAt > now) await free(tx, appointment.id);
}

/** Gives back a place one keeps oneself; other people's stay. */
export async function letGo(tx: Transaction, slotId: string, { holder, now }: Visitor): Promise<void> {
  const stored = await tx.get('slots', slotId);
  if (stored === null) return;
  await tx.patch('slots', slotId, { holds: withoutHold(stored, holder, now).holds });
}
