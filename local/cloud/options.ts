import type { FaultControls } from './faults/faults';
import type { CallRecord, LogRecord, OutboxRecord } from './journal';
import type { Fields } from './documents/values';
import type { Rule } from './openapi/rules';
import type { SchemaFile } from './schema';

export interface CloudOptions {
  /** Folder of cloud functions: `<name>/index.js` (or package.json `main`), optional config.json, own node_modules. */
  readonly functionsDir: string;
  /** The environment's name; in every file id. Default `local`. */
  readonly envId?: string;
  /** Documents and files; created, and survives a restart. One running cloud per folder. */
  readonly dataDir: string;
  /** 0 or absent: any free port. Loopback only. */
  readonly port?: number;
  /** The schema, or the path of a JSON or JavaScript file. Absent: no declared indexes and no index check. */
  readonly schema?: SchemaFile | string;
  /** What to do with a query that no declared index serves (only with a schema). */
  readonly unindexed: 'refuse' | 'flag';
  /** How many invocations run at once; more queue. Default: one per core, at least two. */
  readonly workers?: number;
  /** The base clock, epoch ms. Default `Date.now`. */
  readonly now?: () => number;
  /** Fire timers as time passes (default). Tests set false and advance the clock themselves. */
  readonly autoTimers?: boolean;
  /** Receives `wxa_media_check`; default: the function whose config.json has `"events": ["wxa_media_check"]`. */
  readonly mediaCheckFunction?: string;
  /** Load functions anew when their files change. Default true. */
  readonly watch?: boolean;
  /** Hears what functions print, and why they failed. */
  readonly onLog?: (record: LogRecord) => void;
}

/** What `POST /invoke/<function>` answers. */
export type InvokeAnswer =
  | { readonly requestId: string; readonly result: unknown }
  | { readonly requestId: string; readonly errCode: number; readonly errMsg: string };

/** A running cloud. Everything here is also reachable over HTTP; see README.md. */
export interface Cloud {
  /** e.g. `http://127.0.0.1:3899`. */
  readonly url: string;
  /** Environment variables for a process that uses wx-server-sdk against this cloud from outside a function. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
  /** Calls a function as this person; what a phone's `wx.cloud.callFunction` does. */
  invoke(name: string, data?: Fields, openId?: string): Promise<InvokeAnswer>;
  readonly clock: {
    /** Virtual time, epoch ms. */
    now(): number;
    /** Virtual minus this machine's time, ms. */
    offset(): number;
    /** Moves virtual time forward, fires what falls due in order, waits for it; returns the new time. */
    advance(ms: number): Promise<number>;
  };
  /** Fires the timers of a function now; returns how many there were. */
  fireTimers(functionName: string): Promise<number>;
  /** The last invocations, oldest first. */
  calls(): CallRecord[];
  /** Messages given to openapi, oldest first. */
  outbox(): OutboxRecord[];
  /** What functions printed, oldest first. */
  log(): LogRecord[];
  /** Programs an answer of openapi. */
  addRule(rule: Rule): void;
  readonly documents: {
    /** Inserts or replaces by `_id` in one commit; creates the collection if needed. */
    put(collection: string, documents: readonly Fields[]): Promise<number>;
    /** Every document, in order of insertion. */
    all(collection: string): readonly Fields[];
  };
  /** What may be broken, to see what functions make of it. */
  readonly faults: FaultControls;
  /**
   * Remembers documents, files and the clock; the result goes back there, as often as wanted, and forgets messages, calls,
   * rules and faults. Takes a few milliseconds: much less than doing again what led there.
   */
  keep(): () => void;
  /** Drops all documents and files, sets the clock back to real time and forgets messages: "start over". Functions stay loaded. */
  reset(): void;
  /** Loads functions anew with the next call. */
  reload(): Promise<void>;
}
