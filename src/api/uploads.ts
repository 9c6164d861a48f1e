import Taro from '@tarojs/taro';
import { newId } from './ids';
import { dropPhotoFile, preparePhoto } from './photo-files';

/**
 * waiting: in line · preparing: being made smaller · sending: `progress` 0–100 · done: `photoId` is set ·
 * failed: nothing is lost, it can be sent again.
 */
export type UploadState = 'waiting' | 'preparing' | 'sending' | 'done' | 'failed';

export interface Upload {
  readonly key: string;
  /** The picture on this phone, for showing it. */
  readonly path: string;
  readonly prepared: boolean;
  readonly state: UploadState;
  readonly progress: number;
  readonly photoId: string | null;
}

interface Abortable {
  abort(): void;
}

/** WeChat allows ten requests at once, all together; calls need some of them. */
const AT_ONCE = 2;

/** Photos on their way to the cloud: two at a time, each with progress, each can be stopped or sent again. */
export class Uploads {
  private list: readonly Upload[];
  private readonly tasks = new Map<string, Abortable>();
  private readonly listeners = new Set<() => void>();

  /** `folder` is this person's own folder in the cloud, as it is known when a picture is sent. */
  constructor(
    private readonly folder: () => string,
    restored: readonly Upload[] = [],
  ) {
    this.list = restored.map((one) => (one.state === 'done' ? one : { ...one, state: 'waiting', progress: 0 }));
  }

  readonly current = (): readonly Upload[] => this.list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  add(paths: readonly string[]): void {
    const added = paths.map((path): Upload => ({
      key: newId(),
      path,
      prepared: false,
      state: 'waiting',
      progress: 0,
      photoId: null,
    }));
    this.set([...this.list, ...added]);
    this.start();
  }

  retry(key: string): void {
    this.patch(key, { state: 'waiting', progress: 0 });
    this.start();
  }

  remove(key: string): void {
    const gone = this.list.find((one) => one.key === key);
    if (gone === undefined) return;
    this.tasks.get(key)?.abort();
    this.tasks.delete(key);
    if (gone.prepared) dropPhotoFile(gone.path);
    this.set(this.list.filter((one) => one.key !== key));
    this.start();
  }

  /** Sends whatever waits. Called after the network came back or a draft was restored. */
  start(): void {
    const busy = this.list.filter((one) => one.state === 'preparing' || one.state === 'sending').length;
    const next = this.list.filter((one) => one.state === 'waiting').slice(0, Math.max(0, AT_ONCE - busy));
    for (const one of next) this.patch(one.key, { state: one.prepared ? 'sending' : 'preparing' });
    for (const one of next) void this.work(one);
  }

  /**
   * Deletes the copies on this phone once the cloud has them. Tells nobody: the form that shows the list was sent and
   * is about to go, and a last change would only make it save its draft again.
   */
  discard(): void {
    for (const task of this.tasks.values()) task.abort();
    this.tasks.clear();
    for (const one of this.list) if (one.prepared) dropPhotoFile(one.path);
  }

  /** Starts over with an empty list. */
  clear(): void {
    this.discard();
    this.set([]);
  }

  private async work({ key, path, prepared }: Upload): Promise<void> {
    const file = prepared ? path : await preparePhoto(path);
    if (!this.has(key)) {
      if (!prepared) dropPhotoFile(file);
      return;
    }
    this.patch(key, { path: file, prepared: true, state: 'sending' });
    try {
      const photoId = await this.sendFile(key, file);
      this.patch(key, { state: 'done', progress: 100, photoId });
    } catch {
      this.patch(key, { state: 'failed' });
    }
    this.tasks.delete(key);
    this.start();
  }

  private sendFile(key: string, filePath: string): Promise<string> {
    return new Promise((done, fail) => {
      // Progress and abort exist only in the callback style of wx.cloud.uploadFile.
      const task = Taro.cloud.uploadFile({
        cloudPath: `photos/${this.folder()}/${newId()}.${filePath.endsWith('.png') ? 'png' : 'jpg'}`,
        filePath,
        success: (result: { fileID: string }) => {
          done(result.fileID);
        },
        fail,
      }) as unknown as
        (Abortable & { onProgressUpdate?(heard: (now: { progress: number }) => void): void }) | undefined;
      if (task === undefined) return;
      this.tasks.set(key, task);
      task.onProgressUpdate?.(({ progress }) => {
        if (this.isSending(key)) this.patch(key, { progress });
      });
    });
  }

  private has(key: string): boolean {
    return this.list.some((one) => one.key === key);
  }

  private isSending(key: string): boolean {
    return this.list.some((one) => one.key === key && one.state === 'sending');
  }

  private patch(key: string, change: Partial<Upload>): void {
    if (!this.has(key)) return;
    this.set(this.list.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  private set(list: readonly Upload[]): void {
    this.list = list;
    for (const listener of this.listeners) listener();
  }
}
