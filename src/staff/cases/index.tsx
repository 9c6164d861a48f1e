import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { casesText, errorText, partText, sayDay } from '#domain/copy';
import type { Role } from '#domain/people';
import type { Part } from '#domain/taxonomy';
import { useExport } from '../../api/exports';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList, type ListItem } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { usePaused } from '../../api/use-paused';
import { Exporting } from '../../ui/exporting';
import { Field, Line } from '../../ui/field';
import { Place } from '../../ui/place';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';
import { MonthLine } from './month';
import { PartSheet } from './part-sheet';

/** Characters of a question (contract). */
const MOST = 20;
const exporters: readonly Role[] = ['manager', 'frontDesk'];

/** 案例库: what repairs have taught, newest first. A supervisor sees what they gave this month. */
export default function CasesPage(): ReactElement {
  const { part: who } = useSession();
  const [part, setPart] = useState<Part | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [typed, setTyped] = useState('');
  const text = usePaused(typed.trim());
  const list = useList('case.list', who === null ? null : { communityId: who.communityId, part, text });
  const file = useExport({ kind: 'cases' });
  const now = useNow();
  usePageLife(list);
  return (
    <Screen>
      <Place>{who?.role === 'supervisor' ? <MonthLine communityId={who.communityId} /> : null}</Place>
      <Field label={casesText.search} note={casesText.searchNote}>
        <Line
          label={casesText.search}
          value={typed}
          placeholder={casesText.searchHint}
          type="text"
          most={MOST}
          onChange={setTyped}
        />
      </Field>
      <View className="below">
        <Row
          icon="label-o"
          title={casesText.filter}
          note={part === null ? casesText.all : partText[part]}
          onPress={() => {
            setChoosing(true);
          }}
        />
      </View>
      <Section title={casesText.title}>
        <StatefulList
          list={list}
          problem={list.code === null ? null : errorText[list.code]}
          now={now}
          empty={<Empty text={text} />}
          onRetry={() => void list.refresh()}
          item={(line) => <CaseRow key={line.id} line={line} now={now} />}
        />
      </Section>
      {who !== null && exporters.includes(who.role) ? <Exporting file={file} words={casesText.export} /> : null}
      <PartSheet
        open={choosing}
        chosen={part}
        onClose={() => {
          setChoosing(false);
        }}
        onChoose={setPart}
      />
    </Screen>
  );
}

const Empty = ({ text }: { text: string }): ReactElement =>
  text === '' ? (
    <EmptyState icon="bookmark-o" title={casesText.empty} note={casesText.emptyNote} />
  ) : (
    <EmptyState icon="bookmark-o" title={casesText.notFound(text)} note={casesText.notFoundNote} />
  );

const CaseRow = ({ line, now }: { line: ListItem<'case.list'>; now: number }): ReactElement => (
  <Row
    icon="bookmark-o"
    title={line.title}
    note={`${partText[line.part]} ${casesText.by(line.by, sayDay(line.at, now))}`}
    onPress={() => {
      open('/staff/case/index', { id: line.id });
    }}
  />
);
