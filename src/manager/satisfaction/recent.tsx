import type { ReactElement } from 'react';
import { errorText, managerText } from '#domain/copy';
import { open } from '../../api/go';
import type { List, ListItem } from '../../api/use-list';
import { QuietAction } from '../../ui/primary-action';
import { RatingLine } from '../../ui/rating-line';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { StatefulList } from '../../ui/ticket-list';

interface RecentProps {
  readonly ratings: List<ListItem<'satisfaction.ratings'>>;
  readonly now: number;
}

const SHOWN = 2;

/** The newest ratings, each the way to its ticket. */
export const Recent = ({ ratings, now }: RecentProps): ReactElement => (
  <Section title={managerText.ratings}>
    <StatefulList
      list={{ ...ratings, items: ratings.items?.slice(0, SHOWN) ?? null }}
      problem={ratings.code === null ? null : errorText[ratings.code]}
      now={now}
      empty={<EmptyState icon="star-o" title={managerText.noRatings} note={managerText.noRatingsNote} />}
      onRetry={() => void ratings.refresh()}
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
    {(ratings.items?.length ?? 0) > SHOWN ? (
      <QuietAction
        words={managerText.allRatings}
        onPress={() => {
          open('/manager/ratings/index');
        }}
      />
    ) : null}
  </Section>
);
