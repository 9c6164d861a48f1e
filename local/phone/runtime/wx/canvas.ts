import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface ExportOptions {
  readonly canvas?: unknown;
  readonly canvasId?: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly destWidth?: number;
  readonly destHeight?: number;
  readonly fileType?: string;
  readonly quality?: number;
}

const mimeTypes: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg' };

/** Documented: anything outside (0, 1] counts as 1. */
const qualityOf = (quality = 1): number => (quality > 0 && quality <= 1 ? quality : 1);

/** The part of the canvas asked for, in the canvas' own pixels; as large as documented unless told: × pixel ratio. */
const drawn = (canvas: HTMLCanvasElement, options: ExportOptions): OffscreenCanvas => {
  const { x = 0, y = 0 } = options;
  const { width = canvas.width - x, height = canvas.height - y } = options;
  const { destWidth = width * window.devicePixelRatio, destHeight = height * window.devicePixelRatio } = options;
  if (!(width > 0 && height > 0 && destWidth >= 1 && destHeight >= 1)) throw new ApiError('create bitmap failed');
  const target = new OffscreenCanvas(Math.round(destWidth), Math.round(destHeight));
  const context = target.getContext('2d');
  context?.drawImage(canvas, x, y, width, height, 0, 0, target.width, target.height);
  return target;
};

export const canvasApis = ({ phone }: WxContext): ApiGroup => ({
  canvasToTempFilePath: asyncApi<ExportOptions>('canvasToTempFilePath', async (options) => {
    const { canvas, canvasId, fileType = 'png', quality } = options;
    if (canvasId !== undefined) {
      phone.failures.report('canvasToTempFilePath: canvasId is of the old canvas, which local/phone does not have');
      throw new ApiError('fail canvas is empty');
    }
    if (!(canvas instanceof HTMLCanvasElement)) throw new ApiError('fail canvas is empty');
    const type = mimeTypes[fileType];
    if (type === undefined) throw new ApiError(`invalid fileType "${fileType}"`);
    const blob = await drawn(canvas, options).convertToBlob({ type, quality: qualityOf(quality) });
    return { tempFilePath: phone.media.files.addTemporary(blob) };
  }),
});
