import type { Slot } from '#domain/booking';
import type { CommunitySettings } from '#domain/settings';
import type { Part } from '#domain/taxonomy';
import { HOUR, MINUTE } from '#domain/time';
import { startClock, type Clock } from './clock';
import type { ClockKind } from './kinds';

/** What a clock is started by. `now` in epoch ms; `appointment` null: no slot was booked. */
export interface ClockStart {
  readonly now: number;
  readonly appointment: Pick<Slot, 'startsAt' | 'endsAt'> | null;
  readonly part: Part;
  readonly settings: CommunitySettings;
}

/** A visit booked for later is not late today: its work counts from the slot. */
const workStarts = ({ now, appointment }: ClockStart): number => Math.max(now, appointment?.startsAt ?? now);

/** When a clock is due, in epoch ms (product.md section 4; numbers from the community's settings). */
export function dueAtFor(kind: ClockKind, start: ClockStart): number {
  const { now, appointment, part, settings } = start;
  switch (kind) {
    case 'handOver':
      return now + settings.handOverMinutes * MINUTE;
    case 'arrival':
      return appointment?.endsAt ?? now + settings.arrivalMinutes * MINUTE;
    case 'completion':
      return workStarts(start) + settings.completionHours[part] * HOUR;
    case 'answer':
      return now + settings.answerHours * HOUR;
  }
}

/** The running clock of a kind. Arrival runs from the start of the booked slot to its end. */
export function clockFor(kind: ClockKind, start: ClockStart): Clock {
  const startsAt = kind === 'arrival' ? (start.appointment?.startsAt ?? start.now) : start.now;
  return startClock(kind, startsAt, dueAtFor(kind, start));
}
