import type { ReactElement } from 'react';
import { errorText, managerText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { RatingLine } from '../../ui/rating-line';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';

/** Every rating of the community, newest first, each the way to its ticket. */
export default function RatingsPage(): ReactElement {
  const { part } = useSession();
  const list = useList('satisfaction.ratings', part === null ? null : { communityId: part.communityId });
  const now = useNow();
  usePageLife(list);
  return (
    <Screen>
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="star-o" title={managerText.noRatings} note={managerText.noRatingsNote} />}
        onRetry={() => void list.refresh()}
        item={(line) => (
          <RatingLine
            key={`${line.ticketId} ${line.closure}`}
            line={line}
            now={now}
            onOpen={(id) => {
              open('/manager/ticket/index', { id });
            }}
          />
        )}
      />
    </Screen>
  );
}
