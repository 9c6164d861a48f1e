import type { Api, Parsed } from '#domain/contract';
import { DAY, dayOf } from '#domain/time';
import type { Handler } from '../../kit/handler';
import { done, refused, type Outcome } from '../../kit/outcome';
import type { Change } from '../../kit/tickets/life/changes';
import type { Standing } from '../../kit/tickets/life/move';
import { moveWithWords } from '../../kit/tickets/life/written';
import { moveWork } from '../../kit/tickets/people/load';
import { freeAhead } from '../../kit/tickets/visit/slots';
import type { Transaction } from '../../kit/database/transact';

type Input = Parsed<Api['ticket.suspend']>;

/** Longer than this nothing is suspended: it is forgotten. */
const LONGEST = 90 * DAY;

/** A visit that has not begun will not be made: its slot is free for somebody else. */
async function standStill(
  tx: Transaction,
  { ticket }: Standing,
  { input, now }: { readonly input: Input; readonly now: number },
): Promise<Outcome<Change, 'BAD_INPUT'>> {
  const { reason, until, note } = input;
  if (until <= now || until > now + LONGEST) return refused('BAD_INPUT');
  await freeAhead(tx, ticket.appointment, now);
  await moveWork(tx, ticket, { date: dayOf(until), startsAt: null });
  return done({ suspension: { reason, note, since: now, until } });
}

/** 挂起: why and until when. */
export const suspend: Handler<'ticket.suspend'> = (input, context) =>
  moveWithWords<'BAD_INPUT'>({
    action: 'suspend',
    by: ['technician'],
    input,
    context,
    bring: (tx, standing) => standStill(tx, standing, { input, now: context.now }),
  });
