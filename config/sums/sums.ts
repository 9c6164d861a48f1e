import path from 'node:path';
import { parseArgs } from 'node:util';
import type { DaySumsDocument, RatingDocument, TicketDocument } from '../../cloudfunctions/schema';
import { startCloud } from '../../local/cloud';
import { differences, type Stored } from './differences';

const DEFAULT_CLOUD = `http://127.0.0.1:${process.env['ANJU_CLOUD_PORT'] ?? '8731'}`;

type Collection = 'tickets' | 'ratings' | 'daySums';

/** What a cloud that is running holds; null: none answers there. */
async function fromRunning(url: string): Promise<Stored | null> {
  const read = async (name: Collection): Promise<readonly unknown[]> => {
    const answer = await fetch(`${url}/dev/documents?collection=${name}`);
    return ((await answer.json()) as { readonly documents: readonly unknown[] }).documents;
  };
  try {
    return {
      tickets: (await read('tickets')) as readonly TicketDocument[],
      ratings: (await read('ratings')) as readonly RatingDocument[],
      daySums: (await read('daySums')) as readonly DaySumsDocument[],
    };
  } catch {
    return null;
  }
}

/** What a data folder nobody uses holds. */
async function fromFolder(dataDir: string): Promise<Stored> {
  const functionsDir = path.resolve('dist/cloudfunctions');
  const schema = path.join(functionsDir, 'schema.json');
  const cloud = await startCloud({ functionsDir, dataDir, schema, unindexed: 'flag', autoTimers: false, watch: false });
  try {
    const read = (name: Collection): readonly unknown[] => cloud.documents.all(name);
    return {
      tickets: read('tickets') as readonly TicketDocument[],
      ratings: read('ratings') as readonly RatingDocument[],
      daySums: read('daySums') as readonly DaySumsDocument[],
    };
  } finally {
    await cloud.close();
  }
}

/**
 * `npm run sums`: adds every day up afresh from its tickets and ratings and compares it with the sums that were kept, of
 * the cloud that runs here, or else of the data folder. Exit code 1 where a day differs. Changes nothing.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { data: { type: 'string' }, cloud: { type: 'string' } } });
  const folder = path.resolve(values.data ?? process.env['ANJU_DATA'] ?? '.anju/data');
  const running = values.data === undefined ? await fromRunning(values.cloud ?? DEFAULT_CLOUD) : null;
  const stored = running ?? (await fromFolder(folder));
  const communities = differences(stored);
  if (communities.length === 0) console.log('No closed tickets.');
  for (const { communityId, days, different } of communities) {
    const said = different.length === 0 ? 'all equal' : `${different.length} different: ${different.join(', ')}`;
    console.log(`${communityId}: ${days} days, ${said}`);
    if (different.length > 0) process.exitCode = 1;
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
