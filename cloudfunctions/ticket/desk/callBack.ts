import { calledBack } from '#domain/clocks';
import type { Api, Output, Parsed } from '#domain/contract';
import { needsRecovery } from '#domain/recovery';
import { DAY } from '#domain/time';
import type { TicketDocument } from '../../schema';
import { awaited } from '../../kit/calls/awaited';
import { unlessDone } from '../../kit/database/once';
import type { Transaction } from '../../kit/database/transact';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { checkWords } from '../../kit/platform/safety';
import type { Context } from '../../kit/serve';
import { draftOf, type Draft } from '../../kit/tickets/life/draft';
import { filed } from '../../kit/tickets/life/filing';
import { withRecovery } from '../../kit/tickets/life/recovery';
import { recount } from '../../kit/tickets/life/sums';
import { intentOf, writeWord, type Beside, type Speaking, type Word } from '../talk/beside';

type Input = Parsed<Api['ticket.callBack']>;
type Told = Output<Api['ticket.callBack']>;

/** Nobody is put off for longer. */
const LONGEST = 7 * DAY;

/** Who was not reached is tried again, soon; only who was reached has said anything. */
function makesSense({ outcome, service, contractor, fixed, nextAt }: Input, now: number): boolean {
  const silent = service === null && contractor === null && fixed === null;
  if (outcome === 'notReached') return silent && nextAt !== null && nextAt > now && nextAt <= now + LONGEST;
  return nextAt === null && (outcome === 'reached' || silent);
}

/** The ticket with one call more. Its status, its version and its rating stay what they are. */
function called(ticket: TicketDocument, input: Input, { caller, now: at }: Context): TicketDocument {
  const { which, outcome, words, service, contractor, fixed, nextAt } = input;
  const by = { personId: caller.id, name: caller.name };
  const record = { which, outcome, at, by, words, service, contractor, fixed, nextAt };
  // Somebody who was not reached has to be tried again.
  const clocks = calledBack(ticket.clocks, { which, outcome }, at);
  return filed({ ...ticket, clocks, callBacks: [...ticket.callBacks, record] });
}

/** Whoever says on the phone that it is not right is a manager's matter, as with few stars. */
const isUnhappy = ({ service, fixed }: Input, low: number): boolean =>
  fixed === false || (service !== null && needsRecovery(service, low));

async function afterCall(tx: Transaction, { ticket, community, rules }: Speaking, call: Calling): Promise<Draft> {
  const { input, context } = call;
  const draft = draftOf(called(ticket, input, context));
  if (!isUnhappy(input, rules.settings.lowScore)) return draft;
  return withRecovery(tx, draft, { community, rules, reason: 'callBack', at: context.now });
}

interface Calling {
  readonly input: Input;
  readonly context: Context;
}

const fieldsOf = ({ callBacks, clocks, recovery, dueKey, queues, callKey, nextRingAt }: TicketDocument): Beside => ({
  ...{ callBacks, clocks, recovery, dueKey, queues, callKey, nextRingAt },
});

/** 回访: written down by the person who called. Another instrument than ratings, and never one of them. */
export const callBack: Handler<'ticket.callBack'> = async (input, context) => {
  const { which, outcome, words } = input;
  const word: Word<Told, never> = {
    ...{ kind: 'callBack', input, context, note: words, photos: [], callBack: { which, outcome } },
    roleOf: (roles, ticket) => (roles.includes('frontDesk') && awaited(ticket, which) !== null ? 'frontDesk' : null),
    decide: async (speaking, tx) => {
      const { ticket, messages } = await afterCall(tx, speaking, { input, context });
      await recount(tx, speaking.ticket, ticket);
      return done({ fields: fieldsOf(ticket), reply: { at: context.now }, messages });
    },
  };
  if (!makesSense(input, context.now)) return unlessDone<Told, 'BAD_INPUT'>(intentOf(word), refused('BAD_INPUT'));
  const risky = (await checkWords(context.caller, words)) === 'risky';
  return risky ? unlessDone<Told, 'TEXT_UNSAFE'>(intentOf(word), refused('TEXT_UNSAFE')) : writeWord(word);
};
