import Taro from '@tarojs/taro';

const kinds = ['xlsx', 'docx', 'pdf'] as const;
type Kind = (typeof kinds)[number];

const kindOf = (name: string): Kind => kinds.find((kind) => name.toLowerCase().endsWith(`.${kind}`)) ?? 'xlsx';

/** Where an app keeps its own files: 200 MB on every phone, and nobody but the app tidies up there. */
const folder = (): string => Taro.env.USER_DATA_PATH ?? '';

let isTidy = false;

/** Drops what was fetched before this start of the app: a page that is still there may open its own once more. */
const tidyUp = (): Promise<void> =>
  new Promise((done) => {
    const files = Taro.getFileSystemManager();
    isTidy = true;
    files.readdir({
      dirPath: folder(),
      success: ({ files: names }) => {
        const documents = names.filter((name) => kinds.some((kind) => name.endsWith(`.${kind}`)));
        for (const name of documents) files.unlink({ filePath: `${folder()}/${name}`, fail: () => undefined });
      },
      complete: () => {
        done();
      },
    });
  });

/** What no system allows in the name of a file. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/g;

/**
 * A file of the cloud, fetched to this phone under the name it is to be kept and sent on by; null where it did not arrive.
 * Without a path of its own WeChat names it tmp_ and a number.
 */
export const fetchFile = async (
  { url, name }: { readonly url: string; readonly name: string },
  onProgress: (percent: number) => void,
): Promise<string | null> => {
  if (!isTidy) await tidyUp();
  const filePath = `${folder()}/${name.replace(NOT_IN_NAMES, ' ')}`;
  return new Promise((done) => {
    const task = Taro.downloadFile({
      url,
      filePath,
      success: ({ statusCode }) => {
        done(statusCode === 200 ? filePath : null);
      },
      fail: () => {
        done(null);
      },
    }) as { onProgressUpdate?(heard: (now: { progress: number }) => void): void };
    task.onProgressUpdate?.(({ progress }) => {
      onProgress(progress);
    });
  });
};

/** Shows a document with the menu by which it can be kept, printed or sent on. `name` says by its ending what it is. */
export const showFile = async (filePath: string, name: string): Promise<boolean> => {
  try {
    await Taro.openDocument({ filePath, fileType: kindOf(name), showMenu: true });
    return true;
  } catch {
    return false;
  }
};
