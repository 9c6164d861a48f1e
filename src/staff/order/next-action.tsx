import { useState, type ReactElement } from 'react';
import { commonText, errorText, saySlot, staffText } from '#domain/copy';
import { needsQuote } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { askForNews } from '../../api/news';
import { useIntent } from '../../api/use-intent';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { DeclineSheet } from './decline';

interface ActionProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly now: number;
  readonly onChanged: () => Promise<void>;
}

/** Paid work begins with a quote, and a refused one can be made again. */
const mustQuote = ({ actions, warranty, quote }: ActionProps['ticket']): boolean =>
  actions.includes('quote') && needsQuote(warranty.verdict, quote) && quote?.state !== 'offered';

const quoteWords = ({ quote }: ActionProps['ticket']): string =>
  quote === null ? staffText.quote : staffText.quoteAgain;

/** The one thing to do now: 接单, 到场, 恢复, 报价 or 完工; null, and no footer, while others have to act. */
export const nextAction = (props: ActionProps): ReactElement | null => {
  const { ticket, now, onChanged } = props;
  if (ticket.actions.includes('accept')) return <Accept ticket={ticket} now={now} onChanged={onChanged} />;
  if (ticket.actions.includes('arrive')) return <Arrive ticket={ticket} now={now} onChanged={onChanged} />;
  if (ticket.actions.includes('resume')) return <Resume ticket={ticket} now={now} onChanged={onChanged} />;
  if (mustQuote(ticket)) {
    return <Go words={quoteWords(ticket)} hint={staffText.paidFirst} page="/staff/quote/index" id={ticket.id} />;
  }
  if (ticket.actions.includes('finish')) {
    return <Go words={staffText.finish} hint={null} page="/staff/finish/index" id={ticket.id} />;
  }
  return null;
};

const acceptWords = ({ ticket, now }: ActionProps): string => {
  if (ticket.sensitivity === 'A') return staffText.acceptUrgent;
  return ticket.appointment === null ? staffText.acceptNoSlot : staffText.accept(saySlot(ticket.appointment, now));
};

const Accept = (props: ActionProps): ReactElement => {
  const { ticket, onChanged } = props;
  const { run, busy, code } = useIntent('ticket.accept', ticket.id);
  const [declining, setDeclining] = useState(false);
  const accept = async (): Promise<void> => {
    askForNews();
    await run({ ticketId: ticket.id, version: ticket.version });
    await onChanged();
  };
  return (
    <>
      <PrimaryAction
        words={acceptWords(props)}
        busyWords={commonText.sending}
        busy={busy}
        problem={code === null ? null : errorText[code]}
        onPress={() => void accept()}
        second={
          ticket.actions.includes('decline') ? (
            <QuietAction
              words={staffText.decline}
              onPress={() => {
                setDeclining(true);
              }}
            />
          ) : null
        }
      />
      <DeclineSheet
        ticket={ticket}
        open={declining}
        onClose={() => {
          setDeclining(false);
        }}
      />
    </>
  );
};

const Arrive = ({ ticket, onChanged }: ActionProps): ReactElement => {
  const { run, busy, code } = useIntent('ticket.arrive', ticket.id);
  const arrive = async (): Promise<void> => {
    await run({ ticketId: ticket.id, version: ticket.version });
    await onChanged();
  };
  return (
    <PrimaryAction
      words={staffText.arrive}
      busyWords={commonText.sending}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onPress={() => void arrive()}
    />
  );
};

const Resume = ({ ticket, onChanged }: ActionProps): ReactElement => {
  const { run, busy, code } = useIntent('ticket.resume', ticket.id);
  const resume = async (): Promise<void> => {
    await run({ ticketId: ticket.id, version: ticket.version });
    await onChanged();
  };
  return (
    <PrimaryAction
      words={staffText.resume}
      busyWords={commonText.sending}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onPress={() => void resume()}
    />
  );
};

interface GoProps {
  readonly words: string;
  readonly hint: string | null;
  readonly page: string;
  readonly id: string;
}

const Go = ({ words, hint, page, id }: GoProps): ReactElement => (
  <PrimaryAction
    words={words}
    busyWords={words}
    busy={false}
    hint={hint}
    onPress={() => {
      open(page, { id });
    }}
  />
);
