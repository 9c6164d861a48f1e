import type { Collection, Index, StorageRule } from '../../cloudfunctions/schema/collection';

export type { Collection, Index, StorageRule };

export interface Timer {
  readonly name: string;
  /** Seven fields, UTC+8. */
  readonly cron: string;
}

/** What can be changed after a function has been created. */
export interface FunctionSettings {
  /** MB */
  readonly memory: number;
  /** Seconds */
  readonly timeout: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly timers: readonly Timer[];
}

export interface DesiredFunction extends FunctionSettings {
  readonly name: string;
  /** Fixed when the function is created. */
  readonly runtime: string;
  /** ANJU_… the code asks for; those without a value here stay as they are in the cloud. */
  readonly asksFor: readonly string[];
  /** sha256 of the bundle. */
  readonly bundle: string;
  /** The bundle as a zip; read when it is uploaded. */
  readonly zip: () => Uint8Array;
}

/** What the code in this folder says an environment has to be. */
export interface Desired {
  readonly collections: Readonly<Record<string, Collection>>;
  readonly storage: StorageRule;
  readonly functions: readonly DesiredFunction[];
}

export interface ActualCollection {
  /** As the platform says it: ADMINONLY, PRIVATE, READONLY, ADMINWRITE, CUSTOM. */
  readonly access: string;
  readonly indexes: readonly Index[];
}
export interface ActualFunction extends FunctionSettings {
  readonly runtime: string;
  /** sha256 of the bundle that was deployed last; null where somebody else created the function. */
  readonly bundle: string | null;
  /** Active, or what the platform says instead. */
  readonly status: string;
}
export interface ActualStorage {
  readonly access: string;
  readonly rule: { readonly read: string | boolean; readonly write: string | boolean } | null;
}
export interface PendingMigration {
  readonly number: string;
  readonly name: string;
  /** How many documents it would change. */
  readonly documents: number;
}

/** An environment as it is. Also the shape of a recorded state (`--record`), which holds no key and no document. */
export interface Actual {
  readonly envId: string;
  readonly collections: Readonly<Record<string, ActualCollection>>;
  readonly storage: ActualStorage;
  readonly functions: Readonly<Record<string, ActualFunction>>;
  /** null where nothing can be counted yet: the collections are not there. */
  readonly migrations: readonly PendingMigration[] | null;
  /** Numbers of those that went through, and old functions may have written behind. */
  readonly unswept: readonly string[];
}
