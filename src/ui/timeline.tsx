import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import type { EventView } from '#domain/contract';
import { eventText, ticketText } from '#domain/copy';
import { Moment } from './moment';
import { QuietAction } from './primary-action';
import { Reasons } from './reasons';

interface TimelineProps {
  readonly events: readonly EventView[];
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

/** What has happened last is what one came for; a long story is told on request (and keeps setData small). */
const SHOWN = 3;

/** Everything that happened to a ticket, newest first. */
export const Timeline = ({ events, now, onOpenPhotos }: TimelineProps): ReactElement => {
  const [all, setAll] = useState(false);
  const newestFirst = [...events].reverse();
  // One line more than fits is shown rather than announced.
  const folded = !all && events.length > SHOWN + 1;
  return (
    <View className="timeline">
      {(folded ? newestFirst.slice(0, SHOWN) : newestFirst).map((event, index) => (
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
      {folded ? (
        <QuietAction
          words={ticketText.earlier(events.length - SHOWN)}
          onPress={() => {
            setAll(true);
          }}
        />
      ) : null}
    </View>
  );
};
