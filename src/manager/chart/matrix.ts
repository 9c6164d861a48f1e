import type { ChartOption } from './echarts';
import { bare, LINE, words, type Frame } from './frame';
import type { Matrix } from './pictures';

interface Range {
  readonly min: number;
  readonly max: number;
}

interface Ranges {
  readonly x: Range;
  readonly y: Range;
}

/** Everything with some air around it, the split in it. */
const around = (values: readonly number[], least: number): Range => {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const air = Math.max(least, (highest - lowest) * 0.45);
  return { min: lowest - air, max: highest + air };
};

type Dots = readonly (readonly [number, number])[];

/** Names of the quadrants in the corners of the picture, inside it. */
const cornersOf = (picture: Matrix, frame: Frame, { x, y }: Ranges): ChartOption['series'] & object[] => {
  const gap = frame.style.text / 2;
  return picture.corners.map((name, at) => {
    const right = at % 2 === 1;
    const low = at > 1;
    return {
      type: 'scatter' as const,
      symbolSize: 0.01,
      itemStyle: { opacity: 1 },
      data: [[right ? x.max : x.min, low ? y.min : y.max]],
      label: {
        ...words(frame, at === 0 ? frame.style.danger : frame.style.inkSoft),
        formatter: name,
        position: 'inside' as const,
        align: right ? ('right' as const) : ('left' as const),
        verticalAlign: low ? ('bottom' as const) : ('top' as const),
        offset: [right ? -gap : gap, low ? -gap : gap],
      },
    };
  });
};

const rule = (ends: Dots, color: string) => ({
  type: 'line' as const,
  data: ends.map((end) => [...end]),
  symbol: 'none' as const,
  lineStyle: { color, width: 1, type: 'dashed' as const },
});

/** Points from the top, each with how far its name moves down so that no two names lie over one another; px. */
const labelled = (points: Matrix['points'], { y }: Ranges, frame: Frame) => {
  const perUnit = (frame.height - 2 * frame.style.text) / (y.max - y.min);
  let lowest = -Infinity;
  return [...points]
    .sort((a, b) => b.importance - a.importance)
    .map((point) => {
      const at = (y.max - point.importance) * perUnit;
      lowest = Math.max(at, lowest + frame.style.text * LINE);
      return { ...point, shift: lowest - at };
    });
};

/** Points with their names and means, cut into four fields that are named in their corners. */
export const matrix = (picture: Matrix, frame: Frame): ChartOption => {
  const { points, split } = picture;
  const { style } = frame;
  const x = around([split.mean, ...points.map(({ mean }) => mean)], 0.2);
  const y = around([split.importance, ...points.map(({ importance }) => importance)], 0.1);
  const line = { axisLabel: { show: false }, axisLine: { lineStyle: { color: style.hairline } } };
  const axis = { ...bare, ...line, type: 'value' as const };
  const across: Dots = [
    [x.min, split.importance],
    [x.max, split.importance],
  ];
  const upwards: Dots = [
    [split.mean, y.min],
    [split.mean, y.max],
  ];
  return {
    grid: { top: style.text, bottom: style.text, left: style.text, right: style.text },
    xAxis: { ...axis, ...x },
    yAxis: { ...axis, ...y },
    series: [
      rule(upwards, style.inkSoft),
      rule(across, style.inkSoft),
      ...cornersOf(picture, frame, { x, y }),
      {
        type: 'scatter',
        symbolSize: style.text,
        itemStyle: { color: style.accent, opacity: 1 },
        label: { ...words(frame, style.ink), formatter: '{b}', position: 'right', fontSize: style.text },
        data: labelled(points, { x, y }, frame).map(({ name, mean, importance, shift }) => ({
          name: `${name} ${mean.toFixed(1)}`,
          value: [mean, importance],
          label: { offset: [0, shift] },
        })),
      },
    ],
  };
};
