import type { Role } from '#domain/people';
import type { Status } from './status';

/** What has to happen next; copy says it in words. */
export const nextSteps = ['assign', 'accept', 'visit', 'repair', 'answer', 'rate', 'nothing'] as const;
export type NextStep = (typeof nextSteps)[number];

/** Who has to do it; null: nobody has to. */
export const nextStepBy = {
  assign: 'frontDesk',
  accept: 'technician',
  visit: 'technician',
  repair: 'technician',
  answer: 'owner',
  rate: 'owner',
  nothing: null,
} as const satisfies Record<NextStep, Role | null>;

const steps = {
  reported: 'assign',
  dispatched: 'accept',
  accepted: 'visit',
  working: 'repair',
  finished: 'answer',
  closed: 'rate',
  cancelled: 'nothing',
} as const satisfies Record<Status, NextStep>;

/** The next step of a ticket as its card shows it. A rated ticket is done; rating is an invitation, never a duty. */
export const nextStep = (card: { readonly status: Status; readonly rated: boolean }): NextStep =>
  card.status === 'closed' && card.rated ? 'nothing' : steps[card.status];
