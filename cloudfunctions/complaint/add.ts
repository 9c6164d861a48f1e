import type { Handler } from '../kit/handler';
import { unlessDone } from '../kit/database/once';
import { refused } from '../kit/outcome';
import { checkAttachments, type OnAttachments } from '../kit/tickets/life/written';
import { intentOfStep, stepComplaint, type Step, type Written } from './step';

/** More from the side that complained. The clocks run on. */
export const add: Handler<'complaint.add'> = async (input, context) => {
  if (input.words === '' && input.photos.length === 0) return refused('REPORT_EMPTY');
  const step: Step = { kind: 'add', input, context };
  const checked = await checkAttachments(context.caller, { texts: [input.words], photos: input.photos });
  return checked.ok ? stepComplaint(step) : unlessDone<Written, OnAttachments>(intentOfStep(step), checked);
};
