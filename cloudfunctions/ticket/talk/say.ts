import type { Api, Output } from '#domain/contract';
import type { Role } from '#domain/people';
import type { Handler } from '../../kit/handler';
import { unlessDone } from '../../kit/database/once';
import { done, refused } from '../../kit/outcome';
import { attached } from '../../kit/pictures/kept';
import { checkAttachments, type OnAttachments } from '../../kit/tickets/life/written';
import { intentOf, writeWord, type Word } from './beside';

type Said = Output<Api['ticket.say']>;

/** Somebody who owns the home and works here speaks as its owner. */
const voiceOf = (roles: readonly Role[]): Role | null => (roles.includes('owner') ? 'owner' : (roles[0] ?? null));

/** 留言: words or pictures to the other side, while the ticket is open. */
export const say: Handler<'ticket.say'> = async (input, context) => {
  const { words, photos } = input;
  const { caller, now } = context;
  if (words === '' && photos.length === 0) return refused('REPORT_EMPTY');
  const word: Word<Said, never> = {
    kind: 'say',
    input,
    context,
    note: words,
    photos,
    roleOf: (roles, ticket) => (ticket.open ? voiceOf(roles) : null),
    decide: ({ ticket }) => {
      const fields = photos.length === 0 ? {} : attached(ticket, { caller, ids: photos, use: 'work', now });
      return Promise.resolve(done({ fields, reply: { at: now } }));
    },
  };
  const checked = await checkAttachments(caller, { texts: [words], photos });
  return checked.ok ? writeWord(word) : unlessDone<Said, OnAttachments>(intentOf(word), checked);
};
