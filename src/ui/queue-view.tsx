import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { Api, Input, TicketCardView } from '#domain/contract';
import { queueText } from '#domain/copy';
import { Place } from './place';
import { Section } from './section';
import { EmptyState } from './states';
import { TicketList, type ListState } from './ticket-list';
import { Segments } from './tiles';

export type QueueName = Input<Api['ticket.queue']>['view'];

interface QueueProps {
  /** The ways of looking at it that this role has. */
  readonly views: readonly QueueName[];
  readonly view: QueueName;
  readonly onView: (view: QueueName) => void;
  readonly list: ListState<TicketCardView>;
  readonly problem: string | null;
  readonly now: number;
  readonly onRetry: () => void;
  readonly onOpen: (ticketId: string) => void;
}

/** 队列: one list for every channel, whoever waits longest against their clock first. */
export const QueueView = (props: QueueProps): ReactElement => (
  <View>
    <Segments
      label={queueText.views}
      options={props.views.map((value) => ({ value, words: queueText.view[value] }))}
      chosen={props.view}
      onChoose={props.onView}
    />
    <Place>
      <Section title={queueText.title[props.view]} note={queueText.note}>
        <TicketList
          list={props.list}
          problem={props.problem}
          now={props.now}
          viewer="office"
          empty={
            <EmptyState icon="passed" title={queueText.empty[props.view]} note={queueText.emptyNote[props.view]} />
          }
          onRetry={props.onRetry}
          onOpen={props.onOpen}
        />
      </Section>
    </Place>
  </View>
);
