import type { Handler } from '../kit/handler';
import { answerComplaint } from './step';

/** 有效措施: what was done about it. The clocks run on. */
export const follow: Handler<'complaint.follow'> = (input, context) =>
  answerComplaint({ kind: 'follow', input, context });
