import { useState, type ReactElement } from 'react';
import { commonText, saySlot, technicianText } from '#domain/copy';
import { needsQuote } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { askForNews } from '../../api/news';
import type { Known } from '../../api/outbox/expected';
import type { SaidOf } from '../../api/outbox';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { isRefused, type StepInHand } from '../use-step';
import { DeclineSheet } from './decline';

interface ActionProps {
  readonly ticket: CallData<'ticket.get'>;
  /** How it stands once everything that waits has arrived: what may be done next. */
  readonly ahead: Known;
  /** What is on the screen is older than what has arrived: nothing to press until it is read again. */
  readonly stale: boolean;
  readonly hand: StepInHand;
  readonly now: number;
  readonly onChanged: () => Promise<void>;
}

/** Paid work begins with a quote, and a refused one can be made again. */
export const mustQuote = ({ ticket, ahead }: Pick<ActionProps, 'ticket' | 'ahead'>): boolean =>
  ahead.actions.includes('quote') &&
  needsQuote(ticket.warranty.verdict, ahead.quote) &&
  ahead.quote?.state !== 'offered';

const finishes = ({ actions }: Known): boolean => actions.includes('finish') || actions.includes('submit');

/** The one thing to do now: 接单, 到场, 恢复, 报价 or 完工; null, and no footer, while others have to act. */
export const nextAction = (props: ActionProps): ReactElement | null => {
  const { ticket, ahead } = props;
  const { actions } = ahead;
  if (actions.includes('accept')) return <Accept about={props} />;
  if (actions.includes('arrive')) return <Plain about={props} words={technicianText.arrive} said={arrive} />;
  if (actions.includes('resume')) return <Plain about={props} words={technicianText.resume} said={resume} />;
  if (mustQuote(props)) {
    const words = ahead.quote === null ? technicianText.quoteFirst : technicianText.quoteAgain;
    return <Go words={words} hint={technicianText.paidFirst} page="/staff/quote/index" id={ticket.id} />;
  }
  if (finishes(ahead)) {
    const words = ticket.keyWork ? technicianText.submitWork : technicianText.finish;
    return <Go words={words} hint={null} page="/staff/finish/index" id={ticket.id} />;
  }
  return null;
};

const arrive: SaidOf<'ticket.arrive'> = { name: 'ticket.arrive', words: {} };
const resume: SaidOf<'ticket.resume'> = { name: 'ticket.resume', words: {} };

const acceptWords = ({ ticket, now }: ActionProps): string => {
  if (ticket.sensitivity === 'A') return technicianText.acceptUrgent;
  return ticket.appointment === null
    ? technicianText.acceptNoSlot
    : technicianText.accept(saySlot(ticket.appointment, now));
};

const Accept = ({ about }: { about: ActionProps }): ReactElement => {
  const { ticket, ahead, stale, hand, onChanged } = about;
  const { run, busy, problem } = hand;
  const [declining, setDeclining] = useState(false);
  const accept = async (): Promise<void> => {
    askForNews();
    if (isRefused(await run({ name: 'ticket.accept', words: {} }))) await onChanged();
  };
  return (
    <>
      <PrimaryAction
        words={acceptWords(about)}
        busyWords={commonText.sending}
        busy={busy || stale}
        problem={problem}
        onPress={() => void accept()}
        second={
          ahead.actions.includes('decline') ? (
            <QuietAction
              words={technicianText.decline}
              onPress={() => {
                setDeclining(true);
              }}
            />
          ) : null
        }
      />
      <DeclineSheet
        ticket={ticket}
        hand={hand}
        open={declining}
        onClose={() => {
          setDeclining(false);
        }}
        onChanged={onChanged}
      />
    </>
  );
};

interface PlainProps {
  readonly about: ActionProps;
  readonly words: string;
  readonly said: SaidOf<'ticket.arrive'> | SaidOf<'ticket.resume'>;
}

/** One tap and nothing to write. */
const Plain = ({ about, words, said }: PlainProps): ReactElement => {
  const { stale, hand, onChanged } = about;
  const { run, busy, problem } = hand;
  const act = async (): Promise<void> => {
    if (isRefused(await run(said))) await onChanged();
  };
  return (
    <PrimaryAction
      words={words}
      busyWords={commonText.sending}
      busy={busy || stale}
      problem={problem}
      onPress={() => void act()}
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
