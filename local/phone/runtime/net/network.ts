export type NetworkMode = 'online' | 'offline' | 'slow' | 'lose-next-reply' | 'drop-next-upload';

/** How many of the next ones break, by what breaks: `calls` never arrive, `replies` are lost after the cloud did the work. */
export interface Drops {
  readonly uploads?: number;
  readonly calls?: number;
  readonly replies?: number;
}

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
  private left: Required<Drops> = { uploads: 0, calls: 0, replies: 0 };
  private inFlight = 0;
  private lastEnd = Number.NEGATIVE_INFINITY;
  private readonly listeners = new Set<(online: boolean) => void>();

  get mode(): NetworkMode {
    return this.current;
  }

  get online(): boolean {
    return this.current !== 'offline';
  }

  /** When something was last on the line: `performance.now()`, which is now while anything still is. */
  get activeAt(): number {
    return this.inFlight > 0 ? performance.now() : this.lastEnd;
  }

  set(mode: NetworkMode): void {
    const before = this.online;
    this.current = mode;
    if (before !== this.online) for (const listener of this.listeners) listener(this.online);
  }

  /** Breaks the next so many; a kind that is not named works again. */
  drop(drops: Drops): void {
    this.left = { uploads: 0, calls: 0, replies: 0, ...drops };
  }

  drops(): Required<Drops> {
    return this.left;
  }

  onChange(listener: (online: boolean) => void): void {
    this.listeners.add(listener);
  }

  /** Counts the work as being on the line until it is over. */
  async carry<T>(work: Promise<T>): Promise<T> {
    this.inFlight += 1;
    try {
      return await work;
    } finally {
      this.inFlight -= 1;
      this.lastEnd = performance.now();
    }
  }

  /** fetch over this line. @throws NetworkError offline, and when the reply is to be lost: the cloud has done its work then. */
  fetch(url: string, init: RequestInit = {}): Promise<Response> {
    return this.carry(this.send(url, init));
  }

  /** A cloud call over this line: the only kind that `calls` and `replies` of `drop` break. */
  call(url: string, init: RequestInit): Promise<Response> {
    return this.carry(this.sendCall(url, init));
  }

  /** True when this upload is to break. */
  takeUploadDrop(): boolean {
    if (this.current === 'drop-next-upload') {
      this.set('online');
      return true;
    }
    return this.takeDrop('uploads');
  }

  private takeDrop(kind: keyof Drops): boolean {
    if (this.left[kind] <= 0) return false;
    this.left = { ...this.left, [kind]: this.left[kind] - 1 };
    return true;
  }

  private async sendCall(url: string, init: RequestInit): Promise<Response> {
    if (this.online && this.takeDrop('calls')) throw new NetworkError('request:fail net::ERR_CONNECTION_RESET');
    const response = await this.send(url, init);
    if (!this.takeDrop('replies')) return response;
    await response.arrayBuffer();
    throw new NetworkError('request:fail timeout');
  }

  private async send(url: string, init: RequestInit): Promise<Response> {
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
}
