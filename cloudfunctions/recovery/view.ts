import type { Api, Output } from '#domain/contract';
import type { RecoveryDocument } from '../schema';

type Line = Output<Api['recovery.list']>['items'][number];

export function recoveryLine(one: RecoveryDocument): Line {
  const { _id: id, version, ticketId, number, home, reason, state, openedAt, dueAt, manager, answer } = one;
  return {
    ...{ id, version, ticketId, number, home, reason, state, openedAt, manager, answer },
    dueAt: state === 'open' ? dueAt : null,
  };
}
