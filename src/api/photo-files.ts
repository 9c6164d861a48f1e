import Taro from '@tarojs/taro';

/** Longest side after compression, in pixels: enough to see a hairline crack, about 300 KB. */
const LONG_SIDE = 1600;
const QUALITY = 75;

/** Lets the person take or pick pictures. Empty when they change their mind or refuse: never an error. */
export const choosePhotos = async (count: number): Promise<readonly string[]> => {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] });
    return tempFiles.map((file) => file.tempFilePath);
  } catch {
    return [];
  }
};

const smaller = async (path: string): Promise<string> => {
  try {
    const { width, height } = await Taro.getImageInfo({ src: path });
    const longest = Math.max(width, height);
    const wide = Math.round(longest > LONG_SIDE ? (width * LONG_SIDE) / longest : width);
    const { tempFilePath } = await Taro.compressImage({ src: path, quality: QUALITY, compressedWidth: wide });
    return tempFilePath;
  } catch {
    return path;
  }
};

/** Temporary files vanish when the app closes; a saved one lives as long as the draft that names it. */
const kept = (path: string): Promise<string> =>
  new Promise((done) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: path,
      success: ({ savedFilePath }) => {
        done(savedFilePath);
      },
      fail: () => {
        done(path);
      },
    });
  });

/** Compresses a picture and keeps it. What cannot be compressed or kept is used as it is. */
export const preparePhoto = async (path: string): Promise<string> => kept(await smaller(path));

export const dropPhotoFile = (path: string): void => {
  Taro.getFileSystemManager().unlink({ filePath: path, fail: () => undefined });
};

export const showPhotos = (urls: readonly string[], current: number): void => {
  void Taro.previewImage({ urls: [...urls], current: urls[current] ?? '' });
};
