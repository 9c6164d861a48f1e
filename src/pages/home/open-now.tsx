import type { ReactElement } from 'react';
import { homeText } from '#domain/copy';
import { open } from '../../api/go';
import type { Home } from '../../api/home';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { TicketCard } from '../../ui/ticket-card';

type Ticket = Home['open'][number];

/** Work stands still until the owner says something. */
const asksOwner = ({ status }: Ticket): boolean => status === 'finished' || status === 'quoted';

interface OpenNowProps {
  readonly tickets: readonly Ticket[];
  /** As in TicketCard. */
  readonly ownHome: string | null;
  readonly now: number;
}

/** What is open, each with its next step; what waits for the owner comes first. */
export const OpenNow = ({ tickets, ownHome, now }: OpenNowProps): ReactElement => {
  const asking = tickets.filter(asksOwner);
  const others = tickets.filter((ticket) => !asksOwner(ticket));
  return (
    <>
      {asking.length === 0 ? null : <Tickets title={homeText.asksYou} tickets={asking} ownHome={ownHome} now={now} />}
      {others.length === 0 ? null : <Tickets title={homeText.open} tickets={others} ownHome={ownHome} now={now} />}
      {tickets.length > 0 ? null : (
        <Section title={homeText.open}>
          <EmptyState icon="passed" title={homeText.none} note={homeText.noneNote} />
        </Section>
      )}
    </>
  );
};

type TicketsProps = OpenNowProps & { readonly title: string };

const Tickets = ({ title, tickets, ownHome, now }: TicketsProps): ReactElement => (
  <Section title={title}>
    {tickets.map((ticket) => (
      <TicketCard
        key={ticket.id}
        ticket={ticket}
        viewer="owner"
        ownHome={ownHome}
        now={now}
        onOpen={(id) => {
          open('/owner/ticket/index', { id });
        }}
      />
    ))}
  </Section>
);
