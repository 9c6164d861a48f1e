import { regraded } from '#domain/complaint';
import type { Handler } from '../kit/handler';
import { answerComplaint } from './step';

/** Another severity. Major: the reply is due sooner and the managers hear of it at once; what was missed stays missed. */
export const grade: Handler<'complaint.grade'> = (input, context) =>
  answerComplaint({
    kind: 'grade',
    input,
    context,
    brings: ({ clocks }, rules) => ({
      severity: input.severity,
      clocks: regraded(clocks, input.severity, { now: context.now, ...rules }),
    }),
  });
