import { Text, View } from '@tarojs/components';
import type { ReactElement, ReactNode } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { nextWords, saySlot, sayExact, sensitivityText, ticketText, titleOf, type Viewer } from '#domain/copy';
import { ClockBadge } from './clock-badge';
import { Pictures } from './pictures';
import { Reasons } from './reasons';
import { RepairCard } from './repair-card';
import { Facts, Panel, Section } from './section';
import { StatusLine } from './status-line';
import { Timeline } from './timeline';
import { Verdict } from './verdict';

interface TicketFactsProps {
  readonly ticket: TicketDetailView;
  readonly viewer: Viewer;
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
  readonly onCall: (phone: string) => void;
  /** What this role adds below the pictures: the rating. */
  readonly children?: ReactNode;
}

type PartProps = Pick<TicketFactsProps, 'ticket' | 'viewer' | 'now'>;

const isOver = ({ status }: TicketDetailView): boolean => status === 'closed' || status === 'cancelled';

const Head = ({ ticket, viewer, now }: PartProps): ReactElement => (
  <View className="ticket-head">
    <View className="ticket-title">{titleOf(ticket)}</View>
    <StatusLine status={ticket.status} viewer={viewer} next={nextWords(ticket, viewer, now)} />
    <View className="clocks">
      {ticket.sensitivity === 'A' ? <Text className="tag tag-danger">{sensitivityText.A}</Text> : null}
      {isOver(ticket)
        ? null
        : ticket.clocks.map((clock) => <ClockBadge key={`${clock.kind} ${clock.startedAt}`} clock={clock} now={now} />)}
    </View>
    {ticket.closing === 'unanswered' ? <View className="said">{ticketText.unanswered}</View> : null}
  </View>
);

type Row = readonly [string, string];

const rowsOf = ({ ticket, viewer, now }: PartProps): readonly Row[] => {
  const slot = ticket.appointment === null ? ticketText.noAppointment : saySlot(ticket.appointment, now);
  const level: Row = [ticketText.sensitivity, `${ticket.sensitivity} ${sensitivityText[ticket.sensitivity]}`];
  return [
    [ticketText.home, ticket.home],
    [ticketText.appointment, slot],
    [ticketText.reportedAt, sayExact(ticket.reportedAt)],
    [ticketText.number, ticket.number],
    ...(viewer === 'owner' ? [] : [level]),
    ...(ticket.reopened === 0 ? [] : [[ticketText.again, ticketText.reopenedTimes(ticket.reopened)] as const]),
  ];
};

const Known = (props: PartProps): ReactElement => (
  <Section title={ticketText.facts}>
    <Panel>
      <Facts rows={rowsOf(props)} />
    </Panel>
    <View className="below">
      <Verdict warranty={props.ticket.warranty} />
    </View>
  </Section>
);

const Why = ({ ticket }: { ticket: TicketDetailView }): ReactElement | null =>
  ticket.reasons.length === 0 ? null : (
    <Section title={ticketText.why}>
      <Reasons reasons={ticket.reasons} />
    </Section>
  );

/** One ticket. Those who work on it get the facts first; an owner gets who comes and what happened first. */
export const TicketFacts = (props: TicketFactsProps): ReactElement => {
  const { ticket, viewer, now } = props;
  const forStaff = viewer !== 'owner';
  return (
    <>
      <Head ticket={ticket} viewer={viewer} now={now} />
      <Pictures ticket={ticket} onOpen={props.onOpenPhotos} />
      {ticket.words === '' ? null : <View className="said">{ticket.words}</View>}
      {props.children}
      {forStaff ? <Known ticket={ticket} viewer={viewer} now={now} /> : null}
      <Why ticket={ticket} />
      <Section title={ticketText.repairCard}>
        <RepairCard card={ticket.repairCard} onCall={props.onCall} />
      </Section>
      <Section title={ticketText.timeline}>
        <Timeline events={ticket.timeline} now={now} onOpenPhotos={props.onOpenPhotos} />
      </Section>
      {forStaff ? null : <Known ticket={ticket} viewer={viewer} now={now} />}
    </>
  );
};
