import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { analysesText, analysisStateText, errorText, sayDay } from '#domain/copy';
import { quarterOf } from '#domain/satisfaction';
import { dayOf } from '#domain/time';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList, type ListItem } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Badge } from '../../ui/badge';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import '../../ui/styles/office.scss';
import { Tap } from '../../ui/tap';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';
import { linesOf, type QuarterLine } from './quarters';

/** 季度分析: every quarter, written or not, newest first. */
export default function AnalysesPage(): ReactElement {
  const { part } = useSession();
  const list = useList('analysis.list', part === null ? null : { communityId: part.communityId });
  const now = useNow(60_000);
  usePageLife(list);
  const items = list.items === null ? null : linesOf(list.items, quarterOf(dayOf(now)));
  return (
    <Screen>
      <Section title={analysesText.title} note={analysesText.note}>
        <StatefulList
          list={{ ...list, items }}
          problem={list.code === null ? null : errorText[list.code]}
          now={now}
          empty={null}
          onRetry={() => void list.refresh()}
          item={(line) => <QuarterEntry key={line.quarter} line={line} now={now} />}
        />
      </Section>
    </Screen>
  );
}

interface EntryProps {
  readonly line: QuarterLine<ListItem<'analysis.list'>>;
  readonly now: number;
}

const QuarterEntry = ({ line: { quarter, written }, now }: EntryProps): ReactElement => (
  <Tap
    className="entry"
    onPress={() => {
      open('/manager/analysis/index', { quarter });
    }}
  >
    <View className="entry-head">
      <Text className="entry-title">{analysesText.quarter(quarter)}</Text>
      {written === null ? (
        <Badge tone="soft" words={analysesText.notWritten} />
      ) : (
        <Badge tone={written.state === 'published' ? 'calm' : 'amber'} words={analysisStateText[written.state]} />
      )}
    </View>
    <Text className="entry-note">{written === null ? analysesText.notWrittenNote : written.title}</Text>
    {written === null || written.publishedAt === null ? null : (
      <Text className="entry-note">{analysesText.published(sayDay(written.publishedAt, now))}</Text>
    )}
  </Tap>
);
