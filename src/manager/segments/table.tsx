import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { joined, scoresText, segmentsText, splitText } from '#domain/copy';
import { splits, type Split } from '#domain/satisfaction';
import { useExport } from '../../api/exports';
import { Exporting } from '../../ui/exporting';
import { QuietAction } from '../../ui/primary-action';
import { EmptyState } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { openTickets, whereOf, type Look } from '../scores/look';
import { Pick } from '../scores/pick';
import { lookOf, nameOf, shareWords, sorted, sorts, type By, type Segment, type Sort } from './rows';

const SHOWN = 12;
const splitOptions = splits.map((value) => ({ value, words: splitText[value] }));
const sortOptions = sorts.map((value) => ({ value, words: segmentsText.sorts[value] }));

interface ChoiceProps {
  readonly by: By;
  readonly sort: Sort;
  readonly onBy: (by: By) => void;
  readonly onSort: (sort: Sort) => void;
}

/** By what, by what else, and in which order. */
export const Choice = ({ by: { by, and }, sort, onBy, onSort }: ChoiceProps): ReactElement => {
  const others = splitOptions.filter(({ value }) => value !== by);
  return (
    <View className="picks below">
      <Pick
        label={segmentsText.by}
        options={splitOptions}
        chosen={by}
        onChoose={(value) => {
          onBy({ by: value, and: and === value ? null : and });
        }}
      />
      <Pick<Split | 'none'>
        label={segmentsText.and}
        options={[{ value: 'none', words: segmentsText.andNone }, ...others]}
        chosen={and ?? 'none'}
        onChoose={(value) => {
          onBy({ by, and: value === 'none' ? null : value });
        }}
      />
      <Pick label={segmentsText.sort} options={sortOptions} chosen={sort} onChoose={onSort} />
    </View>
  );
};

interface RowProps {
  readonly row: Segment;
  readonly by: By;
  readonly onPress: () => void;
}

const SegmentRow = ({ row, by, onPress }: RowProps): ReactElement => {
  const { csat, closures, unsatisfied, firstTimeFix, onTime } = row;
  const name = nameOf(row, by);
  const rate = csat.rate === null ? scoresText.none : scoresText.percent(csat.rate);
  const verdict = scoresText.verdict(csat);
  return (
    <Tap className={`heat heat-${csat.n === 0 ? 'none' : csat.verdict}`} onPress={onPress}>
      <View className="heat-head">
        <Text className="heat-name">{name}</Text>
        <Text className="heat-rate">{rate}</Text>
      </View>
      <Text className="heat-note">{verdict}</Text>
      <Text className="heat-note">{segmentsText.row({ closures, answers: csat.n, unsatisfied })}</Text>
      <Text className="heat-note">{segmentsText.times(shareWords(firstTimeFix), shareWords(onTime))}</Text>
    </Tap>
  );
};

interface TableProps {
  readonly rows: readonly Segment[];
  readonly look: Look;
  readonly by: By;
  readonly sort: Sort;
}

/** One row for each of them, coloured by the verdict, which it says too. A row opens its tickets. */
export const SegmentTable = ({ rows, look, by, sort }: TableProps): ReactElement => {
  const [shown, setShown] = useState(SHOWN);
  const file = useExport({ kind: 'segments', from: look.from, to: look.to, where: whereOf(look), ...by });
  if (rows.length === 0)
    return <EmptyState icon="description" title={segmentsText.empty} note={segmentsText.emptyNote} />;
  const left = rows.length - shown;
  return (
    <View className="below">
      <View className="score-note">{segmentsText.heat}</View>
      {sorted(rows, sort)
        .slice(0, shown)
        .map((row) => (
          <SegmentRow
            key={joined.spoken(row.value, row.andValue ?? '')}
            row={row}
            by={by}
            onPress={() => {
              openTickets(lookOf(look, row, by), 'closures');
            }}
          />
        ))}
      {left > 0 ? (
        <QuietAction
          words={segmentsText.more(Math.min(left, SHOWN))}
          onPress={() => {
            setShown(shown + SHOWN);
          }}
        />
      ) : null}
      <Exporting file={file} />
    </View>
  );
};
