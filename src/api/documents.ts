import Taro from '@tarojs/taro';

const kinds = ['xlsx', 'docx', 'pdf'] as const;
type Kind = (typeof kinds)[number];

const kindOf = (name: string): Kind => kinds.find((kind) => name.toLowerCase().endsWith(`.${kind}`)) ?? 'xlsx';

/** A file of the cloud, fetched to this phone; null where it did not arrive. */
export const fetchFile = (url: string, onProgress: (percent: number) => void): Promise<string | null> =>
  new Promise((done) => {
    const task = Taro.downloadFile({
      url,
      success: ({ statusCode, tempFilePath }) => {
        done(statusCode === 200 ? tempFilePath : null);
      },
      fail: () => {
        done(null);
      },
    }) as { onProgressUpdate?(heard: (now: { progress: number }) => void): void };
    task.onProgressUpdate?.(({ progress }) => {
      onProgress(progress);
    });
  });

/** Shows a document with the menu by which it can be kept, printed or sent on. `name` says by its ending what it is. */
export const showFile = async (filePath: string, name: string): Promise<boolean> => {
  try {
    await Taro.openDocument({ filePath, fileType: kindOf(name), showMenu: true });
    return true;
  } catch {
    return false;
  }
};
