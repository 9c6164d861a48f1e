import path from 'node:path';
import type { CloudOptions, LogRecord } from './cloud';
import { forgetDemonstration, people, startDemonstration } from './demo';
import { startPhone } from './phone';
import { buildAndWatch } from './start/builds';
import { complain } from './start/complaint';
import { claimFolder, claimPort } from './start/place';

// The cloud lives in UTC; so must this process, whose workers run the functions.
process.env['TZ'] = 'UTC';

const PHONE_PORT = Number(process.env['ANJU_PORT'] ?? 8730);
const CLOUD_PORT = Number(process.env['ANJU_CLOUD_PORT'] ?? 8731);
const DATA = path.resolve(process.env['ANJU_DATA'] ?? '.anju/data');

/** Calls that went well are on the workbench; only trouble belongs in the terminal. */
const sayTrouble = ({ level, function: name, text }: LogRecord): void => {
  if (level === 'error' || level === 'warn') console.warn(`[${name}] ${text}`);
};

const options: CloudOptions = {
  functionsDir: path.resolve('dist/cloudfunctions'),
  dataDir: DATA,
  port: CLOUD_PORT,
  schema: path.resolve('dist/cloudfunctions/schema.json'),
  unindexed: 'flag',
  onLog: sayTrouble,
};

/** `npm start`: build, start WeChat on this laptop, fill a demonstration community once, print one URL. */
const main = async (): Promise<void> => {
  await claimPort(PHONE_PORT, 'ANJU_PORT');
  await claimPort(CLOUD_PORT, 'ANJU_CLOUD_PORT');
  claimFolder(DATA);

  console.log('Anju: building the app and its cloud functions …');
  const builds = await buildAndWatch();
  console.log('Anju: starting WeChat on this laptop (the first time it also plays four weeks of repairs) …');
  let cloud = await startDemonstration(options);
  const startOver = async (): Promise<void> => {
    await cloud.close();
    forgetDemonstration(DATA);
    cloud = await startDemonstration(options);
  };
  const phone = await startPhone({
    appDir: path.resolve('dist/weapp'),
    cloudUrl: cloud.url,
    port: PHONE_PORT,
    people,
    watch: true,
    onReset: startOver,
  });
  console.log(
    `Anju: open ${phone.url} (documents and photos are in ${path.relative('.', DATA) || DATA}; Ctrl+C stops)`,
  );

  const stop = (): void => {
    builds.stop();
    void Promise.all([phone.close(), cloud.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

main().catch(complain);
