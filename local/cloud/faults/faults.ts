import { CloudError } from '../errors';
import type { Active } from '../functions/invocations';
import { drawing, failing, type DatabaseRequest, type Trouble, type TroubleKind } from './trouble';

/** A function's process dies at its n-th request to the cloud, counted from 1, before or after the request took effect. */
export interface Kill {
  readonly request: number;
  readonly moment: 'before' | 'after';
}

/** What a program that tests its functions may break. Meant for one invocation at a time, but for `trouble`. */
export interface FaultControls {
  /**
   * The next process that asks for something is killed at one of its requests (database, storage, openapi). Its open
   * transaction stays open, as on the platform.
   */
  killNext(kill: Kill): void;
  /** Database requests of functions fail by chance, until {@link clear}. */
  trouble(trouble: Trouble): void;
  /** Everything asked of storage fails, until {@link clear}; phones' uploads too. */
  breakStorage(): void;
  /** Thirty seconds pass for transactions whose process is gone: they end, and their locks with them. */
  expireTransactions(): void;
  /** What the latest process asked for, in order: `database.getDocument tickets`. */
  requests(): readonly string[];
  /** How often each kind of fault struck since the last {@link clear}. */
  struck(): Readonly<Record<string, number>>;
  clear(): void;
}

/** One request of the SDK. */
export interface Asked {
  readonly action: string;
  /** The collection or the interface, for people. */
  readonly about: string;
  readonly inTransaction: boolean;
  /** The invocation it belongs to; absent for programs outside of functions, which nothing happens to. */
  readonly active: Active | undefined;
}

const storageFails = (): CloudError => new CloudError('STORAGE_REQUEST_FAIL', '[FailedOperation] storage is not there');

/** Breaks requests on their way into the cloud. Does nothing until told to. */
export class Faults {
  private kill: Kill | undefined;
  private draw: ((request: DatabaseRequest) => TroubleKind | undefined) | undefined;
  private storageBroken = false;
  private latest: Active | undefined;
  private asked: string[] = [];
  private counts: Record<string, number> = {};

  /** Answers a request with what `run` gives, unless a fault is planned for it. */
  async around<T>(request: Asked, run: () => T | Promise<T>): Promise<T> {
    const { active } = request;
    if (active === undefined) return run();
    const kill = this.dueFor(request, active);
    if (kill === undefined) return this.troubled(request, async () => run());
    this.count('killed');
    if (kill.moment === 'after') await Promise.resolve(run()).catch(() => undefined);
    await active.kill();
    throw new CloudError('SYS_ERR', 'nobody is there to hear this');
  }

  /** Throws where storage is broken. */
  checkStorage(): void {
    if (!this.storageBroken) return;
    this.count('storage');
    throw storageFails();
  }

  killNext(kill: Kill): void {
    this.kill = kill;
    this.latest = undefined;
  }

  trouble(trouble: Trouble): void {
    this.draw = drawing(trouble);
  }

  breakStorage(): void {
    this.storageBroken = true;
  }

  requests(): readonly string[] {
    return [...this.asked];
  }

  struck(): Readonly<Record<string, number>> {
    return { ...this.counts };
  }

  clear(): void {
    this.kill = undefined;
    this.draw = undefined;
    this.storageBroken = false;
    this.counts = {};
  }

  private dueFor({ action, about }: Asked, active: Active): Kill | undefined {
    if (active !== this.latest) {
      this.latest = active;
      this.asked = [];
    }
    this.asked.push(`${action} ${about}`.trim());
    if (this.kill?.request !== this.asked.length) return undefined;
    const { kill } = this;
    this.kill = undefined;
    return kill;
  }

  private async troubled<T>(request: Asked, run: () => Promise<T>): Promise<T> {
    if (request.action.startsWith('storage.')) this.checkStorage();
    const kind = request.action.startsWith('database.') ? this.draw?.(request) : undefined;
    if (kind === undefined) return run();
    this.count(kind);
    return failing(kind, run);
  }

  private count(kind: string): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }
}
