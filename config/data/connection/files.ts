import type { AppSdk } from './sdk';

/** Files of an environment by their `cloud://` id. */
export interface CloudFiles {
  /** Which of these (at most 50) are there. */
  readonly existing: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** @throws where there is no such file */
  readonly read: (id: string) => Promise<Buffer>;
  /** Returns the file's id. */
  readonly write: (cloudPath: string, content: Buffer) => Promise<string>;
}

export const filesOf = (app: AppSdk): CloudFiles => ({
  existing: async (ids) => {
    if (ids.length === 0) return new Set();
    const { fileList } = await app.getTempFileURL({ fileList: ids });
    return new Set(fileList.filter(({ code }) => code === 'SUCCESS').map(({ fileID }) => fileID));
  },
  read: async (fileID) => (await app.downloadFile({ fileID })).fileContent,
  write: async (cloudPath, fileContent) => (await app.uploadFile({ cloudPath, fileContent })).fileID,
});
