import type { Data } from '../../../../config/deploy/data';
import type { PendingMigration } from '../../../../config/deploy/state';

/** The data of an environment that one migration has not reached, with what the environment would remember. */
export class StoredData implements Data {
  /** What was done, in order, and how many functions had been written by then. */
  readonly done: string[] = [];
  /** The line is cut there, once. */
  breaks: 'migrate' | 'sweep' | null = null;
  private left: readonly PendingMigration[] = [{ number: '0001', name: 'add-part', documents: 12 }];
  private behind: readonly string[] = [];

  constructor(private readonly functionWrites: () => number) {}

  pending = (): Promise<readonly PendingMigration[]> => Promise.resolve(this.left);
  unswept = (): Promise<readonly string[]> => Promise.resolve(this.behind);

  migrate = async (): Promise<void> => {
    await this.cut('migrate');
    this.behind = [...this.behind, ...this.left.map(({ number }) => number)];
    this.left = [];
  };

  sweep = async (): Promise<void> => {
    await this.cut('sweep');
    this.behind = [];
  };

  private cut(what: 'migrate' | 'sweep'): Promise<void> {
    if (this.breaks !== what) {
      this.done.push(`${what}, ${this.functionWrites()} functions written`);
      return Promise.resolve();
    }
    this.breaks = null;
    return Promise.reject(new Error('line is cut'));
  }
}
