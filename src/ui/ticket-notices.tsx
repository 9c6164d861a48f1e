import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { RecoveryView, TicketDetailView } from '#domain/contract';
import { recoveryReasonText, recoveryText, sayMoment, suspensionText, ticketText, type Viewer } from '#domain/copy';
import { Notice, NoticeLine } from './notice';
import { SpecialNotices } from './special-notices';

interface NoticesProps {
  readonly ticket: TicketDetailView;
  readonly viewer: Viewer;
  readonly now: number;
  readonly onOpenTicket: ((ticketId: string) => void) | null;
}

type PartProps = Omit<NoticesProps, 'onOpenTicket'>;

/** Why work stands still, until when, and what happens then. */
const Suspended = ({ ticket, viewer, now }: PartProps): ReactElement | null => {
  if (ticket.suspension === null) return null;
  const { reason, note, until } = ticket.suspension;
  const movable = reason === 'ownerAway' && ticket.actions.includes('reschedule');
  return (
    <Notice tone="calm" icon="pause-circle-o" title={suspensionText.title}>
      <NoticeLine>{suspensionText.until(suspensionText.reason[reason], sayMoment(until, now))}</NoticeLine>
      {note === '' ? null : <NoticeLine>{note}</NoticeLine>}
      {viewer === 'owner' ? <NoticeLine>{movable ? suspensionText.thenAway : suspensionText.then}</NoticeLine> : null}
    </Notice>
  );
};

const promise = ({ manager, dueAt }: RecoveryView, viewer: Viewer, now: number): string => {
  const [inTime, late] =
    viewer === 'owner'
      ? [recoveryText.promise, recoveryText.late]
      : [recoveryText.staffPromise, recoveryText.staffLate];
  return (now < dueAt ? inTime : late)(manager, sayMoment(dueAt, now));
};

const why = ({ reason }: RecoveryView, viewer: Viewer): string =>
  viewer === 'owner' ? recoveryText.reason[reason] : recoveryReasonText[reason];

/** Who of the managers looks after it, and until when. */
const Recovering = ({ ticket, viewer, now }: PartProps): ReactElement | null =>
  ticket.recovery?.state === 'open' ? (
    <Notice tone={now < ticket.recovery.dueAt ? 'calm' : 'amber'} icon="manager-o" title={recoveryText.title}>
      <NoticeLine>{promise(ticket.recovery, viewer, now)}</NoticeLine>
      <NoticeLine>{why(ticket.recovery, viewer)}</NoticeLine>
    </Notice>
  ) : null;

/** What is unusual about this ticket now, in sentences. */
export const TicketNotices = (props: NoticesProps): ReactElement => (
  <View className="notices">
    <SpecialNotices ticket={props.ticket} viewer={props.viewer} onOpenTicket={props.onOpenTicket} />
    <Suspended ticket={props.ticket} viewer={props.viewer} now={props.now} />
    <Recovering ticket={props.ticket} viewer={props.viewer} now={props.now} />
    {props.ticket.closing === 'unanswered' ? <View className="said">{ticketText.unanswered}</View> : null}
  </View>
);
