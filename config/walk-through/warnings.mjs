// Prints what a newcomer would have been warned of, and fails where nobody has said why it may stay.
import { readFileSync } from 'node:fs';

/** Warnings that stay, each with its reason. */
const explained = [
  // Packages deep inside Taro and miniprogram-simulate; docs/audit.md says which of them reach anybody.
  /^npm warn deprecated /,
  // npm 11 names the packages with install scripts; none of ours needs its script to run.
  /^npm warn install-scripts/,
];

const lines = process.argv.slice(2).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
const warned = lines.filter((line) => /\bwarn|deprecat|\berror\b/i.test(line));
const unexplained = warned.filter((line) => !explained.some((known) => known.test(line)));
for (const line of unexplained) console.error(line);
console.log(`${warned.length} lines of warning, ${unexplained.length} without a reason`);
process.exitCode = unexplained.length > 0 ? 1 : 0;
