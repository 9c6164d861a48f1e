import * as cloud from 'wx-server-sdk';
import { again } from '../database/again';
import { counted } from './counted';

/**
 * The only file that knows wx-server-sdk. Its types answer `any` or `void | string | Promise`; the shapes below
 * are what version 4.0.2 gives over the wire, narrowed to what we use, so that the rest of the kit is typed.
 */
interface DocumentRef {
  get(): Promise<{ readonly data: unknown }>;
  set(options: { readonly data: object }): Promise<unknown>;
  update(options: { readonly data: object }): Promise<{ readonly stats: { readonly updated: number } }>;
  remove(): Promise<unknown>;
}

/** All that may be reached inside a transaction: the SDK runs `where()` writes outside of it. */
export interface TransactionSdk {
  collection(name: string): { doc(id: string): DocumentRef; add(options: { readonly data: object }): Promise<unknown> };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

export interface QuerySdk {
  where(condition: object): QuerySdk;
  orderBy(field: string, direction: 'asc' | 'desc'): QuerySdk;
  limit(count: number): QuerySdk;
  /** Only these fields of each document, and its `_id`. */
  field(projection: Readonly<Record<string, boolean>>): QuerySdk;
  get(): Promise<{ readonly data: unknown }>;
  count(): Promise<{ readonly total: number }>;
  update(options: { readonly data: object }): Promise<{ readonly stats: { readonly updated: number } }>;
  remove(): Promise<{ readonly stats: { readonly removed: number } }>;
}

interface ConditionSdk {
  and(other: ConditionSdk): ConditionSdk;
}

interface DatabaseSdk {
  collection(
    name: string,
  ): QuerySdk & { doc(id: string): DocumentRef; add(options: { readonly data: object }): Promise<unknown> };
  startTransaction(): Promise<TransactionSdk>;
  readonly command: Readonly<
    Record<'gt' | 'lt' | 'gte' | 'lte' | 'in' | 'set' | 'inc', (value: unknown) => ConditionSdk>
  >;
}

/** What getWXContext() says about this invocation. Only to be asked inside `main`. */
export interface PlatformContext {
  readonly OPENID?: string;
  readonly SOURCE?: string;
}

interface SubscribeMessage {
  readonly touser: string;
  readonly templateId: string;
  readonly page: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

/** The SDK turns camelCase keys into snake_case on the way out and back again on the way in. */
interface OpenApi {
  readonly phonenumber: {
    getPhoneNumber(ask: {
      readonly code: string;
    }): Promise<{ readonly phoneInfo?: { readonly purePhoneNumber?: string } }>;
  };
  readonly subscribeMessage: { send(message: SubscribeMessage): Promise<unknown> };
  readonly wxacode: {
    getUnlimited(ask: {
      readonly scene: string;
      readonly page: string;
      readonly checkPath: boolean;
      readonly width: number;
    }): Promise<{ readonly contentType: string; readonly buffer: Buffer }>;
  };
  readonly security: {
    msgSecCheck(check: {
      readonly version: 2;
      readonly scene: number;
      readonly openid: string;
      readonly content: string;
    }): Promise<{ readonly result?: { readonly suggest?: string } }>;
    mediaCheckAsync(check: {
      readonly version: 2;
      readonly scene: number;
      readonly openid: string;
      readonly mediaUrl: string;
      readonly mediaType: 2;
    }): Promise<{ readonly traceId?: string }>;
  };
}

interface Sdk {
  init(options: { readonly env: unknown }): void;
  readonly DYNAMIC_CURRENT_ENV: unknown;
  database(options: { readonly throwOnNotFound: false }): DatabaseSdk;
  getWXContext(): PlatformContext;
  getTempFileURL(options: { readonly fileList: readonly string[] }): Promise<{
    readonly fileList: readonly { readonly fileID: string; readonly status: number; readonly tempFileURL: string }[];
  }>;
  uploadFile(options: {
    readonly cloudPath: string;
    readonly fileContent: Buffer;
  }): Promise<{ readonly fileID: string }>;
  downloadFile(options: { readonly fileID: string }): Promise<{ readonly fileContent: Buffer }>;
  deleteFile(options: { readonly fileList: readonly string[] }): Promise<unknown>;
  readonly openapi: OpenApi;
}

const sdk = cloud as unknown as Sdk;
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });

const plain = sdk.database({ throwOnNotFound: false });
/** Every request through it is counted for its invocation. */
export const database = counted(plain);
export const command = plain.command;
export const openapi = sdk.openapi;
export const platformContext = (): PlatformContext => sdk.getWXContext();
export const temporaryUrls = async (fileList: readonly string[]) =>
  (await again(() => sdk.getTempFileURL({ fileList }))).fileList;
export const uploadFile = async (cloudPath: string, fileContent: Buffer): Promise<string> =>
  (await again(() => sdk.uploadFile({ cloudPath, fileContent }))).fileID;
/** @throws where there is no such file */
export const downloadFile = async (fileID: string): Promise<Buffer> => (await sdk.downloadFile({ fileID })).fileContent;
/** Files that are gone already are no failure. At most 50 per call. */
export const deleteFiles = async (fileList: readonly string[]): Promise<void> => {
  await again(() => sdk.deleteFile({ fileList }));
};
