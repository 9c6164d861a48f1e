import type { Cloud, SchemaFile } from '../../../../local/cloud';
import { connect, errorOf, type Db, type SdkError, type Transaction } from '../sdk';
import { closeAll, openEngine, plainCall, startTestCloud } from '../setup';

const SCHEMA: SchemaFile = {
  collections: {
    accounts: { indexes: [] },
    doctors: { indexes: [{ name: 'by_shift', unique: false, keys: [{ field: 'shift', direction: 'asc' }] }] },
    bookings: { indexes: [{ name: 'one_per_place', unique: true, keys: [{ field: 'place', direction: 'asc' }] }] },
  },
};

const isConflict = (error: SdkError): boolean => error.errMsg.includes('TransactionConflict');

describe('事务：快照隔离，先写者胜', () => {
  let cloud: Cloud;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud({ schema: SCHEMA });
    db = connect(cloud).database();
  });
  afterAll(closeAll);
  beforeEach(async () => {
    cloud.reset();
    await cloud.documents.put('accounts', [
      { _id: 'A', v: 100 },
      { _id: 'B', v: 0 },
    ]);
  });

  const value = async (id: string): Promise<unknown> => (await db.collection('accounts').doc(id).get()).data?.['v'];

  /** Products need their own retry: the SDK loses the code of a conflict inside a transaction. */
  const withRetry = async (work: (tx: Transaction) => Promise<unknown>): Promise<void> => {
    for (;;) {
      try {
        await db.runTransaction(work);
        return;
      } catch (error) {
        if (!isConflict(error as SdkError)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
      }
    }
  };

  it('提交后全部生效', async () => {
    const _ = db.command;
    const saw = await db.runTransaction(async (tx) => {
      const { data } = (await tx.collection('accounts').doc('A').get()) as { data: { v: number } };
      await tx
        .collection('accounts')
        .doc('A')
        .update({ data: { v: _.inc(-30) } });
      await tx
        .collection('accounts')
        .doc('B')
        .update({ data: { v: _.inc(30) } });
      await tx.collection('accounts').add({ data: { _id: 'C', v: 1 } });
      return data.v;
    });
    expect([saw, await value('A'), await value('B'), await value('C')]).toEqual([100, 70, 30, 1]);
  });

  it('回滚后什么都没发生', async () => {
    const failed = await errorOf(
      db.runTransaction(async (tx) => {
        await tx
          .collection('accounts')
          .doc('A')
          .update({ data: { v: 0 } });
        await tx.rollback('no money');
      }),
    );
    expect(failed).toBe('no money');
    expect(await value('A')).toBe(100);
  });

  it('事务内读自己的写；事务外在提交前看不到', async () => {
    const tx = await db.startTransaction();
    await tx
      .collection('accounts')
      .doc('A')
      .update({ data: { v: 1 } });
    expect(await tx.collection('accounts').doc('A').get()).toMatchObject({ data: { v: 1 } });
    expect(await value('A')).toBe(100);
    await tx.commit();
    expect(await value('A')).toBe(1);
  });

  it('快照：事务开始后别人的提交看不到', async () => {
    const tx = await db.startTransaction();
    await db
      .collection('accounts')
      .doc('A')
      .update({ data: { v: 7 } });
    expect(await tx.collection('accounts').doc('A').get()).toMatchObject({ data: { v: 100 } });
    await tx.rollback();
  });

  it('写同一文档：后来者立即冲突，错误码被 SDK 吞掉，只剩文本', async () => {
    const first = await db.startTransaction();
    await first
      .collection('accounts')
      .doc('A')
      .update({ data: { v: 1 } });
    const error = await errorOf(
      db.runTransaction((tx) =>
        tx
          .collection('accounts')
          .doc('A')
          .update({ data: { v: 2 } }),
      ),
    );
    expect(isConflict(error)).toBe(true);
    expect(error.errCode).toBe(-501001);
    await first.commit();
    expect(await value('A')).toBe(1);
  });

  it('快照之后已被改过的文档：写即冲突', async () => {
    const tx = await db.startTransaction();
    await tx.collection('accounts').doc('B').get();
    await db
      .collection('accounts')
      .doc('A')
      .update({ data: { v: 7 } });
    expect(
      isConflict(
        await errorOf(
          tx
            .collection('accounts')
            .doc('A')
            .update({ data: { v: 2 } }),
        ),
      ),
    ).toBe(true);
    await tx.rollback();
    expect(await value('A')).toBe(7);
  });

  it('20 个并发的读改写，重试后一个不丢', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        withRetry(async (tx) => {
          const { data } = (await tx.collection('accounts').doc('B').get()) as { data: { v: number } };
          await tx
            .collection('accounts')
            .doc('B')
            .update({ data: { v: data.v + 1 } });
        }),
      ),
    );
    expect(await value('B')).toBe(20);
  });

  it('写偏差可能发生（平台如此）：各读对方、各写自己', async () => {
    const one = await db.startTransaction();
    const two = await db.startTransaction();
    await one.collection('accounts').doc('A').get();
    await two.collection('accounts').doc('B').get();
    await one
      .collection('accounts')
      .doc('B')
      .update({ data: { v: -1 } });
    await two
      .collection('accounts')
      .doc('A')
      .update({ data: { v: -1 } });
    await one.commit();
    await two.commit();
    expect([await value('A'), await value('B')]).toEqual([-1, -1]);
  });

  it('事务外的写等待持锁的事务结束，两者都生效', async () => {
    const _ = db.command;
    const tx = await db.startTransaction();
    await tx
      .collection('accounts')
      .doc('A')
      .update({ data: { v: _.inc(1) } });
    const outside = db
      .collection('accounts')
      .doc('A')
      .update({ data: { v: _.inc(10) } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await tx.commit();
    await outside;
    expect(await value('A')).toBe(111);
  });

  it('陷阱：tx 里的 where().update 不带事务号，在事务外执行', async () => {
    const tx = await db.startTransaction();
    await tx
      .collection('accounts')
      .where({ _id: 'A' })
      .update({ data: { v: 99 } });
    expect(await value('A')).toBe(99);
    await tx.rollback();
    expect(await value('A')).toBe(99);
  });

  it('事务里的 where().get 看快照加自己的写', async () => {
    await cloud.documents.put('doctors', [
      { _id: 1, shift: 'day' },
      { _id: 2, shift: 'day' },
    ]);
    const tx = await db.startTransaction();
    await tx.collection('doctors').doc(1).remove();
    await tx.collection('doctors').add({ data: { _id: 3, shift: 'day' } });
    await cloud.documents.put('doctors', [{ _id: 4, shift: 'day' }]);
    await cloud.documents.put('doctors', [{ _id: 2, shift: 'night' }]);
    const { data } = await tx.collection('doctors').where({ shift: 'day' }).get();
    expect(data.map(({ _id }) => _id).sort()).toEqual([2, 3]);
    await tx.rollback();
  });

  it('唯一索引：两个事务抢同一个名额，一个成功，一个冲突，重试后得到 E11000', async () => {
    const book = (id: string) => (tx: Transaction) =>
      tx.collection('bookings').add({ data: { _id: id, place: 's1#1' } });
    const first = await db.startTransaction();
    await book('a')(first);
    expect(isConflict(await errorOf(db.runTransaction(book('b'))))).toBe(true);
    await first.commit();
    expect(await errorOf(db.runTransaction(book('b')))).toMatchObject({ errMsg: expect.stringContaining('E11000') });
  });

  it('同一确定编号在快照之后被插入：冲突，不是悄悄覆盖', async () => {
    const tx = await db.startTransaction();
    await db.collection('bookings').add({ data: { _id: 'same', place: 'x' } });
    expect(isConflict(await errorOf(tx.collection('bookings').add({ data: { _id: 'same', place: 'y' } })))).toBe(true);
    await tx.rollback();
  });

  it('已结束的事务不能再用', async () => {
    const tx = await db.startTransaction();
    await tx.commit();
    const error = await errorOf(tx.collection('accounts').doc('A').get());
    expect(error.errMsg).toMatch(/TransactionNotExist/);
  });
});

describe('事务过期', () => {
  afterAll(closeAll);

  it('超过期限的事务被结束，锁被放开', async () => {
    const engine = openEngine({ transactionMs: 40 });
    engine.store.add('c');
    await engine.insert('c', [{ _id: 1, v: 1 }], plainCall());
    const transaction = engine.transactions.begin();
    const change = { query: { _id: 1 }, data: { $set: { v: 2 } }, merge: true, upsert: false, multi: false };
    await engine.modify('c', change, { ...plainCall(), transaction });
    await new Promise((resolve) => setTimeout(resolve, 60));
    await engine.modify('c', { ...change, data: { $set: { v: 3 } } }, plainCall());
    expect(() => engine.transactions.get(transaction.id)).toThrow(/TransactionNotExist/);
    expect(engine.all('c')).toEqual([{ _id: 1, v: 3 }]);
  });
});
