import Taro from '@tarojs/taro';
import { cleanPhoto, type CleanPhoto } from './clean-photo';
import { newId } from './ids';

/** Longest side of what is sent, in pixels: enough to see a hairline crack, about 300 KB. */
const LONG_SIDE = 1600;
/** Longest side of the small copy for lists. */
const THUMB_SIDE = 320;
const QUALITY = 75;

/** A picture ready to be sent, and its small copy where one could be made. Both without place, time and device. */
export interface PreparedPhoto {
  readonly path: string;
  readonly thumb: string | null;
}

/** Lets the person take or pick pictures. Empty when they change their mind or refuse: never an error. */
export const choosePhotos = async (count: number): Promise<readonly string[]> => {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] });
    return tempFiles.map((file) => file.tempFilePath);
  } catch {
    return [];
  }
};

const compressed = async (src: string, side: number): Promise<string> => {
  const { width, height } = await Taro.getImageInfo({ src });
  const longest = Math.max(width, height);
  const wide = Math.max(1, Math.round(longest > side ? (width * side) / longest : width));
  const { tempFilePath } = await Taro.compressImage({ src, quality: QUALITY, compressedWidth: wide });
  return tempFilePath;
};

const read = (filePath: string): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => {
        if (typeof data === 'string') fail(new Error('readFile answered words'));
        else done(new Uint8Array(data));
      },
      fail,
    });
  });

/** A file in the app's own folder lives as long as the draft that names it; temporary ones vanish when the app closes. */
const write = ({ bytes, ending }: CleanPhoto): Promise<string> =>
  new Promise((done, fail) => {
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${newId()}.${ending}`;
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: bytes.slice().buffer,
      success: () => {
        done(filePath);
      },
      fail,
    });
  });

const kept = async (path: string): Promise<string | null> => {
  const clean = cleanPhoto(await read(path));
  return clean === null ? null : write(clean);
};

const orElse = async <T>(made: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await made;
  } catch {
    return otherwise;
  }
};

/**
 * Makes a picture smaller, takes everything out of it that is not the picture, and keeps it on the phone. What cannot
 * be made smaller is used as it is.
 * @returns null where it cannot be cleaned for certain: it must not be sent
 */
export const preparePhoto = async (chosen: string): Promise<PreparedPhoto | null> => {
  const small = await orElse(compressed(chosen, LONG_SIDE), chosen);
  const path = await orElse(kept(small), null);
  if (path === null) return null;
  return { path, thumb: await orElse(thumbOf(path), null) };
};

const thumbOf = async (path: string): Promise<string | null> => kept(await compressed(path, THUMB_SIDE));

export const dropPhotoFile = (path: string): void => {
  Taro.getFileSystemManager().unlink({ filePath: path, fail: () => undefined });
};

export const showPhotos = (urls: readonly string[], current: number): void => {
  void Taro.previewImage({ urls: [...urls], current: urls[current] ?? '' });
};
