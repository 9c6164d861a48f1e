import type { Connection } from '../../../config/data';
import { migrate, pendingMigrations, sweep, sweepMeanwhile, unsweptMigrations } from '../../../config/data';
import type { Migration } from '../../../config/data/migrations/migration';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { connectTo, killedAt } from './connecting';

// Many requests one after the other, while the gate runs other files beside it.
jest.setTimeout(120_000);

/** Documents enough for three pages. */
const DOCUMENTS = 230;

let test: TestCloud;
let connection: Connection;
beforeEach(async () => {
  test = await startTestCloud({}, {});
  connection = connectTo(test);
  const documents = Array.from({ length: DOCUMENTS }, (_, n) => ({ _id: `c-${String(n).padStart(4, '0')}`, last: n }));
  await test.cloud.documents.put('counters', documents);
});
afterEach(() => test.close());

/** Changes every fortieth document, and would change it again if it were run on it again. */
const marked: Migration = {
  ...{ number: '0001', name: '每四十份一份', collection: 'counters' },
  change: (one) => (Number(one['last']) % 40 === 0 && !('mark' in one) ? { ...one, mark: 1 } : one),
};
/** Sees what the first one left. */
const counted: Migration = {
  ...{ number: '0002', name: '看得到前一个', collection: 'counters' },
  change: (one) => ('mark' in one && !('after' in one) ? { ...one, after: true } : one),
};
const list = [marked, counted];

const changed = () => test.all('counters').filter((one) => 'mark' in one && 'after' in one).length;
const progress = () => test.all('migrations').filter(({ _id }) => _id !== 'lease');
/** What a machine that died leaves behind for two minutes. */
const leaseOver = async () => {
  const lease = test.all('migrations').find(({ _id }) => _id === 'lease');
  if (lease !== undefined) await test.cloud.documents.put('migrations', [{ ...lease, until: 0 }]);
};

it('先试算：几份要改，改前改后各一份；什么也不写', async () => {
  const [first, second] = await pendingMigrations(connection, list);
  expect(first).toMatchObject({ number: '0001', documents: 6, begun: false });
  expect(first?.example).toEqual({ before: { _id: 'c-0000', last: 0 }, after: { _id: 'c-0000', last: 0, mark: 1 } });
  expect(second).toMatchObject({ number: '0002', documents: 0, example: null });
  expect(progress()).toEqual([]);
  expect(changed()).toBe(0);
});

it('按顺序，各一次；再来一次一份也不看', async () => {
  const done = await migrate(connection, list);
  expect(done.map(({ number, seen, changed: some }) => [number, seen, some])).toEqual([
    ['0001', DOCUMENTS, 6],
    ['0002', DOCUMENTS, 6],
  ]);
  expect(changed()).toBe(6);
  expect(await pendingMigrations(connection, list)).toEqual([]);
  // Not even where somebody has changed the documents since.
  await test.cloud.documents.put('counters', [{ _id: 'c-0000', last: 0 }]);
  expect(await migrate(connection, list)).toEqual([]);
  expect(changed()).toBe(5);
});

it('在任何一步被杀掉，接着做完的结果都一样，每份只改一次', async () => {
  let n = 1;
  let tries = 0;
  for (let done = false; !done; tries += 1) {
    try {
      // Each time a little further: what was done before it died is not done again.
      await migrate(killedAt(connection, n), list);
      done = true;
    } catch (error) {
      expect(String(error)).toContain('killed');
      await leaseOver();
      n += 2;
    }
  }
  expect(tries).toBeGreaterThan(8);
  expect(changed()).toBe(6);
  expect(progress()).toMatchObject([
    { _id: '0001', seen: DOCUMENTS },
    { _id: '0002', seen: DOCUMENTS },
  ]);
});

it('做到一半的，从停下的地方接着做', async () => {
  const died = migrate(killedAt(connection, 14), list);
  await expect(died).rejects.toThrow('killed');
  await leaseOver();
  const [first] = await pendingMigrations(connection, list);
  expect(first).toMatchObject({ number: '0001', begun: true });
  expect(first?.documents).toBeLessThan(6);
  await migrate(connection, list);
  expect(changed()).toBe(6);
});

it('两台机器不能同时做；死掉的那台过两分钟不再挡路', async () => {
  const both = await Promise.allSettled([migrate(connection, list), migrate(connectTo(test), list)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(changed()).toBe(6);

  const third: Migration = { ...counted, number: '0003', change: (one) => one };
  await test.cloud.documents.put('migrations', [{ _id: 'lease', holder: 'another', until: Date.now() + 60_000 }]);
  await expect(migrate(connection, [third])).rejects.toThrow('another is migrating now');
  await leaseOver();
  expect(await migrate(connection, [third])).toHaveLength(1);
});

it('租约被别人接走，就停手', async () => {
  const slow: Migration = {
    ...marked,
    number: '0004',
    change: async (one) => {
      await test.cloud.documents.put('migrations', [{ _id: 'lease', holder: 'another', until: Date.now() + 60_000 }]);
      return one;
    },
  };
  await expect(migrate(connection, [slow])).rejects.toThrow('another machine has taken over');
});

it('同时有人在写，谁的改动都不丢', async () => {
  let raced = false;
  const racing: Migration = {
    ...marked,
    change: async (one) => {
      if (one._id === 'c-0040' && 'mark' in (await marked.change(one, connection)) && !raced) {
        raced = true;
        await connection.put('counters', { ...one, written: true });
      }
      return marked.change(one, connection);
    },
  };
  await migrate(connection, [racing]);
  expect(test.all('counters').find(({ _id }) => _id === 'c-0040')).toMatchObject({ mark: 1, written: true });
});

it('新函数上线后再扫一遍：迁移时旧函数写的也改到；扫过就不再扫', async () => {
  await migrate(connection, list);
  await test.cloud.documents.put('counters', [{ _id: 'c-9960', last: 9960 }]);
  expect(await unsweptMigrations(connection, list)).toEqual(['0001', '0002']);
  expect(await sweep(connection, list)).toBe(2);
  expect(await unsweptMigrations(connection, list)).toEqual([]);
  await test.cloud.documents.put('counters', [{ _id: 'c-9961', last: 9960 }]);
  expect(await sweep(connection, list)).toBe(0);
});

it('部署的机器在上线和再扫之间死了：还没扫的记在环境里，别的机器接着扫', async () => {
  await migrate(connection, list);
  await test.cloud.documents.put('counters', [{ _id: 'c-9960', last: 9960 }]);
  await expect(sweep(killedAt(connection, 12), list)).rejects.toThrow('killed');
  await leaseOver();
  const another = connectTo(test);
  expect(await unsweptMigrations(another, list)).toContain('0002');
  // Whoever only migrates does not know which functions are up: it sweeps, and leaves the last look to a deployment.
  expect(await sweepMeanwhile(another, list)).toBeGreaterThan(0);
  expect(changed()).toBe(7);
  expect(await unsweptMigrations(another, list)).toContain('0002');
  expect(await sweep(another, list)).toBe(0);
  expect(await unsweptMigrations(another, list)).toEqual([]);
});

it('上次没扫完又有新的迁移：先扫旧的，新的看到的没有一份是旧样子', async () => {
  await migrate(connection, [marked]);
  await test.cloud.documents.put('counters', [{ _id: 'c-9960', last: 9960 }]);
  const seen: unknown[] = [];
  const later: Migration = {
    ...counted,
    change: (one) => {
      if (one._id === 'c-9960') seen.push(one['mark']);
      return one;
    },
  };
  await migrate(connection, [marked, later]);
  expect(seen).toEqual([1]);
  expect(await unsweptMigrations(connection, [marked, later])).toEqual(['0001', '0002']);
});

it('还没部署过的环境：没有集合，就没有要改的', async () => {
  const none: Migration = { ...marked, collection: 'nowhere' as 'counters' };
  expect(await pendingMigrations(connection, [none])).toMatchObject([{ documents: 0 }]);
});
