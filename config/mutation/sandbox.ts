import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Instrumented } from './mutants';
import type { Room } from './rooms';

const ROOT_FILES = ['package.json', 'jest.config.cjs', 'tsconfig.json', 'babel.config.js', 'config'];

/** What git knows or would add, in these folders: no build, no data, no dependency. */
export function sourcesIn(root: string, folders: readonly string[]): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', ...folders], { cwd: root });
  return [...new Set(listed.toString().split('\0'))].filter((file) => file !== '' && existsSync(path.join(root, file)));
}

export const mutable = (root: string, room: Room): readonly string[] =>
  sourcesIn(root, room.sources).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/** Everything the room's tests need. */
export const copied = (root: string, room: Room): readonly string[] =>
  sourcesIn(root, [...ROOT_FILES, ...room.sources, ...room.tests, ...room.beside]).filter(
    (file) => !file.startsWith('config/mutation/'),
  );

/** A copy of the room in which any one mutant can be switched on. */
export class Sandbox {
  readonly folder: string;

  constructor(root: string, room: Room) {
    this.folder = path.join(root, '.anju/mutation', room.name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    for (const file of copied(root, room)) {
      mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
      cpSync(path.join(root, file), path.join(this.folder, file));
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'), 'dir');
    for (const name of ['switch.ts', 'at.ts']) {
      const text = readFileSync(path.join(__dirname, name), 'utf8');
      writeFileSync(path.join(this.folder, name), text.replace('SANDBOX', this.folder));
    }
    this.activate('');
  }

  /** Writes the instrumented files over the plain ones. */
  fill(files: Instrumented['files']): void {
    for (const { name, content } of files) {
      const up = path.relative(path.dirname(name), 'switch');
      writeFileSync(path.join(this.folder, name), `import '${up}';\n${content}`);
    }
  }

  /** Switches one mutant on; the empty id switches all of them off. */
  activate(id: string): void {
    writeFileSync(path.join(this.folder, 'active'), id);
  }

  /** Which mutants a test file comes by while `run` runs it. */
  covered<T>(run: () => T): { readonly result: T; readonly ids: ReadonlySet<string> } {
    const file = path.join(this.folder, 'covered');
    writeFileSync(file, '');
    const result = run();
    const ids = new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
    rmSync(file);
    return { result, ids };
  }
}
