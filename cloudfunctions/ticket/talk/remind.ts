import { isRemindable } from '#domain/ticket';
import { HOUR } from '#domain/time';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { remindable } from '../../kit/tickets/life/remind';
import { writeWord } from './beside';

/** 催单, once per period. */
export const remind: Handler<'ticket.remind'> = (input, context) =>
  writeWord<{ remindFrom: number }, 'REMIND_TOO_SOON'>({
    kind: 'remind',
    input,
    context,
    note: '',
    photos: [],
    roleOf: (roles, ticket) => (roles.includes('owner') && isRemindable(ticket) ? 'owner' : null),
    decide: ({ ticket, rules }) => {
      const from = remindable(ticket, rules) ?? context.now;
      if (context.now < from) return Promise.resolve(refused('REMIND_TOO_SOON'));
      const reply = { remindFrom: context.now + rules.settings.remindHours * HOUR };
      return Promise.resolve(done({ fields: { remindedAt: context.now }, reply }));
    },
  });
