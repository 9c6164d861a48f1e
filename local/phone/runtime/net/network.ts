export type NetworkMode = 'online' | 'offline' | 'slow' | 'lose-next-reply' | 'drop-next-upload';

const SLOW_MS = 2000;

/** A failure of the line itself, told as WeChat tells it. */
export class NetworkError extends Error {}

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** The line between phone and cloud, and what the workbench does to it. */
export class Network {
  private current: NetworkMode = 'online';
  private readonly listeners = new Set<(online: boolean) => void>();

  get mode(): NetworkMode {
    return this.current;
  }

  get online(): boolean {
    return this.current !== 'offline';
  }

  set(mode: NetworkMode): void {
    const before = this.online;
    this.current = mode;
    if (before !== this.online) for (const listener of this.listeners) listener(this.online);
  }

  onChange(listener: (online: boolean) => void): void {
    this.listeners.add(listener);
  }

  /** fetch over this line. @throws NetworkError offline, and when the reply is to be lost: the cloud has done its work then. */
  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    if (!this.online) throw new NetworkError('request:fail net::ERR_INTERNET_DISCONNECTED');
    if (this.current === 'slow') await wait(SLOW_MS);
    const response = await fetch(url, init).catch(() => {
      throw new NetworkError('request:fail net::ERR_CONNECTION_REFUSED');
    });
    if (this.current === 'lose-next-reply') {
      await response.arrayBuffer();
      this.set('online');
      throw new NetworkError('request:fail timeout');
    }
    return response;
  }

  /** True once, when the next upload is to break. */
  takeUploadDrop(): boolean {
    if (this.current !== 'drop-next-upload') return false;
    this.set('online');
    return true;
  }
}
