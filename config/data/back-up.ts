import path from 'node:path';
import { backup } from './backup/backup';
import { command } from './cli';

const usage = 'npm run backup -- --env <id> --to <folder> [--endpoint <url of a local cloud>]';

command({ usage, texts: ['to'], flags: [] }, async ({ connection, text }) => {
  const folder = path.resolve(text('to'));
  const { documents, files } = await backup(connection, folder);
  const count = Object.values(documents).reduce((sum, one) => sum + one, 0);
  const lost = files.filter(({ file }) => file === null);
  console.log(`${folder}: ${count} documents, ${files.length - lost.length} files`);
  for (const { path: where } of lost) console.log(`named by a document, not in the storage: ${where}`);
});
