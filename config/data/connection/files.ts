import type { AppSdk } from './sdk';

/** Files of an environment by their `cloud://` id. */
export interface CloudFiles {
  /** `cloud://<environment>.<bucket>/`: what every id of this environment begins with. */
  readonly prefix: () => Promise<string>;
  /** At most 50; those that are not there are missing from the map. */
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
  readonly write: (cloudPath: string, content: Buffer) => Promise<void>;
}

/** Only asked for where it would lie; nothing is written there. */
const SOMEWHERE = 'where.txt';

async function contentOf(url: string): Promise<Buffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`a file could not be read: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

export const filesOf = (app: AppSdk): CloudFiles => ({
  prefix: async () => {
    const { data } = await app.getUploadMetadata({ cloudPath: SOMEWHERE });
    return data.fileId.slice(0, -SOMEWHERE.length);
  },
  read: async (ids) => {
    if (ids.length === 0) return new Map();
    const { fileList } = await app.getTempFileURL({ fileList: ids });
    const failed = fileList.find(({ code }) => code !== 'SUCCESS' && code !== 'STORAGE_FILE_NONEXIST');
    if (failed !== undefined) throw new Error(`${failed.fileID}: ${failed.code}`);
    const there = fileList.filter(({ code }) => code === 'SUCCESS');
    return new Map(
      await Promise.all(there.map(async ({ fileID, tempFileURL }) => [fileID, await contentOf(tempFileURL)] as const)),
    );
  },
  write: async (cloudPath, fileContent) => {
    await app.uploadFile({ cloudPath, fileContent });
  },
});
