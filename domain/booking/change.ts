import { MINUTE } from '#domain/time';
import type { BookingSettings } from './plan';
import type { Slot } from './slots';

type Visit = Pick<Slot, 'startsAt' | 'endsAt'>;
interface Settings {
  readonly booking: BookingSettings;
}

/** Until when (epoch ms) the owner may move or cancel a booked visit; null: no visit is booked. */
export const changeUntil = (appointment: Visit | null, { booking }: Settings): number | null =>
  appointment === null ? null : appointment.startsAt - booking.changeUntilMinutes * MINUTE;

/**
 * May the owner move or cancel now? Not while somebody is about to come. When the slot is over nobody is on the way
 * any more: either they came, or they never did, and then the owner is not held to it.
 */
export function mayChange(appointment: Visit | null, now: number, settings: Settings): boolean {
  if (appointment === null || now >= appointment.endsAt) return true;
  const until = changeUntil(appointment, settings);
  return until === null || now < until;
}
