import type { Handler } from '../kit/handler';
import { answerComplaint } from './step';

/** 办结: the result is told to the one who complained and stops the 7 days. */
export const settle: Handler<'complaint.settle'> = (input, context) =>
  answerComplaint({ kind: 'settle', input, context });
