import type { Handler } from '../kit/handler';
import { refusesClosed } from './open';
import { stepRecovery } from './step';

/** What was done about it. */
export const measure: Handler<'recovery.measure'> = (input, context) =>
  stepRecovery({
    ...{ kind: 'measure', by: 'manager', input, context, measure: input.measure },
    ...{ refuses: refusesClosed, brings: () => ({}), tells: null },
  });
