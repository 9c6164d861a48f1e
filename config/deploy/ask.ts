import { createInterface } from 'node:readline/promises';

/** y, anything else is no; without a terminal there is nobody to say yes. */
export async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log(`${question} [y/N] nobody to ask here: use --yes`);
    return false;
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await lines.question(`${question} [y/N] `)).trim().toLowerCase() === 'y';
  } finally {
    lines.close();
  }
}
