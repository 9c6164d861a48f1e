import type { ReactElement } from 'react';
import { commonText, sayMoment } from '#domain/copy';
import { Place } from './place';
import { ErrorState, OfflineBar, Skeleton, Updating } from './states';

interface RemoteViewProps<T> {
  readonly data: T | null;
  readonly at: number;
  /** Why the newest call failed, in words; null when it did not. */
  readonly problem: string | null;
  readonly now: number;
  /** A newer answer is on its way; left out where the page says so in its own words, or not at all. */
  readonly loading?: boolean;
  readonly onRetry: () => void;
  readonly children: (data: T) => ReactElement;
}

/** One thing read from the cloud: bones, an error, or the thing itself — with its time when it is not fresh. */
export const RemoteView = <T,>(props: RemoteViewProps<T>): ReactElement => {
  const { data, at, problem, now, loading = false, onRetry } = props;
  if (data === null) return problem === null ? <Skeleton /> : <ErrorState words={problem} onRetry={onRetry} />;
  return (
    <>
      <Place>
        {problem === null ? (
          <Updating loading={loading} at={at} now={now} />
        ) : (
          <OfflineBar words={commonText.stale(problem, sayMoment(at, now))} onRetry={onRetry} />
        )}
      </Place>
      {props.children(data)}
    </>
  );
};
