import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import type { EventView } from '#domain/contract';
import { eventText, sayExact, roleText, sayMoment } from '#domain/copy';
import { PhotoGrid } from './photo-grid';
import { Reasons } from './reasons';

interface TimelineProps {
  readonly events: readonly EventView[];
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

/** Everything that happened to a ticket, newest first: who, when, what, with words and pictures. */
export const Timeline = ({ events, now, onOpenPhotos }: TimelineProps): ReactElement => (
  <View className="timeline">
    {[...events].reverse().map((event, index) => (
      <Moment
        key={`${event.kind} ${event.at}`}
        event={event}
        newest={index === 0}
        now={now}
        onOpenPhotos={onOpenPhotos}
      />
    ))}
  </View>
);

interface MomentProps {
  readonly event: EventView;
  readonly newest: boolean;
  readonly now: number;
  readonly onOpenPhotos: TimelineProps['onOpenPhotos'];
}

const Moment = ({ event, newest, now, onOpenPhotos }: MomentProps): ReactElement => {
  const [exact, setExact] = useState(false);
  const who = event.by.role === null ? event.by.name : `${roleText[event.by.role]} ${event.by.name}`;
  return (
    <View className={newest ? 'moment moment-new' : 'moment'}>
      <View className="moment-dot" aria-hidden="true" />
      <View className="moment-body">
        <View
          className="moment-head"
          onClick={() => {
            setExact(!exact);
          }}
        >
          <Text className="moment-what">{eventText[event.kind]}</Text>
          <Text className="moment-when">{exact ? sayExact(event.at) : sayMoment(event.at, now)}</Text>
        </View>
        {who.trim() === '' ? null : <View className="moment-who">{who}</View>}
        {event.note === '' ? null : <View className="moment-note">{event.note}</View>}
        <PhotoGrid photos={event.photos} size="small" onOpen={onOpenPhotos} />
        <Reasons reasons={event.reasons} />
      </View>
    </View>
  );
};
