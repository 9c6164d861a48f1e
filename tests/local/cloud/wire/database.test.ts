import type { Cloud } from '../../../../local/cloud';
import { connect, errorOf, type Db, type Sdk } from '../sdk';
import { closeAll, startTestCloud } from '../setup';

/** Every database action of the wire protocol, through the real SDK. */
describe('真实 SDK 的数据库', () => {
  let cloud: Cloud;
  let sdk: Sdk;
  let db: Db;

  beforeAll(async () => {
    cloud = await startTestCloud();
    sdk = connect(cloud);
    db = sdk.database();
    await db.createCollection('tickets');
    await db.createCollection('people');
  });
  afterAll(closeAll);
  beforeEach(async () => {
    const _ = db.command;
    await db
      .collection('tickets')
      .where({ _id: _.exists(true) })
      .remove();
  });

  const read = async (id: string) => (await db.collection('tickets').doc(id).get()).data;

  it('add 返回编号；日期与服务器时间读回来仍是日期', async () => {
    const due = new Date('2026-01-02T03:04:05Z');
    const { _id } = (await db
      .collection('tickets')
      .add({ data: { title: '漏水', due, at: db.serverDate({ offset: -1000 }), parts: [{ n: 1 }] } })) as {
      _id: string;
    };
    const ticket = (await read(_id)) ?? {};
    expect(ticket).toEqual({ _id, title: '漏水', due, at: expect.any(Date), parts: [{ n: 1 }] });
    expect(Math.abs((ticket['at'] as Date).getTime() + 1000 - cloud.clock.now())).toBeLessThan(1000);
  });

  it('add 不替服务端写 _openid（平台如此）', async () => {
    const { _id } = await db.collection('tickets').add({ data: { title: 'x' } });
    expect(await read(_id)).not.toHaveProperty('_openid');
  });

  it('一次 add 多条', async () => {
    const added = await db.collection('tickets').add({ data: [{ _id: 'a' }, { _id: 'b' }] });
    expect(added).toMatchObject({ _ids: ['a', 'b'] });
  });

  it('重复的 _id 报 E11000', async () => {
    await db.collection('tickets').add({ data: { _id: 'a' } });
    const error = await errorOf(db.collection('tickets').add({ data: { _id: 'a' } }));
    expect(error).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('E11000') });
  });

  it('读不存在的文档会抛错', async () => {
    const error = await errorOf(db.collection('tickets').doc('nope').get());
    expect(error.errMsg).toMatch(/document with _id nope does not exist/);
  });

  it('throwOnNotFound: false 时读不存在的文档得到 null', async () => {
    const quiet = sdk.database({ throwOnNotFound: false });
    expect((await quiet.collection('tickets').doc('nope').get()).data).toBeNull();
  });

  it('集合不存在报 −502005', async () => {
    expect(await errorOf(db.collection('nothing').get())).toMatchObject({ errCode: -502005 });
  });

  it('集合已存在不能再建', async () => {
    expect(await errorOf(db.createCollection('tickets'))).toMatchObject({
      errMsg: expect.stringContaining('Table exist'),
    });
  });

  it('where、orderBy、skip、limit、field 与 count', async () => {
    const _ = db.command;
    await db
      .collection('tickets')
      .add({ data: [1, 2, 3, 4, 5, 6].map((n) => ({ _id: `t${n}`, n, status: n % 2 ? 'open' : 'done' })) });
    const query = db.collection('tickets').where({ n: _.gt(1).and(_.lte(5)), status: _.in(['open', 'done']) });
    const page = await query.orderBy('n', 'desc').skip(1).limit(2).field({ n: true, _id: false }).get();
    expect(page.data).toEqual([{ n: 4 }, { n: 3 }]);
    expect(await query.count()).toMatchObject({ total: 4 });
    const either = await db
      .collection('tickets')
      .where(_.or([{ n: 1 }, { status: 'done', n: _.gt(5) }]))
      .get();
    expect(either.data.map(({ _id }) => _id)).toEqual(['t1', 't6']);
    const pattern = await db
      .collection('tickets')
      .where({ _id: db.RegExp({ regexp: '^T5', options: 'i' }) })
      .get();
    expect(pattern.data).toHaveLength(1);
  });

  it('get 默认 100 条，最多 1000 条', async () => {
    await cloud.documents.put(
      'tickets',
      Array.from({ length: 1100 }, (_unused, n) => ({ _id: `m${n}` })),
    );
    expect((await db.collection('tickets').get()).data).toHaveLength(100);
    expect((await db.collection('tickets').limit(2000).get()).data).toHaveLength(1000);
  });

  it('update 的各种命令', async () => {
    const _ = db.command;
    await db.collection('tickets').add({ data: { _id: 'a', n: 1, tags: ['x'], meta: { level: 1 }, gone: true } });
    const data = {
      n: _.inc(4),
      tags: _.push(['b', 'c']),
      meta: { by: 'me' },
      whole: _.set({ k: 1 }),
      gone: _.remove(),
    };
    expect((await db.collection('tickets').doc('a').update({ data })).stats).toEqual({ updated: 1 });
    expect(await read('a')).toEqual({
      _id: 'a',
      n: 5,
      tags: ['x', 'b', 'c'],
      meta: { level: 1, by: 'me' },
      whole: { k: 1 },
    });
    await db
      .collection('tickets')
      .doc('a')
      .update({ data: { n: _.mul(10), tags: _.pull('b'), whole: _.set(null) } });
    expect(await read('a')).toMatchObject({ n: 50, tags: ['x', 'c'], whole: null });
    expect(
      (
        await db
          .collection('tickets')
          .doc('a')
          .update({ data: { n: 50 } })
      ).stats,
    ).toEqual({ updated: 0 });
    expect(
      (
        await db
          .collection('tickets')
          .doc('nope')
          .update({ data: { n: 50 } })
      ).stats,
    ).toEqual({ updated: 0 });
  });

  it('MongoDB 会拒绝的更新在这里也被拒绝', async () => {
    const _ = db.command;
    await db.collection('tickets').add({ data: { _id: 'a', n: 'text' } });
    expect(
      await errorOf(
        db
          .collection('tickets')
          .doc('a')
          .update({ data: { n: _.inc(1) } }),
      ),
    ).toMatchObject({ errCode: -502001 });
  });

  it('where 更新与删除多条', async () => {
    const _ = db.command;
    await db.collection('tickets').add({ data: [1, 2, 3].map((n) => ({ _id: `t${n}`, n })) });
    expect(
      await db
        .collection('tickets')
        .where({ n: _.gte(2) })
        .update({ data: { done: true } }),
    ).toMatchObject({ stats: { updated: 2 } });
    expect(await db.collection('tickets').where({ done: true }).remove()).toMatchObject({ stats: { removed: 2 } });
    expect(await db.collection('tickets').doc('t1').remove()).toMatchObject({ stats: { removed: 1 } });
  });

  it('doc.set 新建或整个替换', async () => {
    expect(
      await db
        .collection('tickets')
        .doc('s')
        .set({ data: { a: 1 } }),
    ).toMatchObject({ _id: 's', stats: { created: 1, updated: 0 } });
    expect(
      await db
        .collection('tickets')
        .doc('s')
        .set({ data: { b: 2 } }),
    ).toMatchObject({ stats: { created: 0, updated: 1 } });
    expect(await read('s')).toEqual({ _id: 's', b: 2 });
  });

  it('聚合：分组、排序、联表', async () => {
    const _ = db.command;
    const $ = _.aggregate;
    await db.collection('people').add({
      data: [
        { _id: 'u0', name: '张师傅' },
        { _id: 'u1', name: '李师傅' },
      ],
    });
    await db.collection('tickets').add({ data: [1, 2, 3, 4].map((n) => ({ _id: `t${n}`, n, who: `u${n % 2}` })) });
    const { list } = await db
      .collection('tickets')
      .aggregate()
      .match({ n: _.gt(0) })
      .group({ _id: '$who', total: $.sum('$n'), mean: $.avg('$n') })
      .sort({ total: -1 })
      .lookup({ from: 'people', localField: '_id', foreignField: '_id', as: 'person' })
      .end();
    expect(list).toEqual([
      { _id: 'u0', total: 6, mean: 3, person: [{ _id: 'u0', name: '张师傅' }] },
      { _id: 'u1', total: 4, mean: 2, person: [{ _id: 'u1', name: '李师傅' }] },
    ]);
  });

  it('不认识的动作明确拒绝，不会默默忽略', async () => {
    const body = JSON.stringify({ action: 'database.modifyAndReturnDoc', collectionName: 'tickets' });
    const reply = await fetch(`${cloud.url}/admin`, { method: 'POST', body });
    expect(await reply.json()).toMatchObject({
      code: 'INVALID_PARAM',
      message: expect.stringContaining('does not emulate'),
    });
  });
});
