import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { EventView } from '#domain/contract';
import { eventText } from '#domain/copy';
import { Moment } from './moment';
import { Reasons } from './reasons';

interface TimelineProps {
  readonly events: readonly EventView[];
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

/** Everything that happened to a ticket, newest first. */
export const Timeline = ({ events, now, onOpenPhotos }: TimelineProps): ReactElement => (
  <View className="timeline">
    {[...events].reverse().map((event, index) => (
      <Moment
        key={`${event.kind} ${event.at} ${events.length - index}`}
        what={eventText[event.kind]}
        at={event.at}
        by={event.by}
        words={event.note}
        photos={event.photos}
        newest={index === 0}
        now={now}
        onOpenPhotos={onOpenPhotos}
      >
        <Reasons reasons={event.reasons} />
      </Moment>
    ))}
  </View>
);
