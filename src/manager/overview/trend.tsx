import type { ReactElement } from 'react';
import { overviewText, scoresText, targetVerdictText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { ChartFigure } from '../chart/figure';
import { openTickets } from '../scores/look';

type Points = CallData<'satisfaction.trend'>['points'];
type Point = Points[number];

const counted = (points: Points, verdict: Point['csat']['verdict']): number =>
  points.filter(({ csat }) => csat.n > 0 && csat.verdict === verdict).length;

const findingOf = (points: Points): string =>
  points.every(({ csat }) => csat.n === 0)
    ? overviewText.trendNothing
    : overviewText.trendFinding(counted(points, 'met'), counted(points, 'missed'), counted(points, 'cannotSay'));

const rowOf = ({ from, to, csat }: Point) => ({
  key: from,
  cells: [
    scoresText.week(from, to),
    csat.rate === null ? scoresText.none : scoresText.percent(csat.rate),
    `${csat.n}`,
    targetVerdictText[csat.verdict],
  ],
  onPress: () => {
    openTickets({ from, to, where: [] }, 'answers');
  },
});

/** '9/7': short enough to stand below a point. */
const shortDay = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;

/** CSAT week by week against the target. */
export const Trend = ({ points }: { points: Points }): ReactElement => {
  const target = points[0]?.csat.target ?? 0;
  return (
    <ChartFigure
      id="trend"
      name={overviewText.trend}
      finding={findingOf(points)}
      sample={overviewText.trendSample(points.reduce((sum, { csat }) => sum + csat.n, 0))}
      head={overviewText.trendHead}
      rows={points.map(rowOf)}
      picture={{
        kind: 'trend',
        points: points.map(({ from, csat }) => ({
          label: shortDay(from),
          rate: csat.rate,
          sure: csat.verdict !== 'cannotSay',
        })),
        target,
        targetWords: overviewText.target(scoresText.percent(target)),
      }}
    />
  );
};
