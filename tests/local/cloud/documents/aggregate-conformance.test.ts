import type { Engine } from '../../../../local/cloud/documents/engine';
import type { Fields } from '../../../../local/cloud/documents/values';
import { closeAll, openEngine, plainCall } from '../setup';

/** Ratings of two technicians, with a null, a text, a missing score and a missing technician among them. */
const RATINGS: Fields[] = [
  { _id: 1, who: 'a', score: 5, at: new Date('2026-03-01T23:30:00Z'), tags: ['fast', 'kind'] },
  { _id: 2, who: 'a', score: null, at: new Date('2026-03-02T00:30:00Z'), tags: [] },
  { _id: 3, who: 'b', score: 'x', tags: ['kind'] },
  { _id: 4, who: 'b' },
  { _id: 5, score: 2.5, tags: 'slow' },
];
const PEOPLE: Fields[] = [
  { _id: 'a', name: '张师傅' },
  { _id: 'b', name: '李师傅' },
];

type Row = readonly [rule: string, stages: Fields[], expected: Fields[]];

const one = (_id: number): Fields => ({ $match: { _id } });
const only = (expression: unknown): Fields => ({ $project: { _id: 0, out: expression } });
const byId = { $sort: { _id: 1 } };

const STAGES: Row[] = [
  [
    '$group sums numbers only and averages null where there are none',
    [{ $group: { _id: '$who', sum: { $sum: '$score' }, mean: { $avg: '$score' }, n: { $sum: 1 } } }, byId],
    [
      { _id: null, sum: 2.5, mean: 2.5, n: 1 },
      { _id: 'a', sum: 5, mean: 5, n: 2 },
      { _id: 'b', sum: 0, mean: null, n: 2 },
    ],
  ],
  [
    '$min and $max skip null and missing',
    [{ $match: { who: 'a' } }, { $group: { _id: null, low: { $min: '$score' }, high: { $max: '$score' } } }],
    [{ _id: null, low: 5, high: 5 }],
  ],
  [
    '$first and $last follow the order, missing as null',
    [byId, { $group: { _id: null, first: { $first: '$who' }, last: { $last: '$who' } } }],
    [{ _id: null, first: 'a', last: null }],
  ],
  [
    '$addToSet keeps each value once',
    [{ $match: { who: 'a' } }, { $group: { _id: null, set: { $addToSet: '$who' } } }],
    [{ _id: null, set: ['a'] }],
  ],
  [
    '$group by a document',
    [one(1), { $group: { _id: { who: '$who' }, n: { $sum: 1 } } }],
    [{ _id: { who: 'a' }, n: 1 }],
  ],
  ['$count', [{ $count: 'n' }], [{ n: 5 }]],
  ['$count of nothing gives no document', [one(99), { $count: 'n' }], []],
  [
    '$unwind spreads',
    [one(1), { $unwind: '$tags' }, { $project: { tags: 1 } }],
    [
      { _id: 1, tags: 'fast' },
      { _id: 1, tags: 'kind' },
    ],
  ],
  ['$unwind drops missing', [one(4), { $unwind: '$tags' }], []],
  ['$unwind drops empty', [one(2), { $unwind: '$tags' }], []],
  [
    '$unwind takes a scalar as one element',
    [one(5), { $unwind: '$tags' }, { $project: { tags: 1 } }],
    [{ _id: 5, tags: 'slow' }],
  ],
  [
    '$unwind can keep missing',
    [one(4), { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } }],
    [{ _id: 4, who: 'b' }],
  ],
  [
    '$sortByCount',
    [{ $match: { who: { $ne: null } } }, { $sortByCount: '$who' }, byId],
    [
      { _id: 'a', count: 2 },
      { _id: 'b', count: 2 },
    ],
  ],
  [
    '$bucket',
    [{ $match: { score: { $type: 'number' } } }, { $bucket: { groupBy: '$score', boundaries: [0, 3, 6] } }],
    [
      { _id: 0, count: 1 },
      { _id: 3, count: 1 },
    ],
  ],
  ['$skip and $limit', [byId, { $skip: 1 }, { $limit: 1 }, { $project: { _id: 1 } }], [{ _id: 2 }]],
  ['$addFields keeps the others', [one(4), { $addFields: { seen: true } }], [{ _id: 4, who: 'b', seen: true }]],
  ['$replaceRoot', [one(1), { $replaceRoot: { newRoot: { x: '$score' } } }], [{ x: 5 }]],
  [
    '$lookup by equality',
    [
      one(1),
      { $lookup: { from: 'people', localField: 'who', foreignField: '_id', as: 'person' } },
      { $project: { person: 1 } },
    ],
    [{ _id: 1, person: [{ _id: 'a', name: '张师傅' }] }],
  ],
  [
    '$lookup with a pipeline',
    [
      one(3),
      {
        $lookup: {
          from: 'people',
          let: { who: '$who' },
          pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$who'] } } }, { $project: { _id: 0 } }],
          as: 'person',
        },
      },
      { $project: { person: 1 } },
    ],
    [{ _id: 3, person: [{ name: '李师傅' }] }],
  ],
  [
    '$facet',
    [{ $facet: { all: [{ $count: 'n' }], first: [byId, { $limit: 1 }, { $project: { _id: 1 } }] } }],
    [{ all: [{ n: 5 }], first: [{ _id: 1 }] }],
  ],
];

const at = (format: string, timezone?: string): Fields => ({
  $dateToString: { date: '$at', format, ...(timezone !== undefined && { timezone }) },
});

const EXPRESSIONS: Row[] = [
  ['$dateToString in UTC', [one(1), only(at('%Y-%m-%d %H:%M'))], [{ out: '2026-03-01 23:30' }]],
  ['$dateToString with an offset', [one(1), only(at('%Y-%m-%d %H', '+08:00'))], [{ out: '2026-03-02 07' }]],
  ['$dateToString in Asia/Shanghai', [one(1), only(at('%Y-%m-%d', 'Asia/Shanghai'))], [{ out: '2026-03-02' }]],
  ['$dateToString of a missing date is null', [one(3), only(at('%Y'))], [{ out: null }]],
  ['$year of a missing date is null', [one(3), only({ $year: '$at' })], [{ out: null }]],
  ['$dayOfWeek counts Sunday as 1', [one(1), only({ $dayOfWeek: '$at' })], [{ out: 1 }]],
  ['$isoWeek', [one(1), only({ $isoWeek: '$at' })], [{ out: 9 }]],
  [
    '$subtract of dates is milliseconds',
    [one(2), only({ $subtract: ['$at', new Date('2026-03-02T00:00:00Z')] })],
    [{ out: 1_800_000 }],
  ],
  ['$add with missing is null', [one(4), only({ $add: [1, '$score'] })], [{ out: null }]],
  ['$concat with missing is null', [one(4), only({ $concat: ['a', '$score'] })], [{ out: null }]],
  ['$ifNull', [one(4), only({ $ifNull: ['$score', 0] })], [{ out: 0 }]],
  ['$cond: missing is below numbers', [one(4), only({ $cond: [{ $gt: ['$score', 1] }, 'y', 'n'] })], [{ out: 'n' }]],
  [
    '$switch',
    [one(1), only({ $switch: { branches: [{ case: { $eq: ['$who', 'a'] }, then: 1 }], default: 0 } })],
    [{ out: 1 }],
  ],
  ['$size', [one(1), only({ $size: '$tags' })], [{ out: 2 }]],
  ['$in looks into an array', [one(1), only({ $in: ['kind', '$tags'] })], [{ out: true }]],
  ['$arrayElemAt', [one(1), only({ $arrayElemAt: ['$tags', -1] })], [{ out: 'kind' }]],
  [
    '$filter',
    [one(1), only({ $filter: { input: '$tags', as: 't', cond: { $eq: ['$$t', 'kind'] } } })],
    [{ out: ['kind'] }],
  ],
  [
    '$map',
    [one(1), only({ $map: { input: '$tags', as: 't', in: { $concat: ['#', '$$t'] } } })],
    [{ out: ['#fast', '#kind'] }],
  ],
  [
    '$reduce',
    [one(1), only({ $reduce: { input: [1, 2, 3], initialValue: 0, in: { $add: ['$$value', '$$this'] } } })],
    [{ out: 6 }],
  ],
  ['$mergeObjects', [one(1), only({ $mergeObjects: [{ a: 1, b: 1 }, { b: 2 }] })], [{ out: { a: 1, b: 2 } }]],
  [
    '$floor, $mod and $multiply',
    [one(1), only({ $add: [{ $floor: 2.7 }, { $mod: [7, 4] }, { $multiply: [2, 3] }] })],
    [{ out: 11 }],
  ],
  ['$toString', [one(1), only({ $toString: '$score' })], [{ out: '5' }]],
];

const REFUSED: (readonly [string, Fields[]])[] = [
  ['$divide by zero', [one(1), only({ $divide: [1, 0] })]],
  ['$size of something that is no array', [one(4), only({ $size: '$score' })]],
  ['an unknown stage', [{ $foo: {} }]],
  ['$out', [one(1), { $out: 'people' }]],
];

describe('聚合与 MongoDB 一致', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = openEngine();
    engine.store.add('ratings');
    engine.store.add('people');
    await engine.insert('ratings', RATINGS, plainCall());
    await engine.insert('people', PEOPLE, plainCall());
  });
  afterAll(closeAll);

  it.each([...STAGES, ...EXPRESSIONS])('%s', (_rule, stages, expected) => {
    expect(engine.aggregate('ratings', stages, plainCall())).toEqual(expected);
  });

  it.each(REFUSED)('refused: %s', (_rule, stages) => {
    expect(() => engine.aggregate('ratings', stages, plainCall())).toThrow();
  });

  it('known difference: $push in $group takes a missing value as null (MongoDB: leaves it out)', () => {
    const stages = [{ $match: { _id: 4 } }, { $group: { _id: null, scores: { $push: '$score' } } }];
    expect(engine.aggregate('ratings', stages, plainCall())).toEqual([{ _id: null, scores: [null] }]);
  });

  it('$sample takes as many as asked', () => {
    expect(engine.aggregate('ratings', [{ $sample: { size: 2 } }], plainCall())).toHaveLength(2);
  });

  it('a pipeline leaves the stored documents as they were', () => {
    engine.aggregate('ratings', [{ $addFields: { 'nested.x': 1 } }, { $unset: 'who' }], plainCall());
    expect(engine.all('ratings')).toEqual(RATINGS);
  });
});
