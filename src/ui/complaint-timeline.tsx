import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { Api, Output } from '#domain/contract';
import { complaintEventText } from '#domain/copy';
import { Moment } from './moment';

interface TimelineProps {
  readonly entries: Output<Api['complaint.get']>['timeline'];
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

type Entry = TimelineProps['entries'][number];

/** What the complaint began with stands above, large. */
const isShownAbove = ({ kind }: Entry): boolean => kind === 'receive';

/** Everything said on a complaint, newest first. */
export const ComplaintTimeline = ({ entries, now, onOpenPhotos }: TimelineProps): ReactElement => (
  <View className="timeline">
    {[...entries].reverse().map((entry, index) => (
      <Moment
        key={`${entry.kind} ${entry.at} ${entries.length - index}`}
        what={complaintEventText[entry.kind]}
        at={entry.at}
        by={entry.by}
        words={isShownAbove(entry) ? '' : entry.words}
        photos={isShownAbove(entry) ? [] : entry.photos}
        newest={index === 0}
        now={now}
        onOpenPhotos={onOpenPhotos}
      />
    ))}
  </View>
);
