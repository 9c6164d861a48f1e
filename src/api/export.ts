import { accountText } from '#domain/copy';
import { call, type CallCode } from './call';
import { fetchFile, showFile } from './documents';

/** Made by the cloud, fetched, opened: where it stopped, or the file on this phone. */
export type Exported =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly code: CallCode }
  | { readonly ok: false; readonly code: 'NOT_FETCHED' };

/** Everything kept about this person, as a file on this phone. `onProgress` begins when the cloud has made it. */
export const exportMine = async (onProgress: (percent: number) => void): Promise<Exported> => {
  const reply = await call('person.export', {});
  if (!reply.ok) return { ok: false, code: reply.code };
  onProgress(0);
  const path = await fetchFile({ url: reply.data.url, name: accountText.exportFile }, onProgress);
  return path === null ? { ok: false, code: 'NOT_FETCHED' } : { ok: true, path };
};

/** Shows the spreadsheet with the menu by which it can be kept or sent on. */
export const openExport = (path: string): Promise<boolean> => showFile(path, accountText.exportFile);
