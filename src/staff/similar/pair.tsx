import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { headingOf, nextWords, sayMoment, similarText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { showPhotos } from '../../api/photo-files';
import { Compare } from '../../ui/compare';
import { StatusWord } from '../../ui/status-line';
import { Tap } from '../../ui/tap';

export type Card = CallData<'ticket.similar'>['items'][number];

interface PairProps {
  readonly mine: Pick<Card, 'photo'>;
  readonly other: Card;
  readonly now: number;
  /** Null: this ticket cannot be merged any more. */
  readonly onMerge: (() => void) | null;
  readonly onLink: (() => void) | null;
  readonly onSee: () => void;
}

/** Two tickets with their pictures side by side, what the other one is, and what one can say of the two. */
export const Pair = ({ mine, other, now, onMerge, onLink, onSee }: PairProps): ReactElement => (
  <View className="candidate">
    <View className="candidate-name">{headingOf(other)}</View>
    <View className="candidate-line">{`${other.home} ${other.number}`}</View>
    <View className="card-tags">
      <StatusWord status={other.status} viewer="office" />
    </View>
    <View className="candidate-line">{`${sayMoment(other.reportedAt, now)} ${nextWords(other, 'office', now)}`}</View>
    <Compare
      before={mine.photo?.url ?? null}
      after={other.photo?.url ?? null}
      noBefore={similarText.noPhoto}
      noAfter={similarText.noPhoto}
      labels={[similarText.mine, similarText.other]}
      onOpen={showPhotos}
    />
    <View className="candidate-actions">
      {onMerge === null ? null : (
        <Tap className="pill" onPress={onMerge}>
          {similarText.merge}
        </Tap>
      )}
      {onLink === null ? null : (
        <Tap className="pill pill-plain" onPress={onLink}>
          {similarText.link}
        </Tap>
      )}
      <Tap className="quiet" onPress={onSee}>
        {similarText.see}
      </Tap>
    </View>
  </View>
);
