import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import type { GridComponentOption } from 'echarts/components';
import { init, setPlatformAPI, use as register } from 'echarts/core';
import type { ComposeOption } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import type { Sheet } from './sheet';

// Only what our pictures need: the whole of echarts would be twice as large.
register([BarChart, LineChart, ScatterChart, GridComponent, LabelLayout, CanvasRenderer]);

export type ChartOption = ComposeOption<LineSeriesOption | BarSeriesOption | ScatterSeriesOption | GridComponentOption>;

/** What echarts asks of a canvas. WeChat's node has no listeners, and a picture that is only read needs none. */
const surfaceOf = (sheet: Sheet): HTMLCanvasElement => {
  const { node } = sheet;
  const surface = {
    get width() {
      return node.width;
    },
    set width(width: number) {
      node.width = width;
    },
    get height() {
      return node.height;
    },
    set height(height: number) {
      node.height = height;
    },
    getContext: () => node.getContext('2d'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return surface;
};

/** Draws one picture, once, on a canvas of the page; a picture that was there before goes. Returns how to let it go. */
export const drawOn = (sheet: Sheet, option: ChartOption): (() => void) => {
  const surface = surfaceOf(sheet);
  setPlatformAPI({ createCanvas: () => surface });
  const { width, height, pixelRatio: devicePixelRatio } = sheet;
  const chart = init(surface, null, { renderer: 'canvas', width, height, devicePixelRatio });
  chart.setOption({ animation: false, silent: true, ...option });
  chart.getZr().flush();
  return () => {
    chart.dispose();
  };
};
