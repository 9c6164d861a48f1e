import { command } from './cli';
import { migrate, pendingMigrations } from './migrations/migrate';

const usage = 'npm run migrate -- --env <id> [--plan] [--endpoint <url of a local cloud>]';

command({ usage, texts: [], flags: ['plan'] }, async ({ connection, has }) => {
  if (has('plan')) {
    const pending = await pendingMigrations(connection);
    if (pending.length === 0) console.log('Nothing to migrate.');
    for (const { number, name, collection, documents, begun, example } of pending) {
      console.log(`${number} ${name}: ${documents} documents of ${collection}${begun ? ' (begun)' : ''}`);
      if (example !== null) console.log(JSON.stringify(example, null, 2));
    }
    return;
  }
  const done = await migrate(connection);
  if (done.length === 0) console.log('Nothing to migrate.');
  for (const { number, name, seen, changed } of done) console.log(`${number} ${name}: ${changed} of ${seen} changed`);
});
