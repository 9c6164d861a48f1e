import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { Api, Output } from '#domain/contract';
import type { ComplaintState, Severity } from '#domain/complaint';
import { complaintDeskText, complaintStateText, sayDeadline, sayMoment, severityText } from '#domain/copy';
import { ClockBadge } from './clock-badge';
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

/** How bad it is, where it is worse than most. */
export const SeverityTag = ({ severity }: { severity: Severity }): ReactElement | null =>
  severity === 'normal' ? null : (
    <Text className={severity === 'major' ? 'tag tag-danger' : 'tag tag-amber'}>{severityText[severity]}</Text>
  );

/** A list needs to tell one complaint from another; all the words are on its page. */
const LONGEST = 48;

const beginning = (words: string): string =>
  words.length > LONGEST ? `${Array.from(words).slice(0, LONGEST).join('')}…` : words;

type Card = Output<Api['complaint.mine']>['items'][number];

interface CardProps {
  readonly complaint: Card;
  readonly viewer: 'owner' | 'office';
  readonly now: number;
  readonly onOpen: (id: string) => void;
}

/** For those who answer it: where it is from, how bad, how many say the same. */
const OfficeTags = ({ complaint: { severity, grouped } }: { complaint: Card }): ReactElement => (
  <>
    <SeverityTag severity={severity} />
    {grouped === 0 ? null : <Text className="tag tag-plain">{complaintDeskText.grouped(grouped)}</Text>}
  </>
);

const Foot = ({ complaint: { clock }, viewer, now }: Pick<CardProps, 'complaint' | 'viewer' | 'now'>) =>
  clock === null ? null : (
    <View className="card-foot">
      {viewer === 'owner' ? (
        <Text className="card-next">{sayDeadline(clock, now)}</Text>
      ) : (
        <ClockBadge clock={clock} now={now} />
      )}
    </View>
  );

/** One complaint in a list: what was said, where it stands, what is promised next. */
export const ComplaintCard = ({ complaint, viewer, now, onOpen }: CardProps): ReactElement => (
  <View
    className="card"
    hoverClass="pressed"
    aria-role="button"
    onClick={() => {
      onOpen(complaint.id);
    }}
  >
    <View className="card-words">
      <View className="card-tags">
        <ComplaintStateWord state={complaint.state} />
        {viewer === 'office' ? <OfficeTags complaint={complaint} /> : null}
      </View>
      <Text className="card-said">{beginning(complaint.words)}</Text>
      {viewer === 'office' ? <Text className="card-home">{complaint.home}</Text> : null}
      <Text className="card-home">{`${sayMoment(complaint.receivedAt, now)} · ${complaint.number}`}</Text>
    </View>
    <Foot complaint={complaint} viewer={viewer} now={now} />
  </View>
);
