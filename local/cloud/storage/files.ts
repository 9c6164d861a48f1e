import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Log } from '../documents/log';
import { CloudError } from '../errors';

/** WeChat's limit for the name of a file. */
const MAX_NAME_BYTES = 850;
/** More than a phone should ever send; also what WeChat's image check accepts. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

export interface FileInfo {
  readonly path: string;
  /** Who uploaded it from a phone; empty for a file written by a function. */
  readonly owner: string;
  readonly size: number;
  /** Virtual time, epoch ms. */
  readonly at: number;
}

const wrongName = (cloudPath: string): string | undefined => {
  if (cloudPath === '' || cloudPath.startsWith('/') || cloudPath.endsWith('/'))
    return 'a file name is needed, without "/" at its ends';
  if (Buffer.byteLength(cloudPath) > MAX_NAME_BYTES) return `the name is longer than ${String(MAX_NAME_BYTES)} bytes`;
  if (/[\\\p{Cc}]/u.test(cloudPath)) return 'the name has a backslash or control character';
  const parts = cloudPath.split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..')
    ? 'the name has an empty, "." or ".." part'
    : undefined;
};

/** The name itself when WeChat would take it, else `STORAGE_REQUEST_FAIL`. */
export const checkName = (cloudPath: string): string => {
  const wrong = wrongName(cloudPath);
  if (wrong !== undefined) throw new CloudError('STORAGE_REQUEST_FAIL', `[InvalidParameter] cloudPath: ${wrong}`);
  return cloudPath;
};

/** Files of the cloud. On disk each has the hash of its cloud path as name, so that no cloud path can leave the folder. */
export class Files {
  private readonly infos = new Map<string, FileInfo>();

  constructor(
    private readonly dir: string,
    private readonly log: Log,
    private readonly envId: string,
  ) {
    mkdirSync(dir, { recursive: true });
    for (const [name, body] of log.readFiles()) this.infos.set(name, JSON.parse(body) as FileInfo);
  }

  /** What is known of a file, by its `cloud://` id. */
  info(fileId: string): FileInfo | undefined {
    const cloudPath = this.pathIn(fileId);
    return cloudPath === undefined ? undefined : this.infos.get(cloudPath);
  }

  /** The file on disk of a cloud path, when it exists. */
  locate(cloudPath: string): string | undefined {
    const file = this.place(cloudPath);
    return this.infos.has(cloudPath) && existsSync(file) ? file : undefined;
  }

  /** Stores or replaces; the content is on disk before its description is. */
  write(file: Omit<FileInfo, 'size'>, content: Buffer): string {
    checkName(file.path);
    const target = this.place(file.path);
    const draft = `${target}.${randomUUID()}`;
    writeFileSync(draft, content);
    renameSync(draft, target);
    const info = { ...file, size: content.length };
    this.log.writeFile(file.path, JSON.stringify(info));
    this.infos.set(file.path, info);
    return this.idOf(file.path);
  }

  remove(fileId: string): boolean {
    const cloudPath = this.pathIn(fileId);
    if (cloudPath === undefined || !this.infos.delete(cloudPath)) return false;
    this.log.writeFile(cloudPath, null);
    rmSync(this.place(cloudPath), { force: true });
    return true;
  }

  /** Remembers every file with its content; the result puts them back. */
  keep(): () => void {
    const kept = [...this.infos.values()].map((info) => ({ info, content: readFileSync(this.place(info.path)) }));
    return () => {
      const wanted = new Set(kept.map(({ info }) => info.path));
      for (const path of [...this.infos.keys()]) if (!wanted.has(path)) this.remove(this.idOf(path));
      for (const { info, content } of kept) if (this.infos.get(info.path)?.at !== info.at) this.write(info, content);
    };
  }

  clear(): void {
    for (const cloudPath of [...this.infos.keys()]) this.remove(this.idOf(cloudPath));
  }

  idOf(cloudPath: string): string {
    return `${this.prefix()}${cloudPath}`;
  }

  private prefix(): string {
    return `cloud://${this.envId}.6c6f-${this.envId}/`;
  }

  /** Files of another environment are not here. */
  private pathIn(fileId: string): string | undefined {
    const prefix = this.prefix();
    return fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined;
  }

  private place(cloudPath: string): string {
    return path.join(this.dir, createHash('sha256').update(cloudPath).digest('hex'));
  }
}
