import { command } from './cli';
import type { Connection } from './connection/connection';
import { migrate, pendingMigrations, sweepMeanwhile, unsweptMigrations } from './migrations/migrate';

const usage = 'npm run migrate -- --env <id> [--plan] [--endpoint <url of a local cloud>]';

const sayUnswept = (numbers: readonly string[]): void => {
  if (numbers.length === 0) return;
  console.log(`The next npm run deploy looks again at what old functions wrote meanwhile: ${numbers.join(', ')}`);
};

async function plan(connection: Connection): Promise<void> {
  const pending = await pendingMigrations(connection);
  if (pending.length === 0) console.log('Nothing to migrate.');
  for (const { number, name, collection, documents, begun, example } of pending) {
    console.log(`${number} ${name}: ${documents} documents of ${collection}${begun ? ' (begun)' : ''}`);
    if (example !== null) console.log(JSON.stringify(example, null, 2));
  }
  sayUnswept(await unsweptMigrations(connection));
}

command({ usage, texts: [], flags: ['plan'] }, async ({ connection, has }) => {
  if (has('plan')) return plan(connection);
  // Of an earlier run, that was cut before its deployment was done.
  const left = (await unsweptMigrations(connection)).length > 0;
  const done = await migrate(connection);
  if (left) console.log(`Swept: ${await sweepMeanwhile(connection)} changed`);
  else if (done.length === 0) console.log('Nothing to migrate.');
  for (const { number, name, seen, changed } of done) console.log(`${number} ${name}: ${changed} of ${seen} changed`);
  sayUnswept(await unsweptMigrations(connection));
});
