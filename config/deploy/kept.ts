import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What one function was before a deployment touched its code, and what it became. */
export interface KeptFunction {
  /** Mark of the bundle that was there; null: the deployment created the function, or somebody else's code was there. */
  readonly before: string | null;
  readonly after: string;
  /** Whether `<name>.zip` beside the manifest holds what was there. */
  readonly zip: boolean;
}

export interface Manifest {
  readonly envId: string;
  /** ISO, the name of the folder too. */
  readonly startedAt: string;
  /** A deployment that was cut off is continued by the next run: its bundles stay those before the first try. */
  readonly finished: boolean;
  readonly functions: Readonly<Record<string, KeptFunction>>;
}

/** The bundles that were running before each deployment, on the machine that deployed: `<dir>/<environment>/<time>/`. */
export class KeptBundles {
  private readonly folder: string;

  constructor(dir: string, envId: string) {
    this.folder = path.join(dir, envId);
  }

  /** The latest deployment, or none. */
  latest(): Manifest | null {
    const time = this.times().at(-1);
    return time === undefined ? null : this.read(time);
  }

  /** The deployment that is under way: the one that was cut off, or a new one. */
  begin(envId: string, startedAt: string): Manifest {
    const latest = this.latest();
    if (latest !== null && !latest.finished) return latest;
    const manifest = { envId, startedAt, finished: false, functions: {} };
    mkdirSync(this.at(startedAt), { recursive: true });
    this.write(manifest);
    return manifest;
  }

  /** Writes down what was there; the first to say so counts. Returns the manifest with it. */
  keep(manifest: Manifest, name: string, was: { readonly kept: KeptFunction; readonly zip: Uint8Array | null }): void {
    const now = this.read(manifest.startedAt);
    const known = now.functions[name];
    const kept = known ? { ...known, after: was.kept.after } : was.kept;
    if (known === undefined && was.zip !== null) writeFileSync(this.zipFile(manifest, name), was.zip);
    this.write({ ...now, functions: { ...now.functions, [name]: kept } });
  }

  finish({ startedAt }: Manifest): void {
    this.write({ ...this.read(startedAt), finished: true });
  }

  zip(manifest: Manifest, name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.zipFile(manifest, name)));
  }

  private times(): readonly string[] {
    try {
      return readdirSync(this.folder).sort();
    } catch {
      return [];
    }
  }

  /** Colons are not allowed in names everywhere. */
  private at(startedAt: string): string {
    return path.join(this.folder, startedAt.replaceAll(':', '-'));
  }

  private zipFile({ startedAt }: Manifest, name: string): string {
    return path.join(this.at(startedAt), `${name}.zip`);
  }

  private read(time: string): Manifest {
    return JSON.parse(readFileSync(path.join(this.at(time), 'manifest.json'), 'utf8')) as Manifest;
  }

  /** Written beside and renamed: a power cut leaves the old one or the new one. */
  private write(manifest: Manifest): void {
    const file = path.join(this.at(manifest.startedAt), 'manifest.json');
    writeFileSync(`${file}.new`, `${JSON.stringify(manifest, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  }
}
