import { init } from '@cloudbase/node-sdk';

/** A stored document as it comes over the wire: plain values, dates, nothing else. */
export interface Doc {
  readonly _id: string;
  readonly [field: string]: unknown;
}

/** Which environment, and with whose keys. `endpoint`: where it is, if not at Tencent's (`http://127.0.0.1:8731`). */
export interface Target {
  readonly envId: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly endpoint?: string;
}

interface DocumentSdk {
  set(data: object): Promise<unknown>;
  remove(): Promise<unknown>;
}

interface TransactionSdk {
  collection(name: string): {
    doc(id: string): DocumentSdk & { get(): Promise<{ readonly data: Doc | null }> };
    add(data: Doc): Promise<unknown>;
  };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

interface QuerySdk {
  where(condition: object): QuerySdk;
  orderBy(field: string, direction: 'asc'): QuerySdk;
  limit(count: number): QuerySdk;
  field(projection: Readonly<Record<string, boolean>>): QuerySdk;
  get(): Promise<{ readonly data: readonly Doc[] }>;
  count(): Promise<{ readonly total: number }>;
  update(data: object): Promise<{ readonly updated: number }>;
  remove(): Promise<{ readonly deleted: number }>;
}

interface DatabaseSdk {
  collection(name: string): QuerySdk & { add(data: readonly Doc[]): Promise<unknown>; doc(id: string): DocumentSdk };
  createCollection(name: string): Promise<unknown>;
  startTransaction(): Promise<TransactionSdk>;
  readonly command: Readonly<Record<'gt' | 'lt', (value: unknown) => object>>;
}

/** What version 3.17.2 gives, narrowed to what is used here: its own types answer `any`. */
export interface AppSdk {
  database(): DatabaseSdk;
  getTempFileURL(options: { readonly fileList: readonly string[] }): Promise<{
    readonly fileList: readonly { readonly fileID: string; readonly code: string; readonly tempFileURL: string }[];
  }>;
  getUploadMetadata(options: { readonly cloudPath: string }): Promise<{ readonly data: { readonly fileId: string } }>;
  uploadFile(options: {
    readonly cloudPath: string;
    readonly fileContent: Buffer;
  }): Promise<{ readonly fileID: string }>;
}

/** Milliseconds: a page of a thousand long documents over a slow line. */
const TIMEOUT = 60_000;

/** The SDK that wx-server-sdk carries inside, from outside of any function: with keys instead of a function's identity. */
export const appOf = ({ envId, secretId, secretKey, endpoint }: Target): AppSdk =>
  init({
    env: envId,
    secretId,
    secretKey,
    timeout: TIMEOUT,
    ...(endpoint !== undefined && { serviceUrl: `${endpoint}/admin` }),
  }) as unknown as AppSdk;
