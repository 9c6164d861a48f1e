import type { Cloud } from '../../../local/cloud';

/** What the SDK throws. */
export interface SdkError {
  readonly errCode: number;
  readonly errMsg: string;
}

type Fields = Record<string, unknown>;

/** The part of wx-server-sdk that the tests use; its own typings miss the promises of its methods. */
interface Operator {
  and(other: unknown): Operator;
}
interface Aggregate {
  match(query: Fields): Aggregate;
  group(spec: Fields): Aggregate;
  sort(spec: Fields): Aggregate;
  lookup(spec: Fields): Aggregate;
  end(): Promise<{ list: Fields[] }>;
}
interface Query {
  where(query: unknown): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(projection: Fields): Query;
  get(): Promise<{ data: Fields[] }>;
  count(): Promise<{ total: number }>;
  update(change: { data: Fields }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}
interface Doc {
  get(): Promise<{ data: Fields | null }>;
  set(value: { data: Fields }): Promise<{ _id: string; stats: { created: number; updated: number } }>;
  update(change: { data: Fields }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}
interface Collection extends Query {
  doc(id: string | number): Doc;
  add(value: { data: Fields | Fields[] }): Promise<{ _id: string; _ids?: string[] }>;
  aggregate(): Aggregate;
}
export interface Transaction {
  collection(name: string): Collection;
  commit(): Promise<void>;
  rollback(reason?: unknown): Promise<void>;
}
export interface Db {
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  serverDate(shift?: { offset: number }): unknown;
  RegExp(spec: { regexp: string; options: string }): unknown;
  startTransaction(): Promise<Transaction>;
  runTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  readonly command: {
    gt(value: unknown): Operator;
    gte(value: unknown): Operator;
    lte(value: unknown): Operator;
    in(values: unknown[]): Operator;
    or(queries: unknown[]): Operator;
    exists(yes: boolean): Operator;
    inc(by: number): Operator;
    mul(by: number): Operator;
    push(values: unknown[]): Operator;
    pull(value: unknown): Operator;
    set(value: unknown): Operator;
    remove(): Operator;
    readonly aggregate: Record<'sum' | 'avg', (expression: string) => Operator>;
  };
}
export interface FileResult {
  readonly fileID: string;
  readonly status: number;
  readonly tempFileURL: string;
}
export interface Sdk {
  init(options: { env: string }): void;
  database(options?: { throwOnNotFound: boolean }): Db;
  callFunction(call: { name: string; data?: Fields }): Promise<{ result: unknown }>;
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>;
  getTempFileURL(files: { fileList: unknown[] }): Promise<{ fileList: FileResult[] }>;
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: FileResult[] }>;
  readonly openapi: {
    readonly subscribeMessage: { send(message: Fields): Promise<Fields> };
    readonly security: Record<'msgSecCheck' | 'mediaCheckAsync', (request: Fields) => Promise<Fields>>;
    readonly phonenumber: { getPhoneNumber(request: Fields): Promise<Fields> };
    readonly wxacode: { getUnlimited(request: Fields): Promise<Fields> };
  };
}

/** The real, unpatched wx-server-sdk of this repository, as a process outside any function uses it with this environment. */
export const connectWith = (env: Readonly<Record<string, string>>): Sdk => {
  Object.assign(process.env, env);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- its types are replaced by the ones above
  const sdk = require('wx-server-sdk') as Sdk;
  sdk.init({ env: env['TCB_ENV'] ?? '' });
  return sdk;
};

/** {@link connectWith} for a cloud of this process. */
export const connect = (cloud: Cloud): Sdk => connectWith(cloud.env);

/** The error of a call that must fail. */
export const errorOf = async (call: Promise<unknown>): Promise<SdkError> => {
  try {
    await call;
  } catch (error) {
    return error as SdkError;
  }
  throw new Error('the call did not fail');
};
