import { withNotesOf, withoutNotes } from './exif';

export interface CompressOptions {
  /** 0–100, JPEG only, as in wx.compressImage. */
  readonly quality: number;
  /** Pixels; one of them alone keeps the shape. */
  readonly width?: number;
  readonly height?: number;
  /** Leaves the camera's notes and the turn of the picture as they were: WeChat promises neither. */
  readonly keepNotes: boolean;
}

const fit = (bitmap: ImageBitmap, options: CompressOptions): { width: number; height: number } => {
  const shape = bitmap.width / bitmap.height;
  const width = options.width ?? (options.height === undefined ? bitmap.width : options.height * shape);
  const height = options.height ?? width / shape;
  return { width: Math.round(width), height: Math.round(height) };
};

/**
 * Draws the picture anew as JPEG: smaller, upright, and without the camera's notes (EXIF: place and time of the photo),
 * unless these are to be kept.
 */
export const compressPicture = async (blob: Blob, options: CompressOptions): Promise<Blob> => {
  const bitmap = await createImageBitmap(options.keepNotes ? await withoutNotes(blob) : blob);
  const { width, height } = fit(bitmap, options);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: options.quality / 100 });
  return options.keepNotes ? withNotesOf(blob, picture) : picture;
};

const signatures: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['gif', [0x47, 0x49, 0x46]],
  ['webp', [0x52, 0x49, 0x46, 0x46]],
];

/** By its first bytes: a file an app wrote itself has no other sign. */
const typeOf = async (blob: Blob): Promise<string> => {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0] ?? 'unknown';
};

/** Pixels as stored, whichever way up the notes say it is, as wx.getImageInfo counts them. */
export const pictureSize = async (blob: Blob): Promise<{ width: number; height: number; type: string }> => {
  const bitmap = await createImageBitmap(await withoutNotes(blob));
  const size = { width: bitmap.width, height: bitmap.height, type: await typeOf(blob) };
  bitmap.close();
  return size;
};
