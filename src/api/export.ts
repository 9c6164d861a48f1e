import Taro from '@tarojs/taro';
import { call, type CallCode } from './call';

/** Made by the cloud, fetched, opened: where it stopped, or the file on this phone. */
export type Exported =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly code: CallCode }
  | { readonly ok: false; readonly code: 'NOT_FETCHED' };

const fetched = (url: string, onProgress: (percent: number) => void): Promise<string | null> =>
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

/** Everything kept about this person, as a file on this phone. `onProgress` begins when the cloud has made it. */
export const exportMine = async (onProgress: (percent: number) => void): Promise<Exported> => {
  const reply = await call('person.export', {});
  if (!reply.ok) return { ok: false, code: reply.code };
  onProgress(0);
  const path = await fetched(reply.data.url, onProgress);
  return path === null ? { ok: false, code: 'NOT_FETCHED' } : { ok: true, path };
};

/** Shows the spreadsheet with the menu by which it can be kept or sent on. */
export const openExport = async (path: string): Promise<boolean> => {
  try {
    await Taro.openDocument({ filePath: path, fileType: 'xlsx', showMenu: true });
    return true;
  } catch {
    return false;
  }
};
