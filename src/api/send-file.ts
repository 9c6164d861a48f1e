import Taro from '@tarojs/taro';

export interface Abortable {
  abort(): void;
}

interface Sending {
  readonly cloudPath: string;
  readonly filePath: string;
  readonly onStart: (task: Abortable) => void;
  readonly onProgress: (percent: number) => void;
}

/** Sends one file; answers its `cloud://` id. Rejects when it did not arrive or was stopped. */
export const sendFile = ({ cloudPath, filePath, onStart, onProgress }: Sending): Promise<string> =>
  new Promise((done, fail) => {
    // Progress and abort exist only in the callback style of wx.cloud.uploadFile.
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath,
      success: (result: { fileID: string }) => {
        done(result.fileID);
      },
      fail,
    }) as unknown as (Abortable & { onProgressUpdate?(heard: (now: { progress: number }) => void): void }) | undefined;
    if (task === undefined) return;
    onStart(task);
    task.onProgressUpdate?.(({ progress }) => {
      onProgress(progress);
    });
  });
