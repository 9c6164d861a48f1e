import { newId } from './ids';
import { dropPhotoFile, preparePhoto } from './photo-files';
import { sendFile, type Abortable } from './send-file';

/**
 * waiting: in line · preparing: being made smaller and cleaned · sending: `progress` 0–100 · done: `photoId` is set ·
 * failed: nothing is lost, it can be sent again · refused: it cannot be cleaned of place and time, so it is not sent.
 */
export type UploadState = 'waiting' | 'preparing' | 'sending' | 'done' | 'failed' | 'refused';

export interface Upload {
  readonly key: string;
  /** The picture on this phone, for showing it. */
  readonly path: string;
  /** Its small copy on this phone; null where there is none. */
  readonly thumb: string | null;
  readonly prepared: boolean;
  readonly state: UploadState;
  readonly progress: number;
  readonly photoId: string | null;
}

/** WeChat allows ten requests at once, all together; calls need some of them. */
const AT_ONCE = 2;
/** Percent between two drawings of a progress bar: every one of them crosses to the view. */
const STEP = 10;

const isUnderWay = ({ state }: Upload): boolean => state === 'waiting' || state === 'preparing' || state === 'sending';

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
    const begun = (one: Upload): boolean => isUnderWay(one) || one.state === 'failed';
    this.list = restored.map((one) => (begun(one) ? { ...one, state: 'waiting', progress: 0 } : one));
  }

  readonly current = (): readonly Upload[] => this.list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  add(paths: readonly string[]): void {
    const fresh = { thumb: null, prepared: false, state: 'waiting', progress: 0, photoId: null } as const;
    this.set([...this.list, ...paths.map((path): Upload => ({ key: newId(), path, ...fresh }))]);
    this.start();
  }

  retry(key: string): void {
    this.patch(key, { state: 'waiting', progress: 0 });
    this.start();
  }

  /** Sends again whatever did not arrive. */
  retryAll(): void {
    for (const one of this.list) if (one.state === 'failed') this.patch(one.key, { state: 'waiting', progress: 0 });
    this.start();
  }

  /** One place towards the front (-1) or the end (1); the first picture stands for all. */
  move(key: string, step: -1 | 1): void {
    const from = this.list.findIndex((one) => one.key === key);
    const [moved, other] = [this.list[from], this.list[from + step]];
    if (moved === undefined || other === undefined) return;
    this.set(this.list.map((one) => (one === moved ? other : one === other ? moved : one)));
  }

  remove(key: string): void {
    const gone = this.list.find((one) => one.key === key);
    if (gone === undefined) return;
    this.tasks.get(key)?.abort();
    this.tasks.delete(key);
    dropFiles(gone);
    this.set(this.list.filter((one) => one.key !== key));
    this.start();
  }

  /** Sends whatever waits. Called after the network came back or a draft was restored. */
  start(): void {
    const busy = this.list.filter(({ state }) => state === 'preparing' || state === 'sending').length;
    const next = this.list.filter((one) => one.state === 'waiting').slice(0, Math.max(0, AT_ONCE - busy));
    for (const one of next) this.patch(one.key, { state: one.prepared ? 'sending' : 'preparing' });
    for (const one of next) void this.work(one);
  }

  /** Answers once nothing is on its way any more: each picture arrived, failed or was refused. */
  settled(): Promise<void> {
    return new Promise((done) => {
      if (!this.list.some(isUnderWay)) {
        done();
        return;
      }
      const stop = this.subscribe(() => {
        if (this.list.some(isUnderWay)) return;
        stop();
        done();
      });
    });
  }

  /**
   * Deletes the copies on this phone once the cloud has them. Tells nobody: the form that shows the list was sent and
   * is about to go, and a last change would only make it save its draft again.
   */
  discard(): void {
    for (const task of this.tasks.values()) task.abort();
    this.tasks.clear();
    this.list.forEach(dropFiles);
  }

  /** Starts over with an empty list. */
  clear(): void {
    this.discard();
    this.set([]);
  }

  private async work(one: Upload): Promise<void> {
    const { key } = one;
    const ready = one.prepared ? one : await preparePhoto(one.path);
    if (!this.has(key)) {
      if (ready !== null && !one.prepared) dropFiles({ ...ready, prepared: true });
      return;
    }
    if (ready === null) this.patch(key, { state: 'refused' });
    else await this.send(key, ready);
    this.start();
  }

  private async send(key: string, { path, thumb }: Pick<Upload, 'path' | 'thumb'>): Promise<void> {
    this.patch(key, { path, thumb, prepared: true, state: 'sending' });
    try {
      const photoId = await this.deliver(key, path, thumb);
      this.patch(key, { state: 'done', progress: 100, photoId });
    } catch {
      this.patch(key, { state: 'failed' });
    }
    this.tasks.delete(key);
  }

  /** The small copy goes beside the picture, under its name; without it lists show the large one. */
  private async deliver(key: string, path: string, thumb: string | null): Promise<string> {
    const folder = this.folder();
    if (folder === '') throw new Error('nobody knows yet whose pictures these are');
    const ending = path.endsWith('.png') ? 'png' : 'jpg';
    const name = `photos/${folder}/${newId()}`;
    const onStart = (task: Abortable): void => {
      this.tasks.set(key, task);
    };
    const photoId = await sendFile({
      ...{ cloudPath: `${name}.${ending}`, filePath: path, onStart },
      onProgress: (percent) => {
        this.progress(key, percent);
      },
    });
    if (thumb !== null && this.has(key)) {
      const beside = { cloudPath: `${name}.thumb.${ending}`, filePath: thumb, onStart, onProgress: () => undefined };
      await sendFile(beside).catch(() => undefined);
    }
    return photoId;
  }

  private has(key: string): boolean {
    return this.list.some((one) => one.key === key);
  }

  private progress(key: string, percent: number): void {
    const one = this.list.find((other) => other.key === key);
    if (one?.state === 'sending' && percent >= one.progress + STEP) this.patch(key, { progress: percent });
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

/** The copies the app made; what was chosen from the album is not ours to delete. */
const dropFiles = ({ path, thumb, prepared }: Pick<Upload, 'path' | 'thumb' | 'prepared'>): void => {
  if (prepared) dropPhotoFile(path);
  if (thumb !== null) dropPhotoFile(thumb);
};
