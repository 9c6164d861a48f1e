import type { UploadProgress } from '../net/cloud-storage';
import { endingOf } from '../media/file-store';
import { ApiError, asyncApi } from './api';
import type { Callbacks } from './api';
import type { ApiGroup, WxContext } from './context';

interface CallOptions {
  readonly name: string;
  readonly data?: unknown;
}

interface UploadOptions extends Callbacks {
  readonly cloudPath: string;
  readonly filePath: string;
}

const FILE_LIST_LIMIT = 50;

const listOf = (fileList: readonly (string | { fileID: string })[]): string[] => {
  if (fileList.length > FILE_LIST_LIMIT) throw new ApiError('the fileList is longer than 50', { errCode: -503003 });
  return fileList.map((file) => (typeof file === 'string' ? file : file.fileID));
};

/** Callback style answers an UploadTask at once; without callbacks a promise, and no progress, as in WeChat. */
const uploadFile =
  ({ phone, storage }: WxContext) =>
  (options: UploadOptions): unknown => {
    const listeners = new Set<(progress: UploadProgress) => void>();
    let abort = (): void => {
      aborted = true;
    };
    let aborted = false;
    const api = asyncApi<UploadOptions>('cloud.uploadFile', async ({ cloudPath, filePath }) => {
      const body = await phone.media.blob(filePath);
      if (aborted) throw new ApiError('abort');
      const upload = storage.upload({
        cloudPath,
        body,
        onProgress: (progress) => {
          for (const listener of listeners) listener(progress);
        },
      });
      abort = () => {
        upload.abort();
      };
      return { ...(await upload.done) };
    });
    const promise = api(options);
    if (promise) return promise;
    return {
      abort: () => {
        abort();
      },
      onProgressUpdate: (listener: (progress: UploadProgress) => void) => {
        listeners.add(listener);
      },
      offProgressUpdate: (listener?: (progress: UploadProgress) => void) => {
        if (listener) listeners.delete(listener);
        else listeners.clear();
      },
    };
  };

/** wx.cloud as a phone has it: identity is added on the way, the app cannot see or choose it. */
export const cloudApis = (context: WxContext): ApiGroup => {
  const { functions, storage, phone, network } = context;
  return {
    init: () => undefined,
    callFunction: asyncApi<CallOptions>('cloud.callFunction', async ({ name, data }) => ({
      ...(await functions.call(name, data)),
    })),
    uploadFile: uploadFile(context),
    getTempFileURL: asyncApi<{ fileList: readonly (string | { fileID: string })[] }>(
      'cloud.getTempFileURL',
      async ({ fileList }) => ({ fileList: await storage.temporaryUrls(listOf(fileList)) }),
    ),
    downloadFile: asyncApi<{ fileID: string }>('cloud.downloadFile', async ({ fileID }) => {
      const response = await network.fetch(await storage.temporaryUrl(fileID));
      if (!response.ok) throw new ApiError(`status ${response.status}`, { errCode: -503003 });
      const tempFilePath = phone.media.files.addTemporary(await response.blob(), endingOf(fileID));
      return { tempFilePath, statusCode: response.status };
    }),
  };
};
