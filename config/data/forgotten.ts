import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { forgottenSince } from './backup/forgotten';
import { command } from './cli';

const usage = 'npm run forgotten -- --env <id> --since <folder> --to <file> [--endpoint <url of a local cloud>]';

command({ usage, texts: ['since', 'to'], flags: [] }, async ({ connection, text }) => {
  const ids = await forgottenSince(connection, path.resolve(text('since')));
  writeFileSync(text('to'), ids.map((id) => `${id}\n`).join(''));
  console.log(`${ids.length} people have deleted their account since.`);
});
