import { createHash } from 'node:crypto';
import type { Fields } from '../documents/values';
import { CloudError } from '../errors';
import type { Signer } from '../signing';
import { checkName, MAX_FILE_BYTES, type Files } from './files';

/** WeChat's limit for one call of getTempFileURL or deleteFile. */
const MAX_LIST = 50;
/** How long a temporary URL lives unless the caller says otherwise: two hours, as on the platform. */
const URL_SECONDS = 7200;

export interface Wanted {
  readonly fileId: string;
  readonly seconds?: number | undefined;
}

export interface Link {
  readonly fileId: string;
  readonly code: 'SUCCESS' | 'STORAGE_FILE_NONEXIST' | 'STORAGE_EXCEED_AUTHORITY';
  readonly url: string;
  readonly seconds: number;
}

interface Parts {
  readonly files: Files;
  readonly signer: Signer;
  readonly url: string;
  now(): number;
}

const refuseMany = (list: readonly unknown[]): void => {
  if (list.length > MAX_LIST)
    throw new CloudError('INVALID_PARAM', `[InvalidParameter] at most ${String(MAX_LIST)} files per call`);
};

const encodePath = (cloudPath: string): string => cloudPath.split('/').map(encodeURIComponent).join('/');

const decodeOnce = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a name with a plain "%"
  }
};

/** The rule every bucket of the product has: a phone reads and writes only what it uploaded itself. */
const mayUse = (owner: string, openId: string): boolean => owner !== '' && owner === openId;

/** Uploads and temporary links, for functions (no rule) and for phones (owner only). */
export class Storage {
  constructor(private readonly parts: Parts) {}

  /** Where and with what signature the SDK puts a file. */
  uploadTicket(cloudPath: string): Fields {
    checkName(cloudPath);
    const fileId = this.parts.files.idOf(cloudPath);
    return {
      url: `${this.parts.url}/storage/${encodePath(cloudPath)}`,
      token: 'local',
      authorization: this.parts.signer.sign({ put: cloudPath }),
      fileId,
      cosFileId: createHash('md5').update(fileId).digest('hex'),
    };
  }

  /** The SDK's upload; false when the signature is not for this path. */
  putSigned(cloudPath: string, authorization: string, content: Buffer): boolean {
    if (this.parts.signer.read(authorization)?.['put'] !== cloudPath) return false;
    this.parts.files.write({ path: cloudPath, owner: '', at: this.parts.now() }, content);
    return true;
  }

  /** A phone's upload; replaces only a file of the same person. */
  uploadFrom(openId: string, cloudPath: string, content: Buffer): string {
    if (openId === '') throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'nobody is signed in');
    if (content.length > MAX_FILE_BYTES) throw new CloudError('STORAGE_REQUEST_FAIL', 'the file is larger than 10 MB');
    const existing = this.parts.files.info(this.parts.files.idOf(checkName(cloudPath)));
    if (existing && !mayUse(existing.owner, openId))
      throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'permission denied');
    return this.parts.files.write({ path: cloudPath, owner: openId, at: this.parts.now() }, content);
  }

  /** Links for functions. */
  links(wanted: readonly Wanted[]): Link[] {
    refuseMany(wanted);
    return wanted.map((file) => this.link(file, () => true));
  }

  /** Links for a phone: only its own files. */
  linksFor(openId: string, wanted: readonly Wanted[]): Link[] {
    refuseMany(wanted);
    return wanted.map((file) => this.link(file, (owner) => mayUse(owner, openId)));
  }

  /** The file behind a signed URL, or undefined when the signature is wrong, for another file, or over. */
  open(cloudPath: string, sign: string): string | undefined {
    const statement = this.parts.signer.read(sign);
    const path = statement?.['get'];
    // The SDK's downloadFile encodes a URL that is encoded already, so the path may come encoded twice.
    const asked = path === cloudPath || path === decodeOnce(cloudPath);
    const valid = typeof path === 'string' && asked && Number(statement?.['until']) > this.parts.now();
    return valid ? this.parts.files.locate(path) : undefined;
  }

  remove(fileIds: readonly string[]): { fileId: string; removed: boolean }[] {
    refuseMany(fileIds);
    return fileIds.map((fileId) => ({ fileId, removed: this.parts.files.remove(fileId) }));
  }

  private link({ fileId, seconds = URL_SECONDS }: Wanted, allows: (owner: string) => boolean): Link {
    const info = this.parts.files.info(fileId);
    if (!info) return { fileId, code: 'STORAGE_FILE_NONEXIST', url: '', seconds: 0 };
    if (!allows(info.owner)) return { fileId, code: 'STORAGE_EXCEED_AUTHORITY', url: '', seconds: 0 };
    const sign = this.parts.signer.sign({ get: info.path, until: this.parts.now() + seconds * 1000 });
    return { fileId, code: 'SUCCESS', url: `${this.parts.url}/storage/${encodePath(info.path)}?sign=${sign}`, seconds };
  }
}
