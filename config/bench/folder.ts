import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCloud } from '../../local/cloud';
import { functionBundles } from '../../tests/support/functions';

/** Some documents of one collection. */
export interface Batch {
  readonly collection: string;
  readonly documents: readonly object[];
}

let built: string | undefined;
/** The real bundles of the functions: those of one state of the sources for a whole run. */
export const bundles = (): string => (built ??= functionBundles());

/** One commit of the local cloud. */
const MOST = 10_000;

/** A folder of one's own, to be removed by whoever asked for it. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'anju-bench-'));
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Puts documents straight into a data folder. Without a schema, so without indexes: they are built at once when a cloud
 * with a schema opens the folder.
 */
export async function fillFolder(dataDir: string, batches: Iterable<Batch>): Promise<void> {
  const bare = { unindexed: 'flag', autoTimers: false, watch: false } as const;
  const cloud = await startCloud({ functionsDir: bundles(), dataDir, ...bare });
  try {
    for (const { collection, documents } of batches) {
      for (let at = 0; at < documents.length; at += MOST) {
        await cloud.documents.put(collection, documents.slice(at, at + MOST) as Record<string, unknown>[]);
      }
    }
  } finally {
    await cloud.close();
  }
}
