import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { Api, Output } from '#domain/contract';
import type { ComplaintState } from '#domain/complaint';
import { complaintStateText, sayDeadline, sayMoment } from '#domain/copy';
import { Icon, type IconName } from './vant/icon';

const shapes = {
  received: 'circle',
  replied: 'underway-o',
  settled: 'checked',
} as const satisfies Record<ComplaintState, IconName>;

/** Word, shape and colour together. */
export const ComplaintStateWord = ({ state }: { state: ComplaintState }): ReactElement => (
  <View className={state === 'settled' ? 'status status-closed' : 'status'}>
    <View className="status-shape" aria-hidden="true">
      <Icon name={shapes[state]} />
    </View>
    <Text className="status-word">{complaintStateText[state]}</Text>
  </View>
);

/** A list needs to tell one complaint from another; all the words are on its page. */
const LONGEST = 48;

const beginning = (words: string): string =>
  words.length > LONGEST ? `${Array.from(words).slice(0, LONGEST).join('')}…` : words;

interface CardProps {
  readonly complaint: Output<Api['complaint.mine']>['items'][number];
  readonly now: number;
  readonly onOpen: (id: string) => void;
}

/** One complaint in a list: what was said, where it stands, what is promised next. */
export const ComplaintCard = ({ complaint, now, onOpen }: CardProps): ReactElement => (
  <View
    className="card"
    hoverClass="pressed"
    aria-role="button"
    onClick={() => {
      onOpen(complaint.id);
    }}
  >
    <View className="card-words">
      <ComplaintStateWord state={complaint.state} />
      <Text className="card-said">{beginning(complaint.words)}</Text>
      <Text className="card-home">{`${sayMoment(complaint.receivedAt, now)} · ${complaint.number}`}</Text>
    </View>
    {complaint.clock === null ? null : (
      <View className="card-foot">
        <Text className="card-next">{sayDeadline(complaint.clock, now)}</Text>
      </View>
    )}
  </View>
);
