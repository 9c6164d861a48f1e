import { appendFileSync, copyFileSync, readdirSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { Engine } from '../../../../local/cloud/documents/engine';
import { Log } from '../../../../local/cloud/documents/log';
import { baseEnvironment } from '../../../../local/cloud/functions/environment';
import { NO_SCHEMA } from '../../../../local/cloud/schema';
import { startCli } from '../process';
import { connectWith, type Db } from '../sdk';
import { FUNCTIONS, plainCall, temporaryFolder } from '../setup';

const MOMENT_MS = 1200;

describe('断电：kill −9', () => {
  it('三轮：确认过的写一个不丢，事务没有一个只写一半', async () => {
    const data = temporaryFolder();
    const args = ['--functions', FUNCTIONS, '--data', data, '--port', '0'];
    const acknowledged: string[] = [];
    let pairs = 0;

    const addUntilDead = async (db: Db): Promise<void> => {
      for (;;) acknowledged.push((await db.collection('singles').add({ data: { text: 'x'.repeat(200) } }))._id);
    };
    const pairUntilDead = async (db: Db): Promise<void> => {
      for (;;) {
        await db.runTransaction(async (tx) => {
          await tx.collection('pairs').add({ data: { _id: `${pairs}-left` } });
          await tx.collection('pairs').add({ data: { _id: `${pairs}-right` } });
        });
        pairs++;
      }
    };

    for (let round = 0; round < 3; round++) {
      const cli = await startCli(args);
      const db = connectWith(baseEnvironment({ url: cli.url, envId: 'local' })).database();
      for (const name of ['singles', 'pairs']) await db.createCollection(name).catch(() => undefined);
      const before = acknowledged.length;
      const work = [...Array.from({ length: 6 }, () => addUntilDead(db)), pairUntilDead(db)].map((run) =>
        run.catch(() => undefined),
      );
      await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
      await cli.kill();
      await Promise.all(work);
      expect(acknowledged.length).toBeGreaterThan(before);
      pairs++; // the pair in flight may be there or not: its ids are not used again
    }

    const log = new Log(path.join(data, 'documents.sqlite'));
    const stored = new Set([...(log.load().collections.get('singles') ?? [])].map(([key]) => key.slice(2)));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    const halves = [...(log.load().collections.get('pairs') ?? [])].map(([, doc]) => String(doc._id).split('-')[0]);
    const counts = new Map<unknown, number>();
    for (const half of halves) counts.set(half, (counts.get(half) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(0);
    expect([...counts.values()].every((count) => count === 2)).toBe(true);
    log.close();
  }, 60_000);
});

describe('损坏的日志尾部', () => {
  /** The files of a cloud that died without closing: the write-ahead log still holds the last commits. */
  const filesOfDeadCloud = async (): Promise<string> => {
    const living = temporaryFolder();
    const log = new Log(path.join(living, 'documents.sqlite'));
    const engine = new Engine(log, { schema: NO_SCHEMA, policy: 'ignore' });
    engine.store.add('c');
    for (let i = 0; i < 50; i++) await engine.insert('c', [{ _id: i, text: 'x'.repeat(500) }], plainCall());
    const dead = temporaryFolder();
    for (const name of readdirSync(living)) copyFileSync(path.join(living, name), path.join(dead, name));
    log.close();
    return dead;
  };

  const idsIn = (folder: string): unknown[] => {
    const log = new Log(path.join(folder, 'documents.sqlite'));
    const ids = (log.load().collections.get('c') ?? []).map(([, doc]) => doc._id);
    log.close();
    return ids;
  };

  const walOf = (folder: string): string => path.join(folder, 'documents.sqlite-wal');

  const upTo = (count: number): number[] => Array.from({ length: count }, (_unused, i) => i);

  it('尾部有垃圾：全部确认过的都在', async () => {
    const folder = await filesOfDeadCloud();
    appendFileSync(walOf(folder), Buffer.alloc(5000, 0xab));
    expect(idsIn(folder)).toEqual(upTo(50));
  });

  it('最后一次提交只写了一半：只少那一次', async () => {
    const folder = await filesOfDeadCloud();
    truncateSync(walOf(folder), statSync(walOf(folder)).size - 100);
    expect(idsIn(folder)).toEqual(upTo(49));
  });

  it('重启后还能继续写', async () => {
    const folder = await filesOfDeadCloud();
    truncateSync(walOf(folder), statSync(walOf(folder)).size - 100);
    const log = new Log(path.join(folder, 'documents.sqlite'));
    const engine = new Engine(log, { schema: NO_SCHEMA, policy: 'ignore' });
    await engine.insert('c', [{ _id: 'new' }], plainCall());
    log.close();
    expect(idsIn(folder)).toEqual([...upTo(49), 'new']);
  });
});
