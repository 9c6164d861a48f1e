import type { Engine } from '../../../../local/cloud/documents/engine';
import type { Fields } from '../../../../local/cloud/documents/values';
import { closeAll, openEngine, plainCall } from '../setup';

/** One document of each kind of value under `v`; expectations follow the MongoDB manual, worked out by hand. */
const DOCS: Fields[] = [
  { _id: 'null', v: null },
  { _id: 'none' },
  { _id: 'five', v: 5 },
  { _id: 'text', v: '5' },
  { _id: 'list', v: [1, 5, 9] },
  { _id: 'doc', v: { b: 1, c: 2 } },
  { _id: 'date', v: new Date(5) },
  { _id: 'true', v: true },
  {
    _id: 'rows',
    rows: [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ],
  },
  { _id: 'empty', rows: [], v: [] },
];

type Row = readonly [rule: string, query: Fields, expected: readonly string[]];

const EQUALITY: Row[] = [
  ['null matches null and missing', { v: null }, ['null', 'none', 'rows']],
  ['a number matches inside arrays', { v: 5 }, ['five', 'list']],
  ['a number does not match its text', { v: '5' }, ['text']],
  ['an array matches exactly', { v: [1, 5, 9] }, ['list']],
  ['an array in another order does not match', { v: [9, 5, 1] }, []],
  ['the empty array matches itself', { v: [] }, ['empty']],
  ['an embedded document matches exactly', { v: { b: 1, c: 2 } }, ['doc']],
  ['part of an embedded document does not match', { v: { b: 1 } }, []],
  ['a dotted path reaches into documents', { 'v.b': 1 }, ['doc']],
  ['dates compare by instant', { v: new Date(5) }, ['date']],
  ['true is not 1', { v: true }, ['true']],
  ['$eq means the same as the plain value', { v: { $eq: 5 } }, ['five', 'list']],
  ['a pattern matches texts only', { v: /^5/ }, ['text']],
  ['$regex with options', { _id: { $regex: '^FI', $options: 'i' } }, ['five']],
];

const COMPARISON: Row[] = [
  ['$gt compares within a type', { v: { $gt: 4 } }, ['five', 'list']],
  ['$gt on texts', { v: { $gt: '4' } }, ['text']],
  ['$gt on dates', { v: { $gt: new Date(1) } }, ['date']],
  ['$gte includes the bound', { v: { $gte: 9 } }, ['list']],
  ['$lt', { v: { $lt: 2 } }, ['list']],
  ['$lte includes the bound', { v: { $lte: 5 } }, ['five', 'list']],
  ['two bounds may be met by two elements', { v: { $gt: 8, $lt: 2 } }, ['list']],
  ['$gte null matches null and missing', { v: { $gte: null } }, ['null', 'none', 'rows']],
  ['$lte null matches null and missing', { v: { $lte: null } }, ['null', 'none', 'rows']],
  ['$gt null matches nothing', { v: { $gt: null } }, []],
  ['$lt on booleans', { v: { $lte: true } }, ['true']],
  [
    '$ne excludes arrays that contain the value',
    { v: { $ne: 5 } },
    ['null', 'none', 'text', 'doc', 'date', 'true', 'rows', 'empty'],
  ],
  [
    '$ne null excludes null and missing',
    { v: { $ne: null } },
    ['five', 'text', 'list', 'doc', 'date', 'true', 'empty'],
  ],
  ['$in', { v: { $in: [5, '5'] } }, ['five', 'text', 'list']],
  ['$in with null matches missing', { v: { $in: [null, true] } }, ['null', 'none', 'true', 'rows']],
  ['$in with a pattern', { v: { $in: [/^5$/] } }, ['text']],
  ['$in of nothing matches nothing', { v: { $in: [] } }, []],
  ['$nin', { v: { $nin: [5, null] } }, ['text', 'doc', 'date', 'true', 'empty']],
  [
    '$not is the complement',
    { v: { $not: { $gt: 4 } } },
    ['null', 'none', 'text', 'doc', 'date', 'true', 'rows', 'empty'],
  ],
  [
    '$not with a pattern',
    { _id: { $not: /e/ } },
    ['text', 'list', 'doc', 'date', 'true', 'null', 'rows'].filter((id) => !id.includes('e')),
  ],
];

const STRUCTURE: Row[] = [
  [
    '$exists true includes null',
    { v: { $exists: true } },
    ['null', 'five', 'text', 'list', 'doc', 'date', 'true', 'empty'],
  ],
  ['$exists false', { v: { $exists: false } }, ['none', 'rows']],
  ['$type string', { v: { $type: 'string' } }, ['text']],
  ['$type number looks into arrays', { v: { $type: 'number' } }, ['five', 'list']],
  ['$type bool', { v: { $type: 'bool' } }, ['true']],
  ['$type date', { v: { $type: 'date' } }, ['date']],
  ['$type null does not match missing', { v: { $type: 'null' } }, ['null']],
  ['$size', { v: { $size: 3 } }, ['list']],
  ['$size 0', { v: { $size: 0 } }, ['empty']],
  ['$all on an array', { v: { $all: [1, 9] } }, ['list']],
  ['$all matches a scalar too', { v: { $all: [5] } }, ['five', 'list']],
  ['$all of nothing matches nothing', { v: { $all: [] } }, []],
  ['$mod', { v: { $mod: [4, 1] } }, ['five', 'list']],
  ['$elemMatch on values: one element meets all', { v: { $elemMatch: { $gt: 4, $lt: 6 } } }, ['list']],
  ['$elemMatch on documents: one element meets all', { rows: { $elemMatch: { x: 1, y: 2 } } }, ['rows']],
  ['$elemMatch does not mix elements', { rows: { $elemMatch: { x: 1, y: 4 } } }, []],
  ['dotted conditions may mix elements', { 'rows.x': 1, 'rows.y': 4 }, ['rows']],
  ['a position in the path', { 'rows.1.x': 3 }, ['rows']],
  ['$all with $elemMatch', { rows: { $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { y: 4 } }] } }, ['rows']],
];

const LOGIC: Row[] = [
  ['$and', { $and: [{ v: 5 }, { v: 9 }] }, ['list']],
  ['$or', { $or: [{ v: '5' }, { v: true }] }, ['text', 'true']],
  ['$nor', { $nor: [{ v: 5 }, { v: null }] }, ['text', 'doc', 'date', 'true', 'empty']],
  ['$or beside a condition', { v: 5, $or: [{ _id: 'five' }, { _id: 'text' }] }, ['five']],
  ['nested logic', { $and: [{ $or: [{ v: 5 }, { v: '5' }] }, { $nor: [{ v: 9 }] }] }, ['five', 'text']],
  ['$expr compares fields', { $expr: { $eq: ['$v', '5'] } }, ['text']],
  ['several operators on one field are a conjunction', { v: { $gt: 1, $ne: 9 } }, ['five']],
];

describe('查询与 MongoDB 一致', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = openEngine();
    engine.store.add('c');
    await engine.insert('c', DOCS, plainCall());
  });
  afterAll(closeAll);

  const idsOf = (query: Fields): unknown[] => engine.find('c', { query }, plainCall()).map((doc) => doc['_id']);

  describe.each([
    ['equality', EQUALITY],
    ['comparison', COMPARISON],
    ['structure', STRUCTURE],
    ['logic', LOGIC],
  ])('%s', (_name, rows) => {
    it.each(rows)('%s', (_rule, query, expected) => {
      expect(idsOf(query).sort()).toEqual([...expected].sort());
    });
  });

  describe('known differences', () => {
    it('an embedded document matches in any order of its fields (MongoDB: only in the stored order)', () => {
      expect(idsOf({ v: { c: 2, b: 1 } })).toEqual(['doc']);
    });

    it('$elemMatch on values in a projection is refused (MongoDB: keeps the first element that matches)', () => {
      const projection = { v: { $elemMatch: { $gt: 4 } } };
      expect(() => engine.find('c', { query: { _id: 'list' }, projection }, plainCall())).toThrow();
    });
  });

  it('values of all types sort in BSON order, arrays by their smallest element', () => {
    const sort = [
      { field: 'v', direction: 1 as const },
      { field: '_id', direction: 1 as const },
    ];
    const docs = engine.find('c', { query: { v: { $ne: [] } }, sort }, plainCall());
    expect(docs.map((doc) => doc['_id'])).toEqual([
      'none',
      'null',
      'rows',
      'list',
      'five',
      'text',
      'doc',
      'true',
      'date',
    ]);
  });

  it('descending, arrays sort by their largest element', () => {
    const sort = [
      { field: 'v', direction: -1 as const },
      { field: '_id', direction: 1 as const },
    ];
    const docs = engine.find('c', { query: { v: { $ne: [] } }, sort }, plainCall());
    expect(docs.map((doc) => doc['_id'])).toEqual([
      'date',
      'true',
      'doc',
      'text',
      'list',
      'five',
      'none',
      'null',
      'rows',
    ]);
  });

  it.each([
    ['inclusion keeps _id', { 'v.b': 1 }, { _id: 'doc', v: { b: 1 } }],
    ['inclusion without _id', { 'v.b': 1, _id: 0 }, { v: { b: 1 } }],
    ['exclusion', { 'v.b': 0 }, { _id: 'doc', v: { c: 2 } }],
  ])('projection: %s', (_rule, projection, expected) => {
    expect(engine.find('c', { query: { _id: 'doc' }, projection }, plainCall())).toEqual([expected]);
  });

  it.each([
    [{ v: { $slice: 2 } }, [1, 5]],
    [{ v: { $slice: -1 } }, [9]],
    [{ v: { $slice: [1, 1] } }, [5]],
  ])('projection %j cuts the array', (projection, expected) => {
    expect(engine.find('c', { query: { _id: 'list' }, projection }, plainCall())[0]?.['v']).toEqual(expected);
  });

  it.each([[{ v: { $near: [0, 0] } }], [{ $where: 'true' }], [{ v: { $foo: 1 } }]])(
    'an operator that is not emulated is refused: %j',
    (query) => {
      expect(() => idsOf(query)).toThrow(/unknown operator/);
    },
  );
});
