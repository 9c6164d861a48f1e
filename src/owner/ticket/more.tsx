import type { ReactElement } from 'react';
import { complaintText, errorText, remindText, sayMoment, sayText, ticketText, titleOf } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { QuietAction } from '../../ui/primary-action';
import { Row } from '../../ui/row';
import { Panel, Section } from '../../ui/section';
import { changeable } from './changeable';
import type { SheetName } from './sheets';
import { mayRemind, useRemind } from './use-remind';

interface MoreProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly now: number;
  readonly onChanged: () => Promise<void>;
}

/** At the end of the timeline: a word or a picture to those who work on it. */
export const SayRow = (
  props: Pick<MoreProps, 'ticket'> & { onSheet: (name: SheetName) => void },
): ReactElement | null =>
  props.ticket.actions.includes('say') ? (
    <Row
      icon="edit"
      title={sayText.open}
      note={sayText.openNote}
      onPress={() => {
        props.onSheet('say');
      }}
    />
  ) : null;

/** Everything else one can do with a ticket, each in its own words. */
export const More = ({ ticket, now, onChanged }: MoreProps): ReactElement => (
  <Section title={ticketText.more}>
    {ticket.actions.includes('remind') || ticket.remindFrom !== null ? (
      <RemindRow ticket={ticket} now={now} onChanged={onChanged} />
    ) : null}
    <Row
      icon="chat-o"
      title={complaintText.make}
      note={complaintText.aboutTicket(ticket.number)}
      onPress={() => {
        open('/owner/complain/index', { ticket: ticket.id, number: ticket.number, home: ticket.homeId ?? '' });
      }}
    />
    {ticket.actions.includes('cancel') && changeable(ticket, now) ? (
      <Cancel ticket={ticket} onChanged={onChanged} />
    ) : null}
  </Section>
);

const waitWords = ({ timeline }: MoreProps['ticket']): ((moment: string) => string) =>
  timeline.some(({ kind }) => kind === 'remind') ? remindText.later : remindText.first;

const RemindRow = ({ ticket, now, onChanged }: MoreProps): ReactElement => {
  const { remind, busy, problem } = useRemind(ticket, onChanged);
  const possible = mayRemind(ticket, now);
  const note =
    possible || ticket.remindFrom === null ? remindText.note : waitWords(ticket)(sayMoment(ticket.remindFrom, now));
  return (
    <Row
      icon="bell"
      title={remindText.remind}
      note={problem ?? note}
      onPress={() => {
        if (!possible) say(note);
        else if (!busy) remind();
      }}
    />
  );
};

/** Cancelling frees the booked slot for somebody else: asked once, with the ticket named. */
const Cancel = ({ ticket, onChanged }: Omit<MoreProps, 'now'>): ReactElement => {
  const { run, code } = useIntent('ticket.cancel', ticket.id);
  const cancel = async (): Promise<void> => {
    const yes = await ask({
      title: ticketText.cancel,
      content: `${ticketText.cancelTitle(titleOf(ticket))} ${ticketText.cancelNote}`,
      yes: ticketText.cancelYes,
      no: ticketText.keep,
    });
    if (!yes) return;
    await run({ ticketId: ticket.id, version: ticket.version });
    await onChanged();
  };
  return (
    <>
      <QuietAction words={ticketText.cancel} tone="danger" onPress={() => void cancel()} />
      {code === null ? null : <Panel>{errorText[code]}</Panel>}
    </>
  );
};
