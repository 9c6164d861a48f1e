import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { TicketCardView } from '#domain/contract';
import { headingOf, nextWords, outboxText, sensitivityText, technicianText } from '#domain/copy';
import { ClockBadge } from '../ui/clock-badge';
import { StatusWord } from '../ui/status-line';

interface WorkRowProps {
  readonly order: TicketCardView;
  readonly now: number;
  /** Something done to it has not arrived yet. */
  readonly unsent: boolean;
  /** What happens next is said where the heading above does not say it. */
  readonly next: boolean;
  readonly onOpen: (ticketId: string) => void;
}

/** One work order on the way through the day: where, what, how urgent, how much time is left. */
export const WorkRow = ({ order, now, unsent, next, onOpen }: WorkRowProps): ReactElement => (
  <View
    className="card"
    hoverClass="pressed"
    aria-role="button"
    onClick={() => {
      onOpen(order.id);
    }}
  >
    <View className="card-words">
      <Text className="card-title">{order.home}</Text>
      <Text className="work-what">{headingOf(order)}</Text>
      {next ? <Text className="card-next">{nextWords(order, 'technician', now)}</Text> : null}
      <View className="card-tags">
        {order.status === 'accepted' || order.status === 'dispatched' ? null : (
          <StatusWord status={order.status} viewer="technician" />
        )}
        {order.sensitivity === 'A' ? <Text className="tag tag-danger">{sensitivityText.A}</Text> : null}
        {order.keyWork ? <Text className="tag tag-plain">{technicianText.keyWork}</Text> : null}
        {unsent ? <Text className="tag tag-unsent">{outboxText.tag}</Text> : null}
        {order.clock === null ? null : <ClockBadge clock={order.clock} now={now} />}
      </View>
    </View>
  </View>
);
