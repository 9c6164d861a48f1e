import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exempt } from './rooms';

/** One place broken in one way. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** The same mutant has the same name as long as its line stands where it stands. */
  readonly name: string;
}

export interface Instrumented {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly mutants: readonly Mutant[];
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const quiet = () => undefined;
const silent = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
};

/** The text between two positions; lines and columns count from 0. */
function textBetween(content: string, start: Position, end: Position): string {
  const lines = content.split('\n');
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.column, end.column);
  const inside = lines.slice(start.line + 1, end.line);
  return [(lines[start.line] ?? '').slice(start.column), ...inside, (lines[end.line] ?? '').slice(0, end.column)].join(
    '\n',
  );
}

/**
 * Every mutant of these files, and the files with all of them inside, each behind a switch (Stryker's instrumenter).
 * @param files relative to `root`
 */
export async function instrument(root: string, files: readonly string[]): Promise<Instrumented> {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const contents = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
  const result = await new Instrumenter(silent).instrument(
    [...contents].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const mutants = result.mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => ({
    id,
    file: fileName,
    line: start.line + 1,
    column: start.column + 1,
    mutator: mutatorName,
    original: textBetween(contents.get(fileName) ?? '', start, end),
    replacement,
    name: `${fileName}:${start.line + 1}:${start.column + 1}-${end.line + 1}:${end.column + 1} ${mutatorName} ${replacement}`,
  }));
  return {
    files: result.files.map(({ name, content }) => ({ name, content })),
    mutants: mutants.filter(({ file, mutator }) => !exempt(file, mutator)),
  };
}
