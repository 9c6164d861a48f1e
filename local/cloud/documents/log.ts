import { existsSync } from 'node:fs';
import Database from 'libsql';
import { EJSON } from 'bson';
import { messageOf, StartError } from '../errors';
import { writeDoc, type Doc } from './values';

/** One committed change: collection, document key, and the document or null for a removal. */
export interface Change {
  readonly collection: string;
  readonly key: string;
  readonly doc: Doc | null;
}

export interface Stored {
  readonly collections: ReadonlyMap<string, readonly (readonly [string, Doc])[]>;
}

interface Row {
  readonly coll: string;
  readonly id: string;
  readonly body: string;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS coll(name TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS doc(n INTEGER PRIMARY KEY, coll TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE(coll, id));
  CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS file(path TEXT PRIMARY KEY, body TEXT NOT NULL);`;

const open = (file: string): Database.Database => {
  const fresh = !existsSync(file);
  try {
    const sql = new Database(file);
    // NORMAL survives the death of this process, not of the machine: right for a laptop, and ten times faster than FULL.
    sql.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;');
    sql.exec(TABLES);
    return sql;
  } catch (error) {
    const text = messageOf(error);
    if (/locked|busy/i.test(text)) throw new StartError(`The data folder is in use by another local cloud: ${file}`);
    const what = fresh ? 'cannot be created' : 'cannot be read';
    throw new StartError(`The documents file ${what}: ${file} (${text}). Move it away to start over.`);
  }
};

/** The durable half: an SQLite write-ahead log. When a method returns, the change survives `kill -9`. */
export class Log {
  private readonly sql: Database.Database;
  private readonly put: Database.Statement;
  private readonly drop: Database.Statement;

  /** Opens or creates the file; throws {@link StartError} when the disk refuses or another process holds it. */
  constructor(file: string) {
    this.sql = open(file);
    this.put = this.sql.prepare(
      'INSERT INTO doc(coll, id, body) VALUES(?,?,?) ON CONFLICT(coll, id) DO UPDATE SET body=excluded.body',
    );
    this.drop = this.sql.prepare('DELETE FROM doc WHERE coll=? AND id=?');
  }

  /** Everything that was acknowledged, in the order of insertion. */
  load(): Stored {
    const collections = new Map<string, (readonly [string, Doc])[]>();
    for (const { name } of this.sql.prepare('SELECT name FROM coll').all() as { name: string }[])
      collections.set(name, []);
    for (const row of this.sql.prepare('SELECT coll, id, body FROM doc ORDER BY n').iterate() as Iterable<Row>) {
      collections.get(row.coll)?.push([row.id, EJSON.parse(row.body) as Doc]);
    }
    return { collections };
  }

  addCollection(name: string): void {
    this.sql.prepare('INSERT OR IGNORE INTO coll VALUES(?)').run(name);
  }

  /** All changes or none. */
  commit(changes: readonly Change[]): void {
    this.atomically(() => {
      for (const { collection, key, doc } of changes) {
        if (doc) this.put.run(collection, key, writeDoc(doc));
        else this.drop.run(collection, key);
      }
    });
  }

  /** Drops every document; collections stay. */
  clear(): void {
    this.sql.exec('DELETE FROM doc');
  }

  /** Small named values: the clock's offset, the key that signs URLs. */
  readMeta(name: string): string | undefined {
    const row = this.sql.prepare('SELECT body FROM meta WHERE name=?').get(name) as { body: string } | undefined;
    return row?.body;
  }

  writeMeta(name: string, body: string): void {
    this.sql.prepare('INSERT OR REPLACE INTO meta VALUES(?,?)').run(name, body);
  }

  /** Descriptions of stored files, by cloud path. */
  readFiles(): ReadonlyMap<string, string> {
    const rows = this.sql.prepare('SELECT path, body FROM file').all() as { path: string; body: string }[];
    return new Map(rows.map(({ path, body }) => [path, body]));
  }

  writeFile(path: string, body: string | null): void {
    if (body === null) this.sql.prepare('DELETE FROM file WHERE path=?').run(path);
    else this.sql.prepare('INSERT OR REPLACE INTO file VALUES(?,?)').run(path, body);
  }

  /** Closes the file so that this process, too, can open it again at once. */
  close(): void {
    // libsql keeps the handle until its statements are collected as garbage; leaving WAL mode is what releases the lock.
    if (!this.sql.open) return;
    this.sql.exec('PRAGMA journal_mode=DELETE; PRAGMA locking_mode=NORMAL;');
    this.readMeta('');
    this.sql.close();
  }

  private atomically(write: () => void): void {
    this.sql.exec('BEGIN IMMEDIATE');
    try {
      write();
      this.sql.exec('COMMIT');
    } catch (error) {
      this.sql.exec('ROLLBACK');
      throw error;
    }
  }
}
