import { updated } from '../../../../local/cloud/documents/update';
import type { Fields } from '../../../../local/cloud/documents/values';

type Row = readonly [rule: string, before: Fields, update: Fields, after: Fields | 'refused'];

const FIELDS: Row[] = [
  ['$set creates a path', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set replaces an array element', { a: [1, 2] }, { $set: { 'a.1': 9 } }, { a: [1, 9] }],
  ['$set reaches into an array element', { a: [{ x: 1 }] }, { $set: { 'a.0.x': 9 } }, { a: [{ x: 9 }] }],
  ['$set beyond the end pads with nulls', { a: [1] }, { $set: { 'a.3': 9 } }, { a: [1, null, null, 9] }],
  ['$set through a number is refused', { a: 1 }, { $set: { 'a.b': 1 } }, 'refused'],
  ['$set through null is refused', { a: null }, { $set: { 'a.b': 1 } }, 'refused'],
  ['$set of a named field of an array is refused', { a: [1] }, { $set: { 'a.b': 1 } }, 'refused'],
  ['$set of _id is refused', {}, { $set: { _id: 'other' } }, 'refused'],
  ['$unset removes', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$unset of an array element leaves null', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['$unset of a nested field', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
  ['$unset of a missing field changes nothing', { a: 1 }, { $unset: { b: '' } }, { a: 1 }],
  ['$rename', { a: 1, b: 2 }, { $rename: { a: 'z' } }, { b: 2, z: 1 }],
  ['$rename of a missing field changes nothing', { b: 2 }, { $rename: { a: 'z' } }, { b: 2 }],
  ['$inc', { n: 1 }, { $inc: { n: 2 } }, { n: 3 }],
  ['$inc of a missing field starts at 0', {}, { $inc: { n: 2 } }, { n: 2 }],
  ['$inc of a text is refused', { n: 'x' }, { $inc: { n: 2 } }, 'refused'],
  ['$inc of null is refused', { n: null }, { $inc: { n: 2 } }, 'refused'],
  ['$inc by a text is refused', { n: 1 }, { $inc: { n: '2' } }, 'refused'],
  ['$mul', { n: 4 }, { $mul: { n: 2.5 } }, { n: 10 }],
  ['$mul of a missing field is 0', {}, { $mul: { n: 2 } }, { n: 0 }],
  ['$mul of a text is refused', { n: 'x' }, { $mul: { n: 2 } }, 'refused'],
  ['$min keeps the smaller', { n: 5 }, { $min: { n: 3 } }, { n: 3 }],
  ['$min leaves a smaller one', { n: 2 }, { $min: { n: 3 } }, { n: 2 }],
  ['$max of a missing field sets it', {}, { $max: { n: 3 } }, { n: 3 }],
  ['$max compares across types: texts are above numbers', { n: 7 }, { $max: { n: 'a' } }, { n: 'a' }],
  ['$bit and', { n: 5 }, { $bit: { n: { and: 4 } } }, { n: 4 }],
  ['$bit or', { n: 5 }, { $bit: { n: { or: 2 } } }, { n: 7 }],
  ['two operators on one path are refused', { a: 1 }, { $set: { a: 1 }, $inc: { a: 1 } }, 'refused'],
  ['a path and its parent are refused', { a: {} }, { $set: { a: {}, 'a.b': 1 } }, 'refused'],
  ['an unknown operator is refused', { a: 1 }, { $foo: { a: 1 } }, 'refused'],
  ['an update without operators is refused', { a: 1 }, { a: 2 }, 'refused'],
];

const ARRAYS: Row[] = [
  ['$push', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
  ['$push to a missing field', {}, { $push: { a: 1 } }, { a: [1] }],
  ['$push to a number is refused', { a: 1 }, { $push: { a: 1 } }, 'refused'],
  ['$push to null is refused', { a: null }, { $push: { a: 1 } }, 'refused'],
  ['$push of an array pushes one element', { a: [] }, { $push: { a: [1] } }, { a: [[1]] }],
  ['$push $each', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
  ['$push $each to a missing field', {}, { $push: { a: { $each: [3, 1], $sort: 1 } } }, { a: [1, 3] }],
  ['$push $slice keeps the last', {}, { $push: { a: { $each: [1, 2], $slice: -1 } } }, { a: [2] }],
  ['$push $slice keeps the first', { a: [1] }, { $push: { a: { $each: [2, 3], $slice: 2 } } }, { a: [1, 2] }],
  ['$push $slice 0 empties', { a: [1] }, { $push: { a: { $each: [2], $slice: 0 } } }, { a: [] }],
  ['$push $position', { a: [1, 2] }, { $push: { a: { $each: [9], $position: 1 } } }, { a: [1, 9, 2] }],
  ['$push negative $position', { a: [1, 2] }, { $push: { a: { $each: [9], $position: -1 } } }, { a: [1, 9, 2] }],
  ['$push $sort descending', { a: [3] }, { $push: { a: { $each: [1, 4], $sort: -1 } } }, { a: [4, 3, 1] }],
  [
    '$push $sort by field',
    { a: [{ n: 2 }] },
    { $push: { a: { $each: [{ n: 1 }], $sort: { n: 1 } } } },
    { a: [{ n: 1 }, { n: 2 }] },
  ],
  ['$push sorts before it slices', { a: [5, 1] }, { $push: { a: { $each: [3], $sort: 1, $slice: 2 } } }, { a: [1, 3] }],
  ['$addToSet leaves equal documents out', { a: [{ x: 1 }] }, { $addToSet: { a: { x: 1 } } }, { a: [{ x: 1 }] }],
  ['$addToSet $each', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
  ['$addToSet to a missing field', {}, { $addToSet: { a: 1 } }, { a: [1] }],
  [
    '$addToSet compares field order',
    { a: [{ x: 1, y: 2 }] },
    { $addToSet: { a: { y: 2, x: 1 } } },
    {
      a: [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    },
  ],
  ['$pull by value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull by operator', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  ['$pull by $in', { a: [1, 2, 3] }, { $pull: { a: { $in: [1, 2] } } }, { a: [3] }],
  ['$pull by query on documents', { a: [{ x: 1, y: 2 }, { x: 2 }] }, { $pull: { a: { x: 1 } } }, { a: [{ x: 2 }] }],
  ['$pull by pattern', { a: ['ab', 'cd', 1] }, { $pull: { a: /^a/ } }, { a: ['cd', 1] }],
  ['$pull from a missing field changes nothing', { b: 1 }, { $pull: { a: 1 } }, { b: 1 }],
  ['$pull from a number is refused', { a: 1 }, { $pull: { a: 1 } }, 'refused'],
  ['$pullAll', { a: [1, 2, 2, 3] }, { $pullAll: { a: [2, 3] } }, { a: [1] }],
  ['$pop the last', { a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }],
  ['$pop the first', { a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
  ['$pop from a text is refused', { a: 'x' }, { $pop: { a: 1 } }, 'refused'],
];

describe('更新与 MongoDB 一致', () => {
  it.each([...FIELDS, ...ARRAYS])('%s', (_rule, before, update, after) => {
    const doc = { _id: 'one', ...before };
    const run = () => updated(doc, update);
    if (after === 'refused') expect(run).toThrow();
    else expect(run()).toEqual({ _id: 'one', ...after });
    expect(doc).toEqual({ _id: 'one', ...before }); // a stored document is never changed in place
  });

  it('a positional path is not emulated and says so', () => {
    expect(() => updated({ _id: 1, a: [1] }, { $set: { 'a.$': 2 } })).toThrow(/not emulated/);
  });
});
