import type { Api, Output } from '#domain/contract';
import type { RecoveryDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { rolesOver } from '../kit/policies/ticket';

type Mine = Output<Api['recovery.mine']>;

const measuresOf = ({ events }: RecoveryDocument): Mine['measures'] =>
  events.flatMap(({ measure, at, words }) => (measure === null ? [] : [{ measure, at, words }]));

function answerOf({ answer, events }: RecoveryDocument): Mine['answer'] {
  const said = events.findLast(({ kind }) => kind === 'answer');
  return answer === null || said === undefined ? null : { answer, words: said.words, at: said.at };
}

/** What the home sees of its case: what was done, what came of it, what they said to that. Not the manager's notes. */
export const mine: Handler<'recovery.mine'> = async ({ recoveryId }, { caller }) => {
  const one = await getDocument('recoveries', recoveryId);
  const ticket = one === null ? null : await getDocument('tickets', one.ticketId);
  if (one === null || ticket === null || !rolesOver(caller, ticket).includes('owner')) {
    return refused('RECOVERY_NOT_FOUND');
  }
  const { _id: id, version, ticketId, number, reason, state, openedAt, manager, result } = one;
  return done({
    ...{ id, version, ticketId, number, reason, state, openedAt, manager, result },
    ...{ measures: measuresOf(one), answer: answerOf(one) },
  });
};
