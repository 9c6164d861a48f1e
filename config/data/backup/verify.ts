import type { Connection } from '../connection/connection';
import { arrived, arrivingIn, type Arriving } from './arriving';
import { collections, isKept, linesOf, manifestIn, pageIn, sha256, type Manifest } from './folder';

const FILES = 50;

interface Verifying {
  readonly connection: Connection;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly arriving: Arriving;
}

/** Each page of the backup beside the same stretch of the environment, by hash. */
async function documents({ connection, folder, manifest, arriving }: Verifying): Promise<readonly string[]> {
  const different: string[] = [];
  for (const name of collections) {
    const count = (await connection.count(name)) - (await machines(connection, name));
    const expected = manifest.documents[name] ?? 0;
    if (count !== expected) different.push(`${name}: ${count} documents instead of ${expected}`);
    let cursor: string | null = null;
    for (const page of manifest.pages.filter(({ collection }) => collection === name)) {
      const wanted = pageIn(folder, page).map((document) => arrived(name, document, arriving));
      const found = await connection.page(name, cursor, Math.max(1, wanted.length));
      const there = found.filter((document) => isKept(name, document));
      if (sha256(linesOf(wanted)) !== sha256(linesOf(there))) different.push(`${name}: ${page.file} differs`);
      cursor = page.last;
    }
  }
  return different;
}

/** Documents of `migrations` that are about a machine. */
async function machines(connection: Connection, name: (typeof collections)[number]): Promise<number> {
  if (name !== 'migrations') return 0;
  return (await connection.page(name, null, 1000)).filter((document) => !isKept(name, document)).length;
}

async function files({ connection, manifest, arriving }: Verifying): Promise<readonly string[]> {
  const different: string[] = [];
  const idOf = (where: string): string => `${arriving.files.to}${where}`;
  for (let at = 0; at < manifest.files.length; at += FILES) {
    const some = manifest.files.slice(at, at + FILES);
    const contents = await connection.files.read(some.map(({ path }) => idOf(path)));
    for (const { path, file, sha256: expected } of some) {
      const content = contents.get(idOf(path));
      const isEqual = file === null ? content === undefined : content !== undefined && sha256(content) === expected;
      if (!isEqual) different.push(`${path}: ${content === undefined ? 'missing' : 'differs'}`);
    }
  }
  return different;
}

/** What of a restored environment is not as in the backup; nothing: all counts and hashes are equal. */
export async function verify(
  connection: Connection,
  folder: string,
  forgotten: readonly string[],
): Promise<readonly string[]> {
  const manifest = manifestIn(folder);
  const verifying = { connection, folder, manifest, arriving: await arrivingIn(connection, manifest, forgotten) };
  return [...(await documents(verifying)), ...(await files(verifying))];
}
