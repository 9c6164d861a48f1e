import { orientation } from '../media/exif';
import { compressPicture, pictureSize } from '../media/picture';
import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface ChooseOptions {
  readonly count?: number;
  readonly mediaType?: readonly string[];
  readonly sourceType?: readonly string[];
}

interface CompressImageOptions {
  readonly src: string;
  readonly quality?: number;
  readonly compressedWidth?: number;
  readonly compressedHeight?: number;
}

interface PreviewOptions {
  readonly urls: readonly string[];
  readonly current?: string | number;
}

const choose = ({ phone }: WxContext) =>
  asyncApi<ChooseOptions>('chooseMedia', async ({ count, mediaType, sourceType }) => {
    if (mediaType?.includes('video') === true && !mediaType.includes('image'))
      throw new ApiError('local/phone chooses images only');
    const onlyCamera = sourceType?.length === 1 && sourceType[0] === 'camera';
    const tempFiles = await phone.media.pick({ count: count ?? 9, capture: onlyCamera });
    if (tempFiles.length === 0) throw new ApiError('cancel');
    return { type: 'image', tempFiles };
  });

const preview = async ({ phone }: WxContext, { urls, current }: PreviewOptions): Promise<void> => {
  const index = typeof current === 'number' ? current : Math.max(0, urls.indexOf(current ?? ''));
  const shown = await Promise.all(urls.map((url) => phone.media.url(url, '')));
  phone.shell.preview(shown, index);
};

export const mediaApis = (context: WxContext): ApiGroup => {
  const { media } = context.phone;
  return {
    chooseMedia: choose(context),
    compressImage: asyncApi<CompressImageOptions>('compressImage', async (options) => {
      const blob = await compressPicture(await media.blob(options.src), {
        quality: options.quality ?? 80,
        keepNotes: context.phone.settings.keepNotes,
        ...(options.compressedWidth !== undefined && { width: options.compressedWidth }),
        ...(options.compressedHeight !== undefined && { height: options.compressedHeight }),
      });
      return { tempFilePath: media.files.addTemporary(blob) };
    }),
    getImageInfo: asyncApi<{ src: string }>('getImageInfo', async ({ src }) => {
      const blob = await media.blob(src, context.phone.pages.current?.route);
      return {
        ...(await pictureSize(blob)),
        path: src.startsWith('wxfile://') ? src : media.files.addTemporary(blob),
        orientation: await orientation(blob),
      };
    }),
    previewImage: asyncApi<PreviewOptions>('previewImage', (options) => preview(context, options)),
    previewMedia: asyncApi<{ sources: readonly { url: string }[]; current?: number }>(
      'previewMedia',
      ({ sources, current }) => preview(context, { urls: sources.map((source) => source.url), current: current ?? 0 }),
    ),
    createOffscreenCanvas: ({
      width = 300,
      height = 150,
      type,
    }: {
      width?: number;
      height?: number;
      type?: string;
    }) => {
      if (type !== '2d') throw new ApiError('createOffscreenCanvas: only type "2d" is supported by local/phone');
      return offscreen(context, { width, height });
    },
  };
};

/** The browser's canvas with WeChat's createImage on it. */
const offscreen = ({ phone }: WxContext, { width, height }: { width: number; height: number }): unknown => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height, createImage: () => createCanvasImage(phone.media) });
  return canvas;
};

/** An image whose src may be any address of the mini-program. */
export const createCanvasImage = (media: WxContext['phone']['media']): HTMLImageElement => {
  const image = new Image();
  const set = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')?.set?.bind(image);
  Object.defineProperty(image, 'src', {
    set: (src: string) => {
      media.url(src, '').then(
        (url) => {
          set?.(url);
        },
        () => {
          image.dispatchEvent(new Event('error'));
        },
      );
    },
  });
  return image;
};
