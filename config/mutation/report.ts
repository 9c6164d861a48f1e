import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { proportionOf } from '#domain/satisfaction';
import type { Fate, Verdict } from './judge';

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);

/** The folder below the room: `domain/clocks`, `cloudfunctions/kit/tickets`. */
const folderOf = (file: string): string => {
  const parts = file.split('/');
  const depth = parts[0] === 'domain' ? 2 : 3;
  return parts.slice(0, Math.min(depth, parts.length - 1)).join('/');
};

function line(label: string, verdicts: readonly Verdict[]): string {
  const count = (fate: Fate): number => verdicts.filter((verdict) => verdict.fate === fate).length;
  const noticed = count('killed') + count('timeout');
  const { rate, lower, upper, n } = proportionOf(noticed, verdicts.length);
  const cells = [n, count('killed'), count('timeout'), count('survived'), count('uncovered')];
  return `| ${label} | ${cells.join(' | ')} | ${percent(rate)} | ${percent(lower)} – ${percent(upper)} |`;
}

/** Killed and timed out count as noticed; 95 % intervals by Wilson. */
export function table(verdicts: readonly Verdict[]): string {
  const folders = [...new Set(verdicts.map(({ mutant }) => folderOf(mutant.file)))].sort();
  return [
    '| folder | n | killed | timed out | survived | no test | score | 95 % interval |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...folders.map((folder) =>
      line(
        folder,
        verdicts.filter(({ mutant }) => folderOf(mutant.file) === folder),
      ),
    ),
    line('all', verdicts),
  ].join('\n');
}

const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 70 ? `${flat.slice(0, 70)}…` : flat;
};

const untried = ({ untried }: Verdict): string => (untried > 0 ? ` (${untried} test files not tried)` : '');

/** One line for every mutant that nobody noticed. */
export const survivors = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts
    .filter(({ fate }) => fate === 'survived' || fate === 'uncovered')
    .map((verdict) => {
      const { file, line, mutator, original, replacement } = verdict.mutant;
      const what = `${short(original)} → ${short(replacement)}`;
      return `${verdict.fate} ${file}:${line} ${mutator}: ${what}${untried(verdict)}`;
    });

/** Keeps everything for whoever wants to look closer. */
export function keep(root: string, name: string, verdicts: readonly Verdict[]): string {
  const file = path.join(root, 'artefacts/mutation', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(verdicts, null, 1)}\n`);
  return path.relative(root, file);
}
