import { errorText, remindText, sayMoment } from '#domain/copy';
import type { CallData } from '../../api/call';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';

type Ticket = CallData<'ticket.get'>;

export const mayRemind = ({ actions, remindFrom }: Ticket, now: number): boolean =>
  actions.includes('remind') && remindFrom !== null && remindFrom <= now;

interface Reminding {
  readonly remind: () => void;
  readonly busy: boolean;
  readonly problem: string | null;
}

/** 催单: tells technician and front desk, and then says when it is possible again. */
export const useRemind = (ticket: Ticket, onChanged: () => Promise<void>): Reminding => {
  const { run, busy, code } = useIntent('ticket.remind', ticket.id);
  const remind = async (): Promise<void> => {
    const done = await run({ ticketId: ticket.id });
    if (done !== null) say(remindText.done(sayMoment(done.remindFrom, Date.now())));
    await onChanged();
  };
  return { remind: () => void remind(), busy, problem: code === null ? null : errorText[code] };
};
