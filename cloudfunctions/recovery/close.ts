import type { RecoveryDocument } from '../schema';
import type { Handler } from '../kit/handler';
import { recoveryKey } from '../kit/tickets/life/recovery';
import { refusesClosed } from './open';
import { stepRecovery } from './step';

/** A result nobody has told the owner in person is none. */
const refuses = (one: RecoveryDocument): 'RECOVERY_CLOSED' | 'RECOVERY_WITHOUT_CONTACT' | null => {
  const spoken = one.events.some(({ kind }) => kind === 'contact');
  return refusesClosed(one) ?? (spoken ? null : 'RECOVERY_WITHOUT_CONTACT');
};

/** 办结: the result is told to the owner, who is asked for a second answer. The score stays what it is. */
export const close: Handler<'recovery.close'> = (input, context) =>
  stepRecovery({
    ...{ kind: 'close', by: 'manager', input, context, refuses },
    brings: ({ _id }) => ({
      ...{ state: 'closed', awaitsAnswer: true, result: input.words, closedAt: context.now },
      sortKey: recoveryKey(context.now, _id),
    }),
    tells: { kind: 'recoverySettled', note: input.words },
  });
