import type { ChartOption } from './echarts';
import { bare, LINE, percent, words, type Frame } from './frame';
import { matrix } from './matrix';
import type { Pareto, Picture, Trend } from './pictures';

const categories = (frame: Frame, data: readonly string[]) => ({
  ...bare,
  type: 'category' as const,
  data: [...data],
  axisLine: { lineStyle: { color: frame.style.hairline } },
});

/** Lowest share on the picture: no drop is made to look like a fall, and yet small ones are seen. */
const floorOf = ({ points, target }: Trend): number => {
  const lowest = Math.min(target, ...points.flatMap(({ rate }) => (rate === null ? [] : [rate])));
  return Math.max(0, Math.floor(percent(lowest) / 10) * 10 - 10);
};

/** A line with every value on it; hollow points say nothing for certain. The target is a dashed line with its name. */
const trend = (picture: Trend, frame: Frame): ChartOption => {
  const { style } = frame;
  const { points, target, targetWords } = picture;
  const point = ({ rate, sure }: Trend['points'][number]) => ({
    value: rate === null ? '-' : percent(rate),
    itemStyle: { color: sure ? style.accent : style.card, borderColor: style.accent, borderWidth: 2 },
  });
  return {
    grid: { top: style.text * 2, bottom: style.text * 2, left: style.text, right: style.text * 3.2 },
    xAxis: {
      ...categories(
        frame,
        points.map(({ label }) => label),
      ),
      boundaryGap: false,
      axisLabel: { ...words(frame, style.inkSoft), hideOverlap: true },
    },
    yAxis: { ...bare, show: false, type: 'value', min: floorOf(picture), max: 100 },
    series: [
      {
        type: 'line',
        data: points.map(() => percent(target)),
        symbol: 'none',
        lineStyle: { color: style.ink, width: 1, type: 'dashed' },
        endLabel: { ...words(frame, style.ink), formatter: targetWords },
      },
      {
        type: 'line',
        data: points.map(point),
        symbol: 'circle',
        symbolSize: style.text * 0.6,
        showAllSymbol: true,
        lineStyle: { color: style.accent, width: 2 },
        label: { ...words(frame, style.ink), position: 'top', backgroundColor: style.card, padding: [0, 2] },
        labelLayout: { hideOverlap: true },
      },
    ],
  };
};

/** Bars with their counts below, and the line of what they come to together, in percent of all. */
const pareto = ({ rows }: Pareto, frame: Frame): ChartOption => {
  const { style, width } = frame;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  let running = 0;
  const together = rows.map(({ count }) => (running += count));
  const side = style.text;
  return {
    grid: { top: style.text * 2, bottom: style.text * 5, left: side, right: side },
    xAxis: {
      ...categories(
        frame,
        rows.map(({ name, count }) => `${name}\n${count}`),
      ),
      axisLabel: {
        ...words(frame, style.ink),
        interval: 0,
        width: (width - 2 * side) / Math.max(1, rows.length) - style.text / 3,
        overflow: 'break',
        lineHeight: style.text * LINE,
      },
    },
    yAxis: { ...bare, show: false, type: 'value', min: 0, max: total },
    series: [
      { type: 'bar', data: rows.map(({ count }) => count), itemStyle: { color: style.accent }, barWidth: '62%' },
      {
        type: 'line',
        data: together,
        symbol: 'circle',
        symbolSize: style.text / 2,
        lineStyle: { color: style.ink, width: 1.5 },
        itemStyle: { color: style.ink },
        label: {
          ...words(frame, style.ink),
          position: 'top',
          formatter: ({ value }) => `${percent(Number(value) / Math.max(1, total))}%`,
        },
      },
    ],
  };
};

/** The picture as echarts draws it. */
export const optionOf = (picture: Picture, frame: Frame): ChartOption => {
  switch (picture.kind) {
    case 'trend':
      return trend(picture, frame);
    case 'pareto':
      return pareto(picture, frame);
    case 'matrix':
      return matrix(picture, frame);
  }
};
