import type { ReactElement } from 'react';
import { titleOf, visitText } from '#domain/copy';
import { addVisitToCalendar } from '../../api/calendar';
import type { CallData } from '../../api/call';
import { say } from '../../api/phone';
import { Row } from '../../ui/row';

type Ticket = CallData<'ticket.get'>;

interface CalendarRowProps {
  readonly ticket: Ticket;
  readonly slot: NonNullable<Ticket['appointment']>;
}

/** Puts the visit into the phone's own calendar. Refusing is fine. */
export const CalendarRow = ({ ticket, slot }: CalendarRowProps): ReactElement => {
  const add = async (): Promise<void> => {
    const added = await addVisitToCalendar({
      title: visitText.calendarTitle(titleOf(ticket)),
      description: visitText.calendarNote(ticket.number, ticket.technician ?? ''),
      location: ticket.home,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
    });
    if (added) say(visitText.calendarDone);
  };
  return <Row icon="calendar-o" title={visitText.calendar} onPress={() => void add()} />;
};
