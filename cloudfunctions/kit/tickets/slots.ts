import type { Slot } from '#domain/booking';
import type { CommunitySettings } from '#domain/settings';
import type { Trade } from '#domain/taxonomy';
import type { Transaction } from '../transact';

/** A slot somebody wants, with what is needed to count it. */
export interface Wanted {
  readonly slot: Slot;
  readonly communityId: string;
  readonly trade: Trade;
  readonly settings: CommunitySettings;
}

/**
 * Takes one visit of a slot. The slot's document is always written, so two bookings of the last visit collide and
 * one of them runs again.
 * @returns false where the slot is full
 */
export async function book(tx: Transaction, wanted: Wanted): Promise<boolean> {
  const { slot, communityId, trade, settings } = wanted;
  const stored = await tx.get('slots', slot.id);
  if (stored === null) {
    if (settings.slots.capacity[trade] < 1) return false;
    await tx.insert('slots', { _id: slot.id, communityId, trade, date: slot.date, taken: 1 });
    return true;
  }
  if (stored.taken >= settings.slots.capacity[trade]) return false;
  await tx.patch('slots', slot.id, { taken: stored.taken + 1 });
  return true;
}

/** Gives one visit back. */
export async function free(tx: Transaction, slotId: string): Promise<void> {
  const stored = await tx.get('slots', slotId);
  if (stored === null) return;
  await tx.patch('slots', slotId, { taken: Math.max(0, stored.taken - 1) });
}
