import { comesAtOnce } from '#domain/ticket';
import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { sayMoment, saySlot, visitText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { Row } from '../../ui/row';
import { Facts, Panel, Section } from '../../ui/section';
import { CalendarRow } from './calendar-row';
import { changeable } from './changeable';

type Ticket = CallData<'ticket.get'>;
interface VisitProps {
  readonly ticket: Ticket;
  readonly now: number;
}

const doorRow = ({ visitContact }: Ticket): readonly (readonly [string, string])[] => {
  if (visitContact === null) return [];
  const { name, phone } = visitContact;
  return [[visitText.who, phone === null ? visitText.opensName(name) : visitText.opens(name, phone)]];
};

/** Statuses in which somebody is still to come. */
const expected: readonly Ticket['status'][] = ['reported', 'dispatched', 'accepted', 'suspended'];

/** When somebody comes, who opens, and until when that can be changed. */
export const Visit = ({ ticket, now }: VisitProps): ReactElement | null => {
  if (!expected.includes(ticket.status)) return null;
  if (comesAtOnce(ticket)) {
    return (
      <Section title={visitText.title}>
        <Panel>
          <View>{visitText.atOnce}</View>
          <Facts rows={doorRow(ticket)} />
        </Panel>
      </Section>
    );
  }
  const when = ticket.appointment === null ? visitText.none : saySlot(ticket.appointment, now);
  return (
    <Section title={visitText.title}>
      <Panel>
        <Facts rows={[[visitText.now, when], ...doorRow(ticket)]} />
      </Panel>
      <View className="below">
        {ticket.actions.includes('reschedule') ? <Change ticket={ticket} now={now} /> : null}
        {ticket.appointment === null || ticket.appointment.endsAt <= now ? null : (
          <CalendarRow ticket={ticket} slot={ticket.appointment} />
        )}
      </View>
    </Section>
  );
};

const Change = ({ ticket, now }: VisitProps): ReactElement => {
  if (!changeable(ticket, now)) return <View className="hint">{visitText.changeOver}</View>;
  const { changeUntil, appointment } = ticket;
  const until = changeUntil === null || changeUntil <= now ? '' : visitText.changeUntil(sayMoment(changeUntil, now));
  return (
    <Row
      icon="clock-o"
      title={appointment === null ? visitText.book : visitText.change}
      note={appointment === null ? visitText.bookNote : until}
      onPress={() => {
        open('/owner/reschedule/index', { id: ticket.id });
      }}
    />
  );
};
