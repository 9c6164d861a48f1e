import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState, type ReactElement } from 'react';
import { commonText, errorText, sayMoment } from '#domain/copy';
import { Icon, type IconName } from './vant/icon';
import { Tap } from './tap';
import { troubleWords } from './trouble';

/** A quick answer should not flash bones: they come after this many milliseconds. */
const PATIENCE = 150;

const usePatience = (): boolean => {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setOver(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return over;
};

/** Where content will be, after a moment of waiting. */
export const Skeleton = ({ rows = 3 }: { rows?: number }): ReactElement | null => {
  const shown = usePatience();
  if (!shown) return null;
  return (
    <View className="bones" aria-label={commonText.loading} aria-role="status">
      {Array.from({ length: rows }, (_, row) => (
        <View className="bone-card" key={row}>
          <View className="bone bone-thumb" />
          <View className="bone-lines">
            <View className="bone bone-long" />
            <View className="bone bone-short" />
          </View>
        </View>
      ))}
    </View>
  );
};

interface EmptyStateProps {
  readonly icon: IconName;
  /** What will appear here. */
  readonly title: string;
  readonly note?: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** Nothing here yet: says what will come and offers the next step. */
export const EmptyState = ({ icon, title, note, action, onAction }: EmptyStateProps): ReactElement => (
  <View className="empty">
    <View className="empty-icon" aria-hidden="true">
      <Icon name={icon} />
    </View>
    <View className="empty-title">{title}</View>
    {note === undefined ? null : <View className="empty-note">{note}</View>}
    {action === undefined || onAction === undefined ? null : (
      <Tap className="pill" onPress={onAction}>
        {action}
      </Tap>
    )}
  </View>
);

/** Asking again changes nothing: the link leads to what is gone, or is somebody else's. */
const final: ReadonlySet<string> = new Set([
  errorText.BAD_INPUT,
  errorText.FORBIDDEN,
  errorText.TICKET_NOT_FOUND,
  errorText.COMPLAINT_NOT_FOUND,
  errorText.HOME_NOT_FOUND,
  errorText.RECOVERY_NOT_FOUND,
  errorText.DEFECT_NOT_FOUND,
  errorText.ANALYSIS_NOT_FOUND,
  errorText.CAMPAIGN_NOT_FOUND,
]);

const goHome = (): void => {
  void Taro.reLaunch({ url: '/pages/start/index' });
};

/** It could not be read: why, in plain words, and the way to try again, or home where trying again is no use. */
export const ErrorState = ({ words, onRetry }: { words: string; onRetry: () => void }): ReactElement => (
  <EmptyState
    icon="warning-o"
    // Nobody filled anything in here: an address without its id came from outside.
    title={words === errorText.BAD_INPUT ? commonText.brokenLink : troubleWords(words)}
    action={final.has(words) ? commonText.home : commonText.retry}
    onAction={final.has(words) ? goHome : onRetry}
  />
);

/** What is shown is not fresh: from when, and a tap to ask again. */
export const OfflineBar = ({ words, onRetry }: { words: string; onRetry: () => void }): ReactElement => (
  <Tap className="offline" onPress={onRetry}>
    <View className="offline-icon" aria-hidden="true">
      <Icon name="replay" />
    </View>
    <View className="offline-words">{words}</View>
  </Tap>
);

/** What is older than this is shown with its time while it is asked for again. */
const OLD = 60_000;

interface UpdatingProps {
  /** The cloud is being asked. */
  readonly loading: boolean;
  /** From when what is shown is. */
  readonly at: number;
  readonly now: number;
}

/** How old the last known state is while a newer one is on its way; over the page, so that nothing moves when it comes. */
export const Updating = ({ loading, at, now }: UpdatingProps): ReactElement | null =>
  loading && at > 0 && now - at > OLD ? (
    <View className="updating" aria-role="status">
      {commonText.updating(sayMoment(at, now))}
    </View>
  ) : null;
