export interface CompressOptions {
  /** 0–100, JPEG only, as in wx.compressImage. */
  readonly quality: number;
  /** Pixels; one of them alone keeps the shape. */
  readonly width?: number;
  readonly height?: number;
}

const fit = (bitmap: ImageBitmap, options: CompressOptions): { width: number; height: number } => {
  const shape = bitmap.width / bitmap.height;
  const width = options.width ?? (options.height === undefined ? bitmap.width : options.height * shape);
  const height = options.height ?? width / shape;
  return { width: Math.round(width), height: Math.round(height) };
};

/** Draws the picture anew as JPEG: smaller, and without the camera's notes (EXIF: place and time of the photo). */
export const compressPicture = async (blob: Blob, options: CompressOptions): Promise<Blob> => {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = fit(bitmap, options);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: options.quality / 100 });
};

export const pictureSize = async (blob: Blob): Promise<{ width: number; height: number; type: string }> => {
  const bitmap = await createImageBitmap(blob);
  const size = {
    width: bitmap.width,
    height: bitmap.height,
    type: (blob.type.split('/')[1] ?? 'unknown').replace('jpg', 'jpeg'),
  };
  bitmap.close();
  return size;
};
