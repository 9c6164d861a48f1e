import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Who comes in touch with a package: everybody on a phone, the cloud, or only who builds, tests or deploys. */
export type Reach = 'phone' | 'functions' | 'tools';

/** One line of the table in docs/audit.md: what is known against a package, and why it stays. */
export interface Known {
  readonly name: string;
  readonly versions: readonly string[];
  readonly advisories: readonly string[];
  readonly reach: Reach;
  readonly reason: string;
}

const isReach = (text: string): text is Reach => text === 'phone' || text === 'functions' || text === 'tools';

/** @throws Error where a line of the table lacks something */
export function knownIn(page: string): readonly Known[] {
  const lines = page.split('\n').filter((line) => /^\| `/.test(line) && line.includes('GHSA-'));
  return lines.map((line) => {
    const [, name = '', versions = '', advisories = '', reach = '', reason = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    if (!isReach(reach) || reason.length < 20) throw new Error(`docs/audit.md: no reach or no reason in: ${line}`);
    return {
      name: name.replaceAll('`', ''),
      versions: versions.split(/[ ,]+/),
      advisories: advisories.match(/GHSA(?:-[0-9a-z]{4}){3}/g) ?? [],
      reach,
      reason,
    };
  });
}

export const recorded = (): readonly Known[] => knownIn(readFileSync(path.join(root, 'docs/audit.md'), 'utf8'));

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** Versions of every package in the lock file. */
export function installed(): ReadonlyMap<string, ReadonlySet<string>> {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  const versions = new Map<string, Set<string>>();
  for (const [folder, { version }] of Object.entries(packages)) {
    const name = folder.replace(/^.*node_modules\//, '');
    if (version !== undefined) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  return versions;
}

/** What the record says of packages that are no longer there, or wrongly of how far they reach. */
export function stale(
  known: readonly Known[],
  now: {
    readonly installed: ReadonlyMap<string, ReadonlySet<string>>;
    readonly shipped: ReadonlyMap<string, Reach>;
  },
): readonly string[] {
  return known.flatMap(({ name, versions, reach }) => {
    const gone = versions.filter((version) => now.installed.get(name)?.has(version) !== true);
    const missing = gone.map((version) => `${name} ${version} is not installed any more: take its line out.`);
    const reaches = versions.map((version) => now.shipped.get(`${name}@${version}`)).find(Boolean) ?? 'tools';
    return reaches === reach ? missing : [...missing, `${name} reaches ${reaches}, and its line says ${reach}.`];
  });
}
