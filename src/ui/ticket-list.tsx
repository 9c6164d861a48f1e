import { View } from '@tarojs/components';
import type { ReactElement, ReactNode } from 'react';
import type { TicketCardView } from '#domain/contract';
import { commonText, sayMoment, type Viewer } from '#domain/copy';
import { Place } from './place';
import { ErrorState, OfflineBar, Skeleton, Updating } from './states';
import { TicketCard } from './ticket-card';
import { Windowed } from './windowed';

/** What a list knows: its items, and why it could not know more. */
export interface ListState<T> {
  readonly items: readonly T[] | null;
  /** The cloud is asked for the first time; `items` is what was shown last. */
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly hasMore: boolean;
  readonly at: number;
  /** Told which item one looks at. */
  readonly onLook: (item: number) => void;
}

interface ListProps<T> {
  readonly list: ListState<T>;
  /** Why the newest call failed, in words; null when it did not. */
  readonly problem: string | null;
  readonly now: number;
  readonly empty: ReactNode;
  readonly onRetry: () => void;
  readonly item: (item: T) => ReactNode;
}

/** Every list the same way: bones, then items, an empty state, an error, or the last state with its time. */
export const StatefulList = <T,>({ list, problem, now, empty, onRetry, item }: ListProps<T>): ReactElement => {
  if (list.items === null) {
    return problem === null ? <Skeleton /> : <ErrorState words={problem} onRetry={onRetry} />;
  }
  return (
    <>
      <Place>
        {problem === null ? (
          <Updating loading={list.loading} at={list.at} now={now} />
        ) : (
          <OfflineBar words={commonText.stale(problem, sayMoment(list.at, now))} onRetry={onRetry} />
        )}
      </Place>
      {list.items.length === 0 ? empty : <Windowed items={list.items} item={item} onLook={list.onLook} />}
      <Place>
        {list.loadingMore ? <View className="list-end">{commonText.loadingMore}</View> : null}
        {list.items.length > 5 && !list.hasMore ? <View className="list-end">{commonText.noMore}</View> : null}
      </Place>
    </>
  );
};

type TicketListProps = Omit<ListProps<TicketCardView>, 'item'> & {
  readonly viewer: Viewer;
  /** As in TicketCard. */
  readonly ownHome?: string | null;
  readonly onOpen: (ticketId: string) => void;
};

export const TicketList = (props: TicketListProps): ReactElement => {
  const { list, problem, now, empty, onRetry, viewer, ownHome = null, onOpen } = props;
  return (
    <StatefulList
      list={list}
      problem={problem}
      now={now}
      empty={empty}
      onRetry={onRetry}
      item={(ticket) => (
        <TicketCard key={ticket.id} ticket={ticket} viewer={viewer} ownHome={ownHome} now={now} onOpen={onOpen} />
      )}
    />
  );
};
