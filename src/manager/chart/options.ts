import type { ChartOption } from './echarts';
import type { Matrix, Pareto, Picture, Trend } from './pictures';
import type { Style } from './sheet';

/** Where a picture goes: its colours and text, and how wide it is in px. */
export interface Frame {
  readonly style: Style;
  readonly width: number;
}

const percent = (share: number): number => Math.round(share * 100);
const words = ({ style }: Frame, color: string) => ({ show: true, color, fontSize: style.text * 0.9 });
const bare = { axisTick: { show: false }, splitLine: { show: false } } as const;

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
        label: { ...words(frame, style.ink), position: 'top' },
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
        lineHeight: style.text * 1.3,
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

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Everything with some air around it, the split in it. */
const around = (values: readonly number[], least: number): Range => {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const air = Math.max(least, (highest - lowest) * 0.45);
  return { min: lowest - air, max: highest + air };
};

type Dots = readonly (readonly [number, number])[];

/** Words in the four corners of the picture: names of the quadrants. */
const corners = (picture: Matrix, frame: Frame, { x, y }: { x: Range; y: Range }) => {
  const places: Dots = [
    [x.min, y.max],
    [x.max, y.max],
    [x.min, y.min],
    [x.max, y.min],
  ];
  return places.map((value, at) => ({
    type: 'scatter' as const,
    symbolSize: 0.01,
    data: [[...value]],
    label: {
      ...words(frame, at === 0 ? frame.style.danger : frame.style.inkSoft),
      formatter: picture.corners[at] ?? '',
      position:
        at % 2 === 0
          ? ([frame.style.text / 2, at < 2 ? frame.style.text / 2 : -frame.style.text * 1.5] as [number, number])
          : ('left' as const),
    },
  }));
};

const rule = (ends: Dots, color: string) => ({
  type: 'line' as const,
  data: ends.map((end) => [...end]),
  symbol: 'none' as const,
  lineStyle: { color, width: 1, type: 'dashed' as const },
});

/** Points with their names and means, cut into four fields that are named in their corners. */
const matrix = (picture: Matrix, frame: Frame): ChartOption => {
  const { points, split } = picture;
  const { style } = frame;
  const x = around([split.mean, ...points.map(({ mean }) => mean)], 0.2);
  const y = around([split.importance, ...points.map(({ importance }) => importance)], 0.1);
  const axis = {
    ...bare,
    type: 'value' as const,
    axisLabel: { show: false },
    axisLine: { lineStyle: { color: style.hairline } },
  };
  return {
    grid: { top: style.text, bottom: style.text, left: style.text, right: style.text },
    xAxis: { ...axis, ...x },
    yAxis: { ...axis, ...y },
    series: [
      rule(
        [
          [split.mean, y.min],
          [split.mean, y.max],
        ],
        style.inkSoft,
      ),
      rule(
        [
          [x.min, split.importance],
          [x.max, split.importance],
        ],
        style.inkSoft,
      ),
      ...corners(picture, frame, { x, y }),
      {
        type: 'scatter',
        symbolSize: style.text,
        itemStyle: { color: style.accent },
        data: points.map(({ name, mean, importance }) => ({
          name: `${name} ${mean.toFixed(1)}`,
          value: [mean, importance],
        })),
        label: { ...words(frame, style.ink), formatter: '{b}', position: 'right', fontSize: style.text },
        labelLayout: { moveOverlap: 'shiftY' },
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
