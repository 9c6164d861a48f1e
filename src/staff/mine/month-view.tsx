import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, sayDate, staffMineText } from '#domain/copy';
import { dayOf } from '#domain/time';
import type { CallData } from '../../api/call';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Panel, Table } from '../../ui/section';
import { Tap } from '../../ui/tap';
import { monthOf, otherMonth } from './month';

type Month = CallData<'satisfaction.month'>;

/** As far back as one may look. */
const MONTHS_BACK = 12;

const share = (part: number, whole: number, none: string): string =>
  whole === 0 ? none : staffMineText.share(part, whole);

/** The score, or why there is none yet: never of one owner alone. */
const scoreWords = ({ score, scoreFrom }: Month, now: number): string => {
  if (score !== null) return staffMineText.scoreOf(score.satisfied, score.answers);
  return now < scoreFrom ? staffMineText.scoreLater(sayDate(dayOf(scoreFrom))) : staffMineText.scoreFew;
};

const rowsOf = (month: Month, now: number): readonly (readonly [string, string])[] => [
  [staffMineText.finished, staffMineText.jobs(month.finished)],
  [staffMineText.onTime, share(month.onTime, month.arrivals, staffMineText.noArrivals)],
  [staffMineText.firstTime, share(month.firstTimeFixed, month.closed, staffMineText.noClosed)],
  [staffMineText.score, scoreWords(month, now)],
];

/** One's own month: what was done, whether in time, whether at once, and what owners say of it all together. */
export const MonthView = ({ communityId, now }: { communityId: string; now: number }): ReactElement => {
  const current = monthOf(now);
  const [month, setMonth] = useState(current);
  const result = useRemote('satisfaction.month', { communityId, month });
  usePageLife(result);
  const step = (by: 1 | -1): void => {
    setMonth(otherMonth(month, by));
  };
  return (
    <View>
      <View className="month">
        {month > otherMonth(current, -MONTHS_BACK) ? (
          <Tap
            className="quiet month-edge"
            onPress={() => {
              step(-1);
            }}
          >
            {staffMineText.before}
          </Tap>
        ) : (
          <View className="month-edge" />
        )}
        <Text className="month-name">{staffMineText.month(month)}</Text>
        {month < current ? (
          <Tap
            className="quiet month-edge"
            onPress={() => {
              step(1);
            }}
          >
            {staffMineText.after}
          </Tap>
        ) : (
          <View className="month-edge" />
        )}
      </View>
      <RemoteView
        data={result.data}
        at={result.at}
        problem={result.code === null ? null : errorText[result.code]}
        now={now}
        onRetry={() => void result.refresh()}
      >
        {(data) => (
          <Panel>
            <Table rows={rowsOf(data, now)} />
            <Text className="book-note">{staffMineText.scoreWhy}</Text>
          </Panel>
        )}
      </RemoteView>
    </View>
  );
};
