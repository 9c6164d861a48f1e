import { readFileSync } from 'node:fs';
import path from 'node:path';
import { restore } from './backup/restore';
import { verify } from './backup/verify';
import { command } from './cli';
import { pendingMigrations } from './migrations/migrate';

const usage = `npm run restore -- --env <id> --from <folder> --forget <file|nobody> [--verify] [--endpoint <url of a local cloud>]
  --forget   ids of people who deleted their account since, one to a line (npm run forgotten); they are not brought back
  --verify   only compare the environment with the backup`;

const idsIn = (file: string): readonly string[] =>
  file === 'nobody'
    ? []
    : readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');

command({ usage, texts: ['from', 'forget'], flags: ['verify'] }, async ({ connection, text, has }) => {
  const folder = path.resolve(text('from'));
  const forgotten = idsIn(text('forget'));
  if (!has('verify')) await restore(connection, folder, forgotten);
  const different = await verify(connection, folder, forgotten);
  for (const line of different) console.log(line);
  if (different.length > 0) process.exitCode = 1;
  else console.log('All counts and hashes are equal.');
  const pending = await pendingMigrations(connection);
  if (pending.length > 0) console.log('Migrations are due: npm run migrate');
});
