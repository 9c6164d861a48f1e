import type { ReactElement } from 'react';
import { joined, scoresText, segmentsText } from '#domain/copy';
import { pareto } from '#domain/satisfaction';
import { ChartFigure } from '../chart/figure';
import { EmptyState } from '../../ui/states';
import { openTickets, type Look } from '../scores/look';
import { lookOf, nameOf, type By, type Segment } from './rows';

/** Bars on the picture; what is left over stands in one more, and one by one in the table. */
const BARS = 5;
/** Rows in the table: the rest of a long tail is nobody's first concern. */
const ROWS = 15;

interface ParetoProps {
  readonly rows: readonly Segment[];
  readonly look: Look;
  readonly by: By;
  readonly name: string;
}

/** Which few things make most of the work: bars from the largest, with what they come to together. */
export const ParetoFigure = ({ rows, look, by, name }: ParetoProps): ReactElement => {
  const bars = pareto(rows.map((row) => ({ row, name: nameOf(row, by), count: row.closures })));
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <EmptyState icon="description" title={segmentsText.empty} note={segmentsText.emptyNote} />;
  const most = bars.slice(0, 3);
  const rest = bars.slice(BARS).reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartFigure
      id="pareto"
      name={name}
      finding={segmentsText.paretoFinding(
        joined.list(most.map((bar) => bar.name)),
        most[most.length - 1]?.cumulative ?? 0,
      )}
      sample={segmentsText.paretoSample(total)}
      head={segmentsText.paretoHead}
      rows={bars.slice(0, ROWS).map(({ row, name: words, count, share, cumulative }) => ({
        key: row.value,
        cells: [words, scoresText.tickets(count), scoresText.percent(share), scoresText.percent(cumulative)],
        onPress: () => {
          openTickets(lookOf(look, row, by), 'closures');
        },
      }))}
      picture={{
        kind: 'pareto',
        rows: [
          ...bars.slice(0, BARS).map(({ name: words, count }) => ({ name: words, count })),
          ...(rest > 0 ? [{ name: segmentsText.rest, count: rest }] : []),
        ],
      }}
    />
  );
};
