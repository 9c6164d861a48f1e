import { Text, View } from '@tarojs/components';
import type { ReactElement, ReactNode } from 'react';
import type { ClockView, TicketDetailView } from '#domain/contract';
import {
  channelText,
  nextWords,
  sayExact,
  saySlot,
  sensitivityText,
  ticketText,
  headingOf,
  type Viewer,
} from '#domain/copy';
import { ClockBadge } from './clock-badge';
import { Deadlines } from './deadlines';
import { Pictures } from './pictures';
import { Place } from './place';
import { Reasons } from './reasons';
import { RepairCard, type CardRole } from './repair-card';
import { Facts, Panel, Section } from './section';
import { StatusLine } from './status-line';
import { TicketNotices } from './ticket-notices';
import { Timeline } from './timeline';
import { Verdict } from './verdict';

interface TicketFactsProps {
  readonly ticket: TicketDetailView;
  readonly viewer: Viewer;
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
  readonly onCall: (whom: CardRole) => void;
  /** Another ticket this one leads to; left out: it cannot be opened here. */
  readonly onOpenTicket?: (ticketId: string) => void;
  /** What this role adds below the pictures: the visit, the rating. */
  readonly children?: ReactNode;
  /** What this role adds below the timeline: a word to the other side. */
  readonly below?: ReactNode;
}

type PartProps = Pick<TicketFactsProps, 'ticket' | 'viewer' | 'now'>;
type HeadProps = PartProps & { readonly onOpenTicket: ((ticketId: string) => void) | null };

const isOver = ({ status }: TicketDetailView): boolean => status === 'closed' || status === 'cancelled';

/** Those who work on it see their clocks as badges; an owner reads the deadlines as sentences further down. */
const Head = ({ ticket, viewer, now, onOpenTicket }: HeadProps): ReactElement => (
  <View className="ticket-head">
    <View className="ticket-title">{headingOf(ticket)}</View>
    <StatusLine status={ticket.status} viewer={viewer} next={nextWords(ticket, viewer, now)} />
    <View className="clocks">
      {ticket.sensitivity === 'A' ? <Text className="tag tag-danger">{sensitivityText.A}</Text> : null}
      {isOver(ticket) || viewer === 'owner'
        ? null
        : ticket.clocks.map((clock) => <ClockBadge key={`${clock.kind} ${clock.startedAt}`} clock={clock} now={now} />)}
    </View>
    <TicketNotices ticket={ticket} viewer={viewer} now={now} onOpenTicket={onOpenTicket} />
  </View>
);

type Row = readonly [string, string];

const rowsOf = ({ ticket, viewer, now }: PartProps): readonly Row[] => {
  const slot = ticket.appointment === null ? ticketText.noAppointment : saySlot(ticket.appointment, now);
  const level: Row = [ticketText.sensitivity, `${ticket.sensitivity} ${sensitivityText[ticket.sensitivity]}`];
  return [
    [ticketText.home, ticket.home],
    ...(viewer === 'owner' ? [] : [[ticketText.appointment, slot] as const]),
    [ticketText.reportedAt, sayExact(ticket.reportedAt)],
    ...(ticket.channel === 'app' ? [] : [[ticketText.channel, channelText[ticket.channel]] as const]),
    [ticketText.number, ticket.number],
    ...(ticket.keyWork ? [[ticketText.keyWork, ticketText.keyWorkYes] as const] : []),
    ...(ticket.firstContact === null ? [] : [[ticketText.firstContact, ticket.firstContact.name] as const]),
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

/** The answer clock is the owner's own: they are asked, never told that they were late. */
const forOwners = ({ clocks }: TicketDetailView): readonly ClockView[] =>
  clocks.filter(({ kind, state, stoppedAt }) => kind !== 'answer' || (stoppedAt === null && state !== 'missed'));

/** Nothing was promised in the end: what its clocks say of it would be about the promise, not about what happened. */
const isCalledOff = ({ status, closing }: TicketDetailView): boolean =>
  status === 'cancelled' || closing === 'duplicate';

const Due = ({ ticket, now }: PartProps): ReactElement | null => {
  const clocks = isCalledOff(ticket) ? [] : forOwners(ticket);
  return clocks.length === 0 ? null : (
    <Section title={ticketText.deadlines}>
      <Deadlines clocks={clocks} now={now} />
    </Section>
  );
};

/** A technician reads why it was them while they decide; later it stands on the timeline, where they were named. */
const isDecided = ({ ticket, viewer }: Pick<PartProps, 'ticket' | 'viewer'>): boolean =>
  viewer === 'technician' && ticket.status !== 'dispatched';

const Why = (props: Pick<PartProps, 'ticket' | 'viewer'>): ReactElement | null =>
  props.ticket.reasons.length === 0 || isDecided(props) ? null : (
    <Section title={ticketText.why}>
      <Reasons reasons={props.ticket.reasons} />
    </Section>
  );

/** One ticket. Those who work on it get the facts first; an owner gets who comes and what happened first. */
export const TicketFacts = (props: TicketFactsProps): ReactElement => {
  const { ticket, viewer, now } = props;
  const forStaff = viewer !== 'owner';
  return (
    <>
      <Head ticket={ticket} viewer={viewer} now={now} onOpenTicket={props.onOpenTicket ?? null} />
      <Place>
        <Pictures ticket={ticket} onOpen={props.onOpenPhotos} />
      </Place>
      <Place>{ticket.words === '' ? null : <View className="said">{ticket.words}</View>}</Place>
      {props.children}
      <Place>
        {forStaff ? (
          <Known ticket={ticket} viewer={viewer} now={now} />
        ) : (
          <Due ticket={ticket} viewer={viewer} now={now} />
        )}
      </Place>
      <Place>
        <Why ticket={ticket} viewer={viewer} />
      </Place>
      <Section title={ticketText.repairCard}>
        <RepairCard card={ticket.repairCard} onCall={props.onCall} />
      </Section>
      <Section title={ticketText.timeline}>
        <Timeline events={ticket.timeline} now={now} onOpenPhotos={props.onOpenPhotos} />
        <Place>{props.below}</Place>
      </Section>
      {forStaff ? null : <Known ticket={ticket} viewer={viewer} now={now} />}
    </>
  );
};
