import { USER_DATA_PATH } from '../media/file-store';
import type { FileStore } from '../media/file-store';
import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface PathOptions {
  readonly filePath: string;
  readonly encoding?: string;
  readonly data?: string | ArrayBuffer;
  /** Bytes to read from, and how many; only of readFile. */
  readonly position?: number;
  readonly length?: number;
}

interface SaveOptions {
  readonly tempFilePath: string;
  readonly filePath?: string;
}

const known = (files: FileStore, path: string): Blob => {
  const blob = files.get(path);
  if (!blob) throw new ApiError(`no such file or directory, open '${path}'`);
  return blob;
};

const toBase64 = (buffer: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): ArrayBuffer => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer;

const read = async (blob: Blob, encoding: string | undefined): Promise<string | ArrayBuffer> => {
  if (encoding === undefined) return blob.arrayBuffer();
  if (encoding === 'base64') return toBase64(await blob.arrayBuffer());
  if (encoding === 'utf8' || encoding === 'utf-8') return blob.text();
  throw new ApiError(`encoding ${encoding} is not supported by local/phone`);
};

const part = (blob: Blob, { position = 0, length }: PathOptions): Blob =>
  blob.slice(position, length === undefined ? blob.size : position + length);

/** A view of bytes (Uint8Array) is not data for WeChat: its buffer is. */
const content = ({ data = '', encoding }: PathOptions): string | ArrayBuffer => {
  if (typeof data !== 'string' && !(data instanceof ArrayBuffer))
    throw new ApiError('data must be a string or an ArrayBuffer');
  return encoding === 'base64' && typeof data === 'string' ? fromBase64(data) : data;
};

const save = async (files: FileStore, { tempFilePath, filePath }: SaveOptions): Promise<Record<string, unknown>> => {
  // A copy of its own: the chooser's file may change on disk under our feet.
  const blob = new Blob([await known(files, tempFilePath).arrayBuffer()], { type: known(files, tempFilePath).type });
  if (filePath === undefined) return { savedFilePath: await files.addSaved(blob) };
  await files.write(userPath(filePath), blob);
  return { savedFilePath: filePath };
};

/** A path the app may write to. */
export const userPath = (path: string): string => {
  if (!path.startsWith(`${USER_DATA_PATH}/`)) throw new ApiError(`permission denied, open '${path}'`);
  return path;
};

/** wx.getFileSystemManager: the asynchronous calls; the browser reads bytes no other way. */
const fileSystemManager = (files: FileStore): ApiGroup => ({
  readFile: asyncApi<PathOptions>('readFile', async (options) => ({
    data: await read(part(known(files, options.filePath), options), options.encoding),
  })),
  writeFile: asyncApi<PathOptions>('writeFile', (options) =>
    files.write(userPath(options.filePath), new Blob([content(options)])),
  ),
  readdir: asyncApi<{ dirPath: string }>('readdir', ({ dirPath }) => {
    const folder = `${dirPath.replace(/\/$/, '')}/`;
    return { files: files.list(folder).map((path) => path.slice(folder.length)) };
  }),
  saveFile: asyncApi<SaveOptions>('saveFile', (options) => save(files, options)),
  copyFile: asyncApi<{ srcPath: string; destPath: string }>('copyFile', ({ srcPath, destPath }) =>
    files.write(userPath(destPath), known(files, srcPath)),
  ),
  unlink: asyncApi<PathOptions>('unlink', ({ filePath }) => {
    if (!files.remove(filePath)) throw new ApiError(`no such file or directory, unlink '${filePath}'`);
  }),
  unlinkSync: (filePath: string) => {
    files.remove(filePath);
  },
  removeSavedFile: asyncApi<PathOptions>('removeSavedFile', ({ filePath }) => {
    files.remove(filePath);
  }),
  access: asyncApi<{ path: string }>('access', ({ path }) => {
    known(files, path);
  }),
  accessSync: (path: string) => {
    known(files, path);
  },
  stat: asyncApi<{ path: string }>('stat', ({ path }) => ({
    stats: { size: known(files, path).size, isFile: () => true, isDirectory: () => false },
  })),
  getFileInfo: asyncApi<PathOptions>('getFileInfo', ({ filePath }) => ({ size: known(files, filePath).size })),
  getSavedFileList: asyncApi('getSavedFileList', () => ({
    fileList: files.list('wxfile://store_').map((filePath) => ({ filePath, size: known(files, filePath).size })),
  })),
});

export const fileApis = ({ phone }: WxContext): ApiGroup => {
  const manager = fileSystemManager(phone.media.files);
  return {
    env: { USER_DATA_PATH },
    getFileSystemManager: () => manager,
    base64ToArrayBuffer: fromBase64,
    arrayBufferToBase64: toBase64,
    saveFile: manager['saveFile'],
    removeSavedFile: manager['removeSavedFile'],
    getFileInfo: manager['getFileInfo'],
    getSavedFileList: manager['getSavedFileList'],
  };
};
