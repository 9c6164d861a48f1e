import { Text, View } from '@tarojs/components';
import type { ReactElement, ReactNode } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { nextWords, saySlot, sayExact, sensitivityText, ticketText, titleOf, type Viewer } from '#domain/copy';
import { ClockBadge } from './clock-badge';
import { PhotoGrid } from './photo-grid';
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
  /** What this role adds between the pictures and the timeline: the rating, or before and after. */
  readonly children?: ReactNode;
}

type PartProps = Pick<TicketFactsProps, 'ticket' | 'viewer' | 'now'>;

const isOver = ({ status }: TicketDetailView): boolean => status === 'closed' || status === 'cancelled';

const Head = ({ ticket, viewer, now }: PartProps): ReactElement => (
  <View className="ticket-head">
    <Text className="ticket-title">{titleOf(ticket)}</Text>
    <StatusLine status={ticket.status} viewer={viewer} next={nextWords(ticket, viewer, now)} />
    {ticket.sensitivity === 'A' ? <Text className="tag tag-danger">{sensitivityText.A}</Text> : null}
    {isOver(ticket) ? null : (
      <View className="clocks">
        {ticket.clocks.map((clock) => (
          <ClockBadge key={`${clock.kind} ${clock.startedAt}`} clock={clock} now={now} />
        ))}
      </View>
    )}
    {ticket.closing === 'unanswered' ? <View className="said">{ticketText.unanswered}</View> : null}
  </View>
);

const Known = ({ ticket, viewer, now }: PartProps): ReactElement => {
  const slot = ticket.appointment === null ? ticketText.noAppointment : saySlot(ticket.appointment, now);
  const always = [
    [ticketText.number, ticket.number],
    [ticketText.home, ticket.home],
    [ticketText.appointment, slot],
    [ticketText.reportedAt, sayExact(ticket.reportedAt)],
  ] as const;
  const level =
    viewer === 'owner'
      ? []
      : [[ticketText.sensitivity, `${ticket.sensitivity} ${sensitivityText[ticket.sensitivity]}`] as const];
  const again = ticket.reopened === 0 ? [] : [[ticketText.again, ticketText.reopenedTimes(ticket.reopened)] as const];
  return (
    <Section title={ticketText.facts}>
      <Panel>
        <Facts rows={[...always, ...level, ...again]} />
      </Panel>
      <View className="below">
        <Verdict warranty={ticket.warranty} />
      </View>
    </Section>
  );
};

/** One ticket, facts first: where it stands, what was seen, who repairs, what happened. */
export const TicketFacts = (props: TicketFactsProps): ReactElement => {
  const { ticket, viewer, now } = props;
  return (
    <>
      <Head ticket={ticket} viewer={viewer} now={now} />
      <PhotoGrid photos={ticket.photos} size="large" onOpen={props.onOpenPhotos} />
      {ticket.words === '' ? null : <View className="said">{ticket.words}</View>}
      {props.children}
      <Known ticket={ticket} viewer={viewer} now={now} />
      {ticket.reasons.length === 0 ? null : (
        <Section title={ticketText.why}>
          <Reasons reasons={ticket.reasons} />
        </Section>
      )}
      <Section title={ticketText.repairCard}>
        <RepairCard card={ticket.repairCard} onCall={props.onCall} />
      </Section>
      <Section title={ticketText.timeline}>
        <Timeline events={ticket.timeline} now={now} onOpenPhotos={props.onOpenPhotos} />
      </Section>
    </>
  );
};
