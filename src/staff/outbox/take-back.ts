import { MAX_NAME } from '#domain/ticket';
import { takeBack, type Step } from '../../api/outbox';
import { putBack } from '../../api/use-kept';
import { draftName as finishDraft, type FinishDraft } from '../finish/draft';
import { draftName as quoteDraft, typedLine, type QuoteDraft } from '../quote/answers';

/** Steps that were written in a form of their own. */
export const formOf = ({ name }: Step): string | null => {
  if (name === 'ticket.finish') return '/staff/finish/index';
  return name === 'ticket.quote' ? '/staff/quote/index' : null;
};

/** 取回来改: out of the queue and into its form, words and pictures and all. False: there is no form for it. */
export const backToForm = (step: Step): boolean => {
  const { ticketId, pictures } = step;
  if (step.name === 'ticket.finish') {
    const { note, materials } = step.words;
    const typed = materials.map(({ itemId, name, quantity }) => ({ itemId, name: name.slice(0, MAX_NAME), quantity }));
    if (!putBack(finishDraft(ticketId), { note, materials: typed, ...pictures } satisfies FinishDraft)) return false;
  } else if (step.name === 'ticket.quote') {
    const { note, lines } = step.words;
    if (!putBack(quoteDraft(ticketId), { note, lines: lines.map(typedLine) } satisfies QuoteDraft)) return false;
  } else return false;
  takeBack(step.key);
  return true;
};
