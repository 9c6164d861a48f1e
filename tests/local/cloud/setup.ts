import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCloud, type Cloud, type CloudOptions } from '../../../local/cloud';
import { Engine } from '../../../local/cloud/documents/engine';
import { Log } from '../../../local/cloud/documents/log';
import { newMeter, type IndexPolicy } from '../../../local/cloud/documents/meter';
import { NO_SCHEMA, type SchemaFile } from '../../../local/cloud/schema';

export const FUNCTIONS = path.join(__dirname, 'fixtures', 'functions');

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'local-cloud-'));

const opened: { close(): Promise<void> | void }[] = [];

/** A cloud over the fixture functions that moves its clock only when told; closed by {@link closeAll}. */
export const startTestCloud = async (options: Partial<CloudOptions> = {}): Promise<Cloud> => {
  const cloud = await startCloud({
    functionsDir: FUNCTIONS,
    dataDir: temporaryFolder(),
    unindexed: 'refuse',
    autoTimers: false,
    watch: false,
    ...options,
  });
  opened.push(cloud);
  return cloud;
};

export interface EngineSetup {
  readonly schema?: SchemaFile;
  readonly policy?: IndexPolicy;
  readonly transactionMs?: number;
}

/** The document engine alone, on a fresh log. */
export const openEngine = ({ schema = NO_SCHEMA, policy = 'ignore', transactionMs }: EngineSetup = {}): Engine => {
  const log = new Log(path.join(temporaryFolder(), 'documents.sqlite'));
  opened.push(log);
  return new Engine(log, { schema, policy, ...(transactionMs !== undefined && { transactionMs }) });
};

/** A call outside any invocation; `call.meter.examined` counts. */
export const plainCall = () => ({ meter: newMeter() });

export const closeAll = async (): Promise<void> => {
  for (const thing of opened.splice(0)) await thing.close();
};
