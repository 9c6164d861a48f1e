import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { checklist } from './checklist';

const root = path.resolve(__dirname, '../../..');

async function write(): Promise<void> {
  const file = path.join(root, 'docs/deploy-checklist.md');
  // As `npm run format` would leave it, except for tables: their columns change width with every word.
  writeFileSync(file, await format(checklist(root), { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' }));
  console.log(`Written: ${file}`);
}

write().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
