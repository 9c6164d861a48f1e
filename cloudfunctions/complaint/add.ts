import type { Handler } from '../kit/handler';
import { unlessDone } from '../kit/database/once';
import { refused } from '../kit/outcome';
import { checkAttachments, type OnAttachments } from '../kit/tickets/life/written';
import { intentOfStep, stepComplaint, type Step, type Written } from './step';

/** More from the side that complained. The clocks run on. */
export const add: Handler<'complaint.add'> = async (input, context) => {
  const { photos, ...said } = input;
  if (said.words === '' && photos.length === 0) return refused('REPORT_EMPTY');
  const step: Step = { kind: 'add', input: said, photos, context };
  const checked = await checkAttachments(context.caller, { texts: [said.words], photos });
  return checked.ok ? stepComplaint(step) : unlessDone<Written, OnAttachments>(intentOfStep(step), checked);
};
