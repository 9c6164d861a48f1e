/** One finished invocation, for the workbench and for cost tests. */
export interface CallRecord {
  readonly id: string;
  /** Virtual time of the start, epoch ms. */
  readonly at: number;
  readonly function: string;
  /** `event.name`, where the event has one: a function that serves several procedures. */
  readonly procedure: string | undefined;
  readonly openId: string;
  /** Duration, real ms, without the time in the queue. */
  readonly ms: number;
  readonly dbCalls: number;
  /** Documents examined by all database calls. */
  readonly examined: number;
  readonly replyBytes: number;
  /** False when the function threw or answered `{ok: false}`. */
  readonly ok: boolean;
  /** The platform's error number, or the `code` of an `{ok: false}` answer. */
  readonly code: string | number | undefined;
  /** What a strict cloud would have refused: queries without an index. */
  readonly flagged: readonly string[];
  /** The timer or event that started it, when no person did. */
  readonly trigger: string | undefined;
}

/** One message given to an openapi, sent or refused. */
export interface OutboxRecord {
  readonly at: number;
  readonly api: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** 0: sent. */
  readonly errcode: number;
  readonly errmsg: string;
}

export interface LogRecord {
  readonly at: number;
  readonly level: string;
  readonly function: string;
  readonly text: string;
}

const KEEP = 100;
const KEEP_OUTBOX = 1000;

const add = <T>(list: T[], item: T, keep: number): void => {
  list.push(item);
  if (list.length > keep) list.shift();
};

/** What happened lately. Listeners hear of every change. */
export class Journal {
  private calls: CallRecord[] = [];
  private outbox: OutboxRecord[] = [];
  private log: LogRecord[] = [];
  private readonly listeners = new Set<() => void>();
  /** Hears every log line at once. */
  onLog: ((record: LogRecord) => void) | undefined;

  /** Calls `listener` after every change until the returned function is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  addCall(record: CallRecord): void {
    add(this.calls, record, KEEP);
    this.changed();
  }

  addMessage(record: OutboxRecord): void {
    add(this.outbox, record, KEEP_OUTBOX);
    this.changed();
  }

  addLog(record: LogRecord): void {
    add(this.log, record, KEEP);
    this.onLog?.(record);
    this.changed();
  }

  read(): { calls: CallRecord[]; outbox: OutboxRecord[]; log: LogRecord[] } {
    return { calls: [...this.calls], outbox: [...this.outbox], log: [...this.log] };
  }

  clear(): void {
    this.calls = [];
    this.outbox = [];
    this.log = [];
    this.changed();
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }
}
