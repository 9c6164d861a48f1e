import type { ReactElement } from 'react';
import { errorText, quoteText } from '#domain/copy';
import { yuan } from '#domain/money';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { askForNews } from '../../api/news';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';

type Ticket = CallData<'ticket.get'>;

interface DecisionProps {
  readonly ticket: Ticket;
  readonly quote: NonNullable<Ticket['quote']>;
  readonly onChanged: () => Promise<void>;
  readonly onRefuse: () => void;
}

/** 同意 / 不同意. The sum stands on the button: nobody agrees to a number they have not seen. */
export const Decision = ({ ticket, quote, onChanged, onRefuse }: DecisionProps): ReactElement => {
  const { run, busy, code } = useIntent('ticket.consent', ticket.id);
  const total = yuan(quote.total);
  const consent = async (): Promise<void> => {
    askForNews();
    const written = await run({ ticketId: ticket.id, version: ticket.version });
    if (written === null) {
      await onChanged();
      return;
    }
    say(quoteText.consented);
    back();
  };
  return (
    <PrimaryAction
      words={quote.state === 'refused' ? quoteText.changedMind(total) : quoteText.consent(total)}
      busyWords={quoteText.consenting}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onPress={() => void consent()}
      second={
        ticket.actions.includes('refuse') && quote.state === 'offered' ? (
          <QuietAction words={quoteText.refuse} onPress={onRefuse} />
        ) : null
      }
    />
  );
};
