import type { Engine } from '../../../../local/cloud/documents/engine';
import type { Wish } from '../../../../local/cloud/documents/find';
import type { IndexPolicy } from '../../../../local/cloud/documents/meter';
import type { Fields } from '../../../../local/cloud/documents/values';
import type { SchemaFile } from '../../../../local/cloud/schema';
import { closeAll, openEngine, plainCall } from '../setup';

const index = (name: string, keys: readonly string[], unique = false) => ({
  name,
  unique,
  keys: keys.map((key) => ({
    field: key.replace('-', ''),
    direction: key.startsWith('-') ? ('desc' as const) : ('asc' as const),
  })),
});

const SCHEMA: SchemaFile = {
  collections: {
    tickets: {
      access: 'ADMINONLY',
      indexes: [
        index('by_community', ['communityId', '-createdAt', '-_id']),
        index('by_technician', ['technicianId', 'status', 'createdAt']),
        index('by_member', ['members.communityId', 'members.role']),
        index('by_title', ['title']),
      ],
    },
    slots: { indexes: [index('one_per_place', ['slotId', 'place'], true)] },
    people: { indexes: [index('one_per_phone', ['phone'], true)] },
  },
};

const asc = (field: string) => ({ field, direction: 1 as const });
const desc = (field: string) => ({ field, direction: -1 as const });

const TICKETS: Fields[] = Array.from({ length: 200 }, (_unused, i) => ({
  _id: `t${String(i).padStart(3, '0')}`,
  communityId: `c${i % 4}`,
  technicianId: `p${i % 10}`,
  status: ['open', 'done', 'closed'][i % 3],
  createdAt: i,
  title: `${i % 2 ? '漏水' : '开裂'}${i}`,
  members: [
    { communityId: `c${i % 4}`, role: 'owner' },
    { communityId: `c${(i + 1) % 4}`, role: 'tenant' },
  ],
}));

const open = async (policy: IndexPolicy): Promise<Engine> => {
  const engine = openEngine({ schema: SCHEMA, policy });
  await engine.insert('tickets', TICKETS, plainCall());
  return engine;
};

type Row = readonly [rule: string, wish: Wish, examined: number];

/** Each of them is served, gives the same as reading everything, and examines just so many of the 200 documents. */
const SERVED: Row[] = [
  ['one document by id', { query: { _id: 't007' } }, 1],
  ['several by id', { query: { _id: { $in: ['t001', 't002', 'nope'] } } }, 2],
  ['equality on the first key', { query: { communityId: 'c1' } }, 50],
  ['a page in index order stops early', { query: { communityId: 'c1' }, sort: [desc('createdAt')], limit: 10 }, 10],
  ['… also in reverse', { query: { communityId: 'c1' }, sort: [asc('createdAt'), asc('_id')], limit: 10 }, 10],
  ['skip counts as examined', { query: { communityId: 'c1' }, sort: [desc('createdAt')], skip: 5, limit: 10 }, 15],
  ['a range after the equality', { query: { communityId: 'c1', createdAt: { $gte: 100, $lt: 120 } } }, 5],
  [
    'a range with its own order',
    { query: { communityId: 'c1', createdAt: { $lt: 100 } }, sort: [desc('createdAt')], limit: 3 },
    3,
  ],
  ['two equalities', { query: { technicianId: 'p3', status: 'open' } }, 7],
  [
    'two equalities and an order',
    { query: { technicianId: 'p3', status: 'open' }, sort: [asc('createdAt')], limit: 2 },
    2,
  ],
  [
    '$in on a key before the order merges',
    { query: { technicianId: 'p3', status: { $in: ['open', 'done'] } }, sort: [asc('createdAt')], limit: 2 },
    4,
  ],
  ['$eq', { query: { communityId: { $eq: 'c1' } } }, 50],
  ['$and is the same as side by side', { query: { $and: [{ technicianId: 'p3' }, { status: 'open' }] } }, 7],
  ['a further condition is filtered after the index', { query: { communityId: 'c1', title: /水/ } }, 50],
  ['a multikey array of objects', { query: { 'members.communityId': 'c2' } }, 100],
  ['$elemMatch narrows both keys', { query: { members: { $elemMatch: { communityId: 'c2', role: 'owner' } } } }, 50],
  [
    'dotted conditions on one array narrow the first key only',
    { query: { 'members.communityId': 'c2', 'members.role': 'owner' } },
    100,
  ],
  [
    '$or with every branch served',
    {
      query: {
        $or: [
          { technicianId: 'p3', status: 'open' },
          { communityId: 'c1', createdAt: 5 },
        ],
      },
    },
    8,
  ],
  [
    'a cursor: the same instant with a smaller id, or earlier',
    {
      query: { communityId: 'c1', $or: [{ createdAt: { $lt: 101 } }, { createdAt: 101, _id: { $lt: 't101' } }] },
      sort: [desc('createdAt'), desc('_id')],
      limit: 5,
    },
    5,
  ],
  ['a pattern with a fixed beginning', { query: { title: /^漏水1/ } }, 56],
  ['no condition, order of an index', { query: {}, sort: [asc('title')], limit: 3 }, 3],
  ['no condition, order by id', { query: {}, sort: [asc('_id')], limit: 4 }, 4],
  ['ids from a cursor', { query: { _id: { $gt: 't190' } }, sort: [asc('_id')], limit: 4 }, 4],
];

const UNSERVED: (readonly [rule: string, wish: Wish, wanted: RegExp])[] = [
  ['a field without index', { query: { status: 'open' } }, /tickets: where status =; wanted: \(status asc\)/],
  ['no condition at all', { query: {} }, /tickets: where no condition; wanted/],
  ['only the second key of an index', { query: { createdAt: { $gt: 5 } } }, /wanted: \(createdAt asc\)/],
  [
    'an order that the index does not give',
    { query: { communityId: 'c1' }, sort: [asc('title')] },
    /wanted: \(communityId asc, title asc\)/,
  ],
  [
    'an order after a range',
    { query: { communityId: 'c1', createdAt: { $gt: 5 } }, sort: [asc('_id')] },
    /order by _id asc/,
  ],
  ['mixed directions', { query: { communityId: 'c1' }, sort: [asc('createdAt'), desc('_id')] }, /wanted/],
  [
    '$or with one branch not served',
    { query: { $or: [{ communityId: 'c1' }, { status: 'open' }] } },
    /or\(communityId = \| status =\)/,
  ],
  ['$ne narrows nothing', { query: { communityId: { $ne: 'c1' } } }, /no usable condition/],
  ['a pattern without fixed beginning', { query: { title: /水/ } }, /no usable condition/],
];

describe('声明的索引', () => {
  let strict: Engine;
  let lenient: Engine;
  /** Without any index: finds the expected documents by reading everything. */
  let plain: Engine;

  beforeAll(async () => {
    strict = await open('refuse');
    lenient = await open('flag');
    plain = openEngine();
    plain.store.add('tickets');
    await plain.insert('tickets', TICKETS, plainCall());
  });
  afterAll(closeAll);

  it.each(SERVED)('served: %s', (_rule, wish, examined) => {
    const call = plainCall();
    const found = strict.find('tickets', wish, call);
    const expected = plain.find('tickets', wish, plainCall());
    expect(wish.sort ? found : [...found].sort(byKey)).toEqual(wish.sort ? expected : [...expected].sort(byKey));
    expect(found.length).toBeGreaterThan(0);
    expect(call.meter).toEqual({ examined, flagged: [] });
  });

  it.each(UNSERVED)('refused with the missing index named: %s', (_rule, wish, wanted) => {
    expect(() => strict.find('tickets', wish, plainCall())).toThrow(wanted);
  });

  it.each(UNSERVED)('flagged and still answered: %s', (_rule, wish, wanted) => {
    const call = plainCall();
    expect(lenient.find('tickets', wish, call)).toEqual(plain.find('tickets', wish, plainCall()));
    expect(call.meter.flagged).toEqual([expect.stringMatching(wanted)]);
  });

  it('updates, removals, counts and aggregations are held to the same rule', async () => {
    const engine = await open('refuse');
    const query = { status: 'open' };
    const wanted = /no declared index serves tickets/;
    await expect(
      engine.modify(
        'tickets',
        { query, data: { $set: { x: 1 } }, merge: true, upsert: false, multi: true },
        plainCall(),
      ),
    ).rejects.toThrow(wanted);
    await expect(engine.remove('tickets', query, { ...plainCall(), multi: true })).rejects.toThrow(wanted);
    expect(() => engine.count('tickets', query, plainCall())).toThrow(wanted);
    expect(() => engine.aggregate('tickets', [{ $match: query }, { $count: 'n' }], plainCall())).toThrow(wanted);
    expect(engine.count('tickets', {}, plainCall())).toBe(200);
  });

  it('an aggregation uses the index of its first $match and $sort', async () => {
    const engine = await open('refuse');
    const call = plainCall();
    const stages = [
      { $match: { communityId: 'c1' } },
      { $sort: { createdAt: -1 } },
      { $limit: 2 },
      { $project: { createdAt: 1, _id: 0 } },
    ];
    expect(engine.aggregate('tickets', stages, call)).toEqual([{ createdAt: 197 }, { createdAt: 193 }]);
    expect(call.meter.examined).toBe(2);
  });

  it('indexes follow updates and removals', async () => {
    const engine = await open('refuse');
    await engine.modify(
      'tickets',
      { query: { _id: 't001' }, data: { $set: { communityId: 'moved' } }, merge: true, upsert: false, multi: false },
      plainCall(),
    );
    await engine.remove('tickets', { _id: 't005' }, { ...plainCall(), multi: false });
    expect(engine.find('tickets', { query: { communityId: 'moved' } }, plainCall())).toHaveLength(1);
    expect(engine.count('tickets', { communityId: 'c1' }, plainCall())).toBe(48);
  });

  it('two arrays in one index are refused before anything is stored', async () => {
    const engine = openEngine({
      schema: { collections: { c: { indexes: [index('both', ['a', 'b'])] } } },
      policy: 'refuse',
    });
    await expect(engine.insert('c', [{ _id: 1, a: [1], b: [2] }], plainCall())).rejects.toThrow(/parallel arrays/);
    expect(engine.all('c')).toEqual([]);
  });
});

const byKey = (a: Fields, b: Fields): number => String(a['_id']).localeCompare(String(b['_id']));

describe('唯一索引', () => {
  afterEach(closeAll);

  const engineWith = () => openEngine({ schema: SCHEMA, policy: 'refuse' });

  it('同一时段的同一名额只能被占一次', async () => {
    const engine = engineWith();
    await engine.insert('slots', [{ _id: 1, slotId: 's', place: 1 }], plainCall());
    await expect(engine.insert('slots', [{ _id: 2, slotId: 's', place: 1 }], plainCall())).rejects.toThrow(
      /E11000 duplicate key error collection: local.slots index: one_per_place dup key: \{ slotId: "s", place: 1 \}/,
    );
    await engine.insert('slots', [{ _id: 2, slotId: 's', place: 2 }], plainCall());
    expect(engine.all('slots')).toHaveLength(2);
  });

  it('缺少的字段按 null 计：只允许一条', async () => {
    const engine = engineWith();
    await engine.insert('people', [{ _id: 1 }], plainCall());
    await expect(engine.insert('people', [{ _id: 2, phone: null }], plainCall())).rejects.toThrow(/E11000/);
  });

  it('更新成已有的值被拒绝，原文档不变；写回自己的值可以', async () => {
    const engine = engineWith();
    await engine.insert(
      'people',
      [
        { _id: 1, phone: 'a' },
        { _id: 2, phone: 'b' },
      ],
      plainCall(),
    );
    const change = (phone: string) =>
      engine.modify(
        'people',
        { query: { _id: 2 }, data: { $set: { phone, seen: 1 } }, merge: true, upsert: false, multi: false },
        plainCall(),
      );
    await expect(change('a')).rejects.toThrow(/E11000/);
    await expect(change('b')).resolves.toEqual({ updated: 1, upsertId: null });
  });

  it('一次插入中的重复：一条也不写', async () => {
    const engine = engineWith();
    await expect(
      engine.insert(
        'people',
        [
          { _id: 1, phone: 'a' },
          { _id: 2, phone: 'a' },
        ],
        plainCall(),
      ),
    ).rejects.toThrow(/E11000/);
    await expect(
      engine.insert(
        'people',
        [
          { _id: 1, phone: 'a' },
          { _id: 1, phone: 'b' },
        ],
        plainCall(),
      ),
    ).rejects.toThrow(/_id_/);
    expect(engine.all('people')).toEqual([]);
  });

  it('删除后值可以再用', async () => {
    const engine = engineWith();
    await engine.insert('people', [{ _id: 1, phone: 'a' }], plainCall());
    await engine.remove('people', { _id: 1 }, { ...plainCall(), multi: false });
    await engine.insert('people', [{ _id: 2, phone: 'a' }], plainCall());
    expect(engine.all('people')).toHaveLength(1);
  });
});
