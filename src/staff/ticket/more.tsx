import type { ReactElement } from 'react';
import { complainForText, deskVisitText, errorText, ticketText, titleOf } from '#domain/copy';
import type { Role } from '#domain/people';
import { open } from '../../api/go';
import { ask } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { Place } from '../../ui/place';
import { QuietAction } from '../../ui/primary-action';
import { Row } from '../../ui/row';
import { Panel, Section } from '../../ui/section';
import { otherDeeds, type Ticket } from './deeds';

interface MoreProps {
  readonly ticket: Ticket;
  readonly role: Role | undefined;
  readonly onChanged: () => Promise<void>;
}

/** Everything else the front desk and the supervisors can do with a ticket, each in its own words. */
export const More = ({ ticket, role, onChanged }: MoreProps): ReactElement | null => {
  const deeds = otherDeeds(ticket, role);
  const cancellable = ticket.actions.includes('cancel');
  if (deeds.length === 0 && !cancellable && role !== 'frontDesk') return null;
  return (
    <Section title={ticketText.more}>
      {deeds.map(({ icon, words, note, page, params }) => (
        <Row
          key={page}
          icon={icon}
          title={words}
          note={note}
          onPress={() => {
            open(page, { id: ticket.id, ...params });
          }}
        />
      ))}
      <Place>{role === 'frontDesk' ? <Complain ticket={ticket} /> : null}</Place>
      <Place>{cancellable ? <Cancel ticket={ticket} onChanged={onChanged} /> : null}</Place>
    </Section>
  );
};

/** For somebody who calls because of this ticket and is not satisfied. */
const Complain = ({ ticket }: Pick<MoreProps, 'ticket'>): ReactElement => (
  <Row
    icon="chat-o"
    title={complainForText.fromTicket}
    note={complainForText.fromTicketNote}
    onPress={() => {
      const { id, number, homeId, home } = ticket;
      open('/staff/complain/index', { ticket: id, number, home: homeId ?? '', name: home });
    }}
  />
);

/** For somebody who called that it is not needed any more: asked once, with the ticket named. */
const Cancel = ({ ticket, onChanged }: Omit<MoreProps, 'role'>): ReactElement => {
  const { run, code } = useIntent('ticket.cancel', ticket.id);
  const cancel = async (): Promise<void> => {
    const yes = await ask({
      title: ticketText.cancelTitle(titleOf(ticket)),
      content: deskVisitText.cancelNote,
      yes: ticketText.cancelYes,
      no: ticketText.keep,
    });
    if (!yes) return;
    await run({ ticketId: ticket.id, version: ticket.version });
    await onChanged();
  };
  return (
    <>
      <QuietAction words={deskVisitText.cancel} tone="danger" onPress={() => void cancel()} />
      {code === null ? null : <Panel>{errorText[code]}</Panel>}
    </>
  );
};
