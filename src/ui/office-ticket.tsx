import { Image, Text, View } from '@tarojs/components';
import type { ReactElement, ReactNode } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { callBackText, clockText, sayClock, similarText, staffStatusText, ticketText } from '#domain/copy';
import { AtTheDoor } from './at-the-door';
import { CallsMade } from './calls-made';
import { GivenRating } from './given-rating';
import { Place } from './place';
import { Quote } from './quote-view';
import type { CardRole } from './repair-card';
import { Row } from './row';
import { Panel, Section } from './section';
import { TicketFacts } from './ticket-facts';

interface OfficeProps {
  readonly ticket: TicketDetailView;
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
  readonly onCall: (whom: CardRole | 'reporter' | 'visitContact') => void;
  readonly onOpenTicket: (ticketId: string) => void;
  /** A word to the owner, below the timeline. */
  readonly below?: ReactNode;
}

type PartProps = Pick<OfficeProps, 'ticket' | 'now' | 'onOpenPhotos' | 'onOpenTicket'>;

/** Every clock this ticket ever ran, and how it stands: the page's head shows only those that run. */
const Clocks = ({ ticket: { clocks, status, closing }, now }: Pick<OfficeProps, 'ticket' | 'now'>) =>
  clocks.length === 0 || status === 'cancelled' || closing === 'duplicate' ? null : (
    <Section title={ticketText.deadlines}>
      <Panel>
        <View className="facts">
          {clocks.map((clock) => (
            <View className="fact" key={`${clock.kind} ${clock.startedAt}`}>
              <Text className="fact-name">{clockText[clock.kind]}</Text>
              <Text className="fact-value">{sayClock(clock, now)}</Text>
            </View>
          ))}
        </View>
      </Panel>
    </Section>
  );

/** What the technician built in, and the owner's signature. */
const Made = ({ ticket, onOpenPhotos }: PartProps): ReactElement | null => {
  const url = ticket.signature?.url ?? null;
  if (ticket.materials.length === 0 && url === null) return null;
  return (
    <Section title={ticketText.materials}>
      {ticket.materials.length === 0 ? null : (
        <Panel>
          {ticket.materials.map(({ name, quantity }) => (
            <View key={name}>{ticketText.material(name, quantity)}</View>
          ))}
        </Panel>
      )}
      {url === null ? null : (
        <View className="below">
          <Text className="row-note">{ticketText.signature}</Text>
          <Image
            className="drawn"
            src={url}
            mode="aspectFit"
            aria-label={ticketText.signature}
            onClick={() => {
              onOpenPhotos([url], 0);
            }}
          />
        </View>
      )}
    </Section>
  );
};

/** 同一原因: what it is, and every ticket it shows itself in. */
const Cause = ({ ticket, onOpenTicket }: PartProps): ReactElement | null =>
  ticket.cause === null ? null : (
    <Section title={similarText.cause} note={ticket.cause.title}>
      {ticket.cause.tickets
        .filter(({ id }) => id !== ticket.id)
        .map(({ id, number, home, status }) => (
          <Row
            key={id}
            icon="description"
            title={home}
            note={`${number} ${staffStatusText[status]}`}
            onPress={() => {
              onOpenTicket(id);
            }}
          />
        ))}
    </Section>
  );

/** 回访: every call that was made, the newest first. */
const Calls = ({ ticket, now }: PartProps): ReactElement | null =>
  ticket.callBacks.length === 0 ? null : (
    <Section title={callBackText.before}>
      <CallsMade calls={ticket.callBacks} now={now} />
    </Section>
  );

const Rated = ({ ticket, onOpenPhotos }: PartProps): ReactElement | null =>
  ticket.rating === null ? null : (
    <Section title={ticketText.rating} note={ticketText.revision(ticket.rating.revision)}>
      <Panel>
        <GivenRating rating={ticket.rating} onOpenPhotos={onOpenPhotos} />
      </Panel>
    </Section>
  );

const Priced = ({ ticket, now }: Pick<OfficeProps, 'ticket' | 'now'>): ReactElement | null =>
  ticket.quote === null ? null : (
    <Section title={ticketText.quote}>
      <Quote quote={ticket.quote} viewer="office" now={now} />
    </Section>
  );

/** One ticket for front desk, supervisors and managers: the facts, then everybody and everything around it. */
export const OfficeTicket = (props: OfficeProps): ReactElement => {
  const { ticket, now, onOpenPhotos, onOpenTicket } = props;
  return (
    <TicketFacts
      ticket={ticket}
      viewer="office"
      now={now}
      onOpenPhotos={onOpenPhotos}
      onCall={props.onCall}
      onOpenTicket={onOpenTicket}
      below={props.below}
    >
      <AtTheDoor ticket={ticket} onCall={props.onCall} />
      <Place>
        <Cause ticket={ticket} now={now} onOpenPhotos={onOpenPhotos} onOpenTicket={onOpenTicket} />
      </Place>
      <Place>
        <Clocks ticket={ticket} now={now} />
      </Place>
      <Place>
        <Priced ticket={ticket} now={now} />
      </Place>
      <Place>
        <Made ticket={ticket} now={now} onOpenPhotos={onOpenPhotos} onOpenTicket={onOpenTicket} />
      </Place>
      <Place>
        <Rated ticket={ticket} now={now} onOpenPhotos={onOpenPhotos} onOpenTicket={onOpenTicket} />
      </Place>
      <Place>
        <Calls ticket={ticket} now={now} onOpenPhotos={onOpenPhotos} onOpenTicket={onOpenTicket} />
      </Place>
    </TicketFacts>
  );
};
