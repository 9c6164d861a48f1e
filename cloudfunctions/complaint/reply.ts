import type { Handler } from '../kit/handler';
import { answerComplaint } from './step';

/** 答复: the first one stops the 48 hours. */
export const reply: Handler<'complaint.reply'> = (input, context) => answerComplaint({ kind: 'reply', input, context });
