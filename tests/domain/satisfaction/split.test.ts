import fc from 'fast-check';
import {
  cellsOf,
  cellsWhere,
  contributionOf,
  daysWhere,
  facets,
  keyText,
  mergeCells,
  mergeSums,
  splitDays,
  splits,
  sumsOfDays,
  type Contribution,
  type DayCells,
} from '#domain/satisfaction';
import { five, present, quick, rated, two } from './closures';

const daysOfAll = (contributions: readonly Contribution[]): readonly DayCells[] =>
  [...new Set(contributions.map(({ day }) => day))].map((day) => {
    const cells = cellsOf(contributions.filter((one) => one.day === day));
    return { day, cells, sums: mergeCells(cells) };
  });
const days = fc
  .array(rated, { maxLength: 14 })
  .map((list) => daysOfAll(present(list.map((one) => contributionOf(...one)))));
const split = fc.constantFrom(...splits);

describe('按什么分，合起来都是全部', () => {
  test('任意两项分开再合并，一个数也不差', () => {
    fc.assert(
      fc.property(days, split, fc.option(split), (all, by, and) => {
        const rows = splitDays(all, by, and);
        expect(mergeSums(rows.map(({ sums }) => sums))).toEqual(sumsOfDays(all));
        expect(new Set(rows.map(({ value, andValue }) => JSON.stringify([value, andValue]))).size).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  test('每一行都能按它的条件再找出来', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...facets), fc.constantFrom(...facets), (all, by, and) => {
        for (const { value, andValue, sums } of splitDays(all, by, and)) {
          const where = [
            { facet: by, value },
            { facet: and, value: andValue ?? '' },
          ];
          expect(sumsOfDays(daysWhere(all, where))).toEqual(sums);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('按月分，按先后排', () => {
    const all = daysOfAll(
      present([contributionOf({ ...quick, closedOn: '2026-12-01' }, two), contributionOf(quick, five)]),
    );
    expect(splitDays(all, 'month', null).map(({ value, andValue, sums }) => [value, andValue, sums.stars[5]])).toEqual([
      ['2026-11', null, 1],
      ['2026-12', null, 0],
    ]);
  });

  test('条件互相矛盾，就一单也没有；没有条件，就是全部', () => {
    const cells = cellsOf(present([contributionOf(quick, five)]));
    const pipe = { facet: 'part', value: 'pipe' } as const;
    expect(cellsWhere(cells, [pipe, { facet: 'part', value: 'wall' }])).toEqual([]);
    expect(cellsWhere(cells, [pipe])).toEqual(cells);
    expect(cellsWhere(cells, [])).toBe(cells);
  });

  test('同一格只有一个名字，跟先后无关；差一项就是另一格', () => {
    const [one] = present([contributionOf(quick, null)]);
    if (one === undefined) throw new Error('it is closed');
    const turned = Object.fromEntries(Object.entries(one.key).reverse()) as typeof one.key;
    expect(keyText(turned)).toBe(keyText(one.key));
    for (const facet of facets) expect(keyText({ ...one.key, [facet]: 'other' })).not.toBe(keyText(one.key));
    expect(keyText({ ...one.key, building: '1-2', riser: '' })).not.toBe(
      keyText({ ...one.key, building: '1', riser: '2' }),
    );
  });
});
