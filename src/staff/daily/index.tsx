import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { dailyText, errorText, sayDate, sayMoment } from '#domain/copy';
import { addDays, dayOf } from '#domain/time';
import { useExport } from '../../api/exports';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Exporting } from '../../ui/exporting';
import { Place } from '../../ui/place';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/daily.scss';
import '../../ui/styles/desk.scss';
import { Tap } from '../../ui/tap';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { CheckSheet } from './check-sheet';
import { DailyLine } from './line';
import type { Daily, DailyRow } from './row';
import { DailyTable } from './table';

const views = [
  { value: 'cards', words: dailyText.cards },
  { value: 'table', words: dailyText.table },
] as const;

/** 投诉日报 of one day, as it was written on the morning after. Left out: of yesterday. */
export default function DailyPage(): ReactElement {
  const params = useRouter().params;
  const now = useNow();
  const { part } = useSession();
  const communityId = params['communityId'] ?? part?.communityId ?? '';
  const [day, setDay] = useState(() => params['day'] ?? addDays(dayOf(Date.now()), -1));
  const daily = useRemote('complaint.daily', communityId === '' ? null : { communityId, day });
  usePageLife(daily);
  return (
    <Screen>
      <View className="status-next">{dailyText.of(sayDate(day))}</View>
      <RemoteView
        data={daily.data}
        at={daily.at}
        problem={daily.code === null ? null : errorText[daily.code]}
        now={now}
        onRetry={() => void daily.refresh()}
      >
        {({ daily: written, earlier, later }) => (
          <>
            <Days earlier={earlier} later={later} onDay={setDay} />
            <Place>
              {written === null ? (
                <EmptyState icon="bill-o" title={dailyText.noReport} note={dailyText.noReportNote} />
              ) : (
                <Report
                  key={day}
                  daily={written}
                  communityId={communityId}
                  checks={part?.role === 'manager'}
                  now={now}
                  onChanged={daily.refresh}
                />
              )}
            </Place>
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

interface DaysProps {
  readonly earlier: string | null;
  readonly later: string | null;
  readonly onDay: (day: string) => void;
}

const Days = ({ earlier, later, onDay }: DaysProps): ReactElement => {
  const step = (day: string | null, words: string): ReactElement | null =>
    day === null ? null : (
      <Tap
        className="pill pill-plain"
        label={`${words} ${sayDate(day)}`}
        onPress={() => {
          onDay(day);
        }}
      >
        {words}
      </Tap>
    );
  return (
    <View className="daily-days">
      {step(earlier, dailyText.earlier)}
      {step(later, dailyText.later)}
    </View>
  );
};

interface ReportProps {
  readonly daily: Daily;
  readonly communityId: string;
  /** Whether whoever reads it looks lines up. */
  readonly checks: boolean;
  readonly now: number;
  readonly onChanged: () => Promise<void>;
}

const Report = ({ daily, communityId, checks, now, onChanged }: ReportProps): ReactElement => {
  const [view, setView] = useState<'cards' | 'table'>('cards');
  const [checking, setChecking] = useState<DailyRow | null>(null);
  const file = useExport({ kind: 'daily', day: daily.day });
  const { rows, drawn } = daily;
  return (
    <>
      <View className="waiting">{`${dailyText.count(rows.length)}${dailyText.writtenAt(sayMoment(daily.writtenAt, now))}`}</View>
      {drawn.length === 0 ? null : <View className="finding">{dailyText.drawnNote(drawn.length)}</View>}
      <Segments label={dailyText.views} options={views} chosen={view} onChoose={setView} />
      <Place>
        {rows.length === 0 ? (
          <EmptyState icon="passed" title={dailyText.count(0)} note={dailyText.emptyNote} />
        ) : view === 'table' ? (
          <DailyTable daily={daily} />
        ) : (
          rows.map((row) => (
            <DailyLine
              key={row.complaintId}
              row={row}
              drawn={drawn.includes(row.complaintId)}
              onCheck={
                checks
                  ? () => {
                      setChecking(row);
                    }
                  : null
              }
            />
          ))
        )}
      </Place>
      <Exporting file={file} words={dailyText.export} />
      <Place>
        {checking === null ? null : (
          <CheckSheet
            key={checking.complaintId}
            communityId={communityId}
            day={daily.day}
            row={checking}
            onClose={() => {
              setChecking(null);
            }}
            onChanged={onChanged}
          />
        )}
      </Place>
    </>
  );
};
