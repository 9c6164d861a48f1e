import { HOUR } from '#domain/time';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { remindFrom } from '../../kit/tickets/life/remind';
import { writeWord } from './beside';

/** 催单, once per period. */
export const remind: Handler<'ticket.remind'> = (input, context) =>
  writeWord<{ remindFrom: number }, 'REMIND_TOO_SOON'>({
    kind: 'remind',
    input,
    context,
    note: '',
    photos: [],
    roleOf: (roles, ticket) =>
      // The hours do not matter here: only whether there is anything to remind of.
      roles.includes('owner') && remindFrom(ticket, { remindHours: 0 }) !== null ? 'owner' : null,
    decide: ({ ticket, community: { settings } }) => {
      const from = remindFrom(ticket, settings) ?? context.now;
      if (context.now < from) return refused('REMIND_TOO_SOON');
      const reply = { remindFrom: context.now + settings.remindHours * HOUR };
      return done({ fields: { remindedAt: context.now }, reply });
    },
  });
