import { calledBack } from '#domain/clocks';
import type { Api, Output, Parsed } from '#domain/contract';
import type { TicketDocument } from '../../schema';
import { unlessDone } from '../../kit/database/once';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { checkWords } from '../../kit/platform/safety';
import type { Context } from '../../kit/serve';
import { filed } from '../../kit/tickets/life/filing';
import { intentOf, writeWord, type Beside, type Word } from '../talk/beside';
import { awaited } from './awaited';

type Input = Parsed<Api['ticket.callBack']>;
type Told = Output<Api['ticket.callBack']>;

function recorded(ticket: TicketDocument, input: Input, { caller, now: at }: Context): Beside {
  const { which, outcome, words } = input;
  const by = { personId: caller.id, name: caller.name };
  // Somebody who was not reached has to be tried again.
  const clocks = calledBack(ticket.clocks, { which, outcome }, at);
  const { dueKey, queues, nextRingAt } = filed({ ...ticket, clocks });
  const callBacks = [...ticket.callBacks, { which, outcome, at, by, words }];
  return { callBacks, clocks, dueKey, queues, nextRingAt };
}

/** 回访: written down by the person who called. Another instrument than ratings, and never one of them. */
export const callBack: Handler<'ticket.callBack'> = async (input, context) => {
  const { which, outcome, words } = input;
  const word: Word<Told, never> = {
    ...{ kind: 'callBack', input, context, note: words, photos: [], callBack: { which, outcome } },
    roleOf: (roles, ticket) => (roles.includes('frontDesk') && awaited(ticket, which) !== null ? 'frontDesk' : null),
    decide: ({ ticket }) =>
      Promise.resolve(done({ fields: recorded(ticket, input, context), reply: { at: context.now } })),
  };
  const risky = (await checkWords(context.caller, words)) === 'risky';
  return risky ? unlessDone<Told, 'TEXT_UNSAFE'>(intentOf(word), refused('TEXT_UNSAFE')) : writeWord(word);
};
