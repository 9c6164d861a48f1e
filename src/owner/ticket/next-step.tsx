import type { ReactElement } from 'react';
import { commonText, errorText, followedUpText, quoteText, remindText, ticketText, visitText } from '#domain/copy';
import { yuan } from '#domain/money';
import { markAnswered } from '../../api/answered';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { useIntent } from '../../api/use-intent';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import type { SheetName } from './sheets';
import { mayRemind, useRemind } from './use-remind';

type Ticket = CallData<'ticket.get'>;

interface StepProps {
  readonly ticket: Ticket;
  readonly now: number;
  readonly onChanged: () => Promise<void>;
  readonly onSheet: (name: SheetName) => void;
}

const overdue = ({ clock }: Ticket, now: number): boolean =>
  clock !== null && clock.stoppedAt === null && clock.state !== 'paused' && clock.dueAt <= now;

const changeWords = ({ appointment }: Ticket): string => (appointment === null ? visitText.book : visitText.change);

/** The one thing this state asks of the owner; null, and no footer, where nothing is asked. */
export const nextStep = (props: StepProps): ReactElement | null => {
  const { ticket, now } = props;
  const { actions } = ticket;
  if (actions.includes('confirm'))
    return <Answer ticket={ticket} onChanged={props.onChanged} onSheet={props.onSheet} />;
  if (actions.includes('consent') && ticket.quote !== null) {
    return <Go words={quoteText.see(yuan(ticket.quote.total))} page="/owner/quote/index" id={ticket.id} />;
  }
  if (ticket.suspension?.reason === 'ownerAway' && actions.includes('reschedule')) {
    return <Go words={changeWords(ticket)} page="/owner/reschedule/index" id={ticket.id} />;
  }
  if (overdue(ticket, now) && mayRemind(ticket, now)) return <Remind ticket={ticket} onChanged={props.onChanged} />;
  if (ticket.recovery?.awaitsAnswer === true)
    return <Go words={followedUpText.ask} page="/owner/recovery/index" id={ticket.recovery.id} />;
  if (!actions.includes('rate')) return null;
  if (ticket.rating === null) return <Go words={ticketText.rate} page="/owner/rate/index" id={ticket.id} />;
  return (
    <QuietAction
      words={ticketText.changeRating}
      onPress={() => {
        open('/owner/rate/index', { id: ticket.id });
      }}
    />
  );
};

const Go = ({ words, page, id }: { words: string; page: string; id: string }): ReactElement => (
  <PrimaryAction
    words={words}
    busyWords={words}
    busy={false}
    onPress={() => {
      open(page, { id });
    }}
  />
);

/** 修好了 / 没修好. */
const Answer = ({ ticket, onChanged, onSheet }: Omit<StepProps, 'now'>): ReactElement => {
  const { run, busy, code } = useIntent('ticket.confirm', ticket.id);
  const confirm = async (): Promise<void> => {
    const seen = { ticketId: ticket.id, version: ticket.version };
    if ((await run(seen)) !== null) markAnswered(seen);
    await onChanged();
  };
  return (
    <PrimaryAction
      words={ticketText.confirm}
      busyWords={ticketText.confirming}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onPress={() => void confirm()}
      second={
        <QuietAction
          words={ticketText.reopen}
          onPress={() => {
            onSheet('reopen');
          }}
        />
      }
    />
  );
};

const Remind = ({ ticket, onChanged }: Pick<StepProps, 'ticket' | 'onChanged'>): ReactElement => {
  const { remind, busy, problem } = useRemind(ticket, onChanged);
  return (
    <PrimaryAction
      words={remindText.remind}
      busyWords={commonText.sending}
      busy={busy}
      problem={problem}
      hint={remindText.note}
      onPress={remind}
    />
  );
};
