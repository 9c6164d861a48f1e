import type { Handler } from '../kit/handler';
import { refusesClosed } from './open';
import { stepRecovery } from './step';

/** 联系业主: a call or a visit. Whoever makes the first one looks after the case. */
export const contact: Handler<'recovery.contact'> = (input, context) =>
  stepRecovery({
    ...{ kind: 'contact', by: 'manager', input, context, refuses: refusesClosed, tells: null },
    brings: ({ managerId }) => (managerId === '' ? { managerId: context.caller.id, manager: context.caller.name } : {}),
  });
