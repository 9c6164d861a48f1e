import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { callsText, headingOf, sayMoment } from '#domain/copy';
import type { ListItem } from '../../api/use-list';
import { ClockBadge } from '../../ui/clock-badge';

export type Call = ListItem<'ticket.callBacks'>;

interface LineProps {
  readonly call: Call;
  readonly now: number;
  readonly onOpen: (call: Call) => void;
}

const nextWords = ({ nextAt }: Call, now: number): string => {
  if (nextAt === null) return '';
  return nextAt > now ? callsText.next(sayMoment(nextAt, now)) : callsText.nextNow;
};

/** One call to make: what was repaired, by whom, how often it was tried, and until when. */
export const CallLine = ({ call, now, onOpen }: LineProps): ReactElement => {
  const { card, tries } = call;
  const next = nextWords(call, now);
  return (
    <View
      className="card"
      hoverClass="pressed"
      aria-role="button"
      onClick={() => {
        onOpen(call);
      }}
    >
      <View className="card-words">
        <Text className="card-title">{headingOf(card)}</Text>
        <Text className="card-home">{card.home}</Text>
        <Text className="card-home">{callsText.by(card.technician ?? '', call.contractor)}</Text>
        <View className="card-tags">
          {call.sampled ? <Text className="tag tag-plain">{callsText.sampled}</Text> : null}
          {call.clock === null ? null : <ClockBadge clock={call.clock} now={now} />}
        </View>
      </View>
      <View className="card-foot">
        <Text className="card-next">{callsText.tries(tries)}</Text>
        {next === '' ? null : <Text className="card-next">{next}</Text>}
      </View>
    </View>
  );
};
