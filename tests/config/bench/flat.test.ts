import { countsOf, percentile } from '../../../config/bench/counts';
import { notFlat, p95Ratio, p95Ratios, type Size } from '../../../config/bench/flat';
import type { Sample } from '../../../config/bench/world';

const sample = (more: Partial<Sample> = {}): Sample => ({
  ...{
    procedure: 'ticket.mine',
    openId: 'o',
    input: {},
    ms: 10,
    databaseCalls: 3,
    examined: 5,
    bytes: 100,
    code: 'OK',
  },
  ...more,
});
const at = (stored: number, samples: readonly Sample[]): Size => ({ stored, samples });

it('百分位取最近的那一个', () => {
  const values = Array.from({ length: 100 }, (_, n) => n + 1);
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)]).toEqual([50, 95, 7]);
});

it('平均和最多都记下，被拒绝的另算', () => {
  const counts = countsOf([sample(), sample({ examined: 15, ms: 30, code: 'FORBIDDEN' })]);
  expect(counts).toMatchObject({
    calls: 2,
    refused: 1,
    totalMs: 40,
    p50: 10,
    p95: 30,
    examined: { mean: 10, most: 15 },
  });
});

it.each([
  ['多查一次库', { databaseCalls: 4 }, ['database calls']],
  ['多看一页', { examined: 26 }, []],
  ['多看一页还多', { examined: 27 }, ['documents examined']],
  ['少看', { examined: 1, databaseCalls: 1 }, []],
])('工单多了以后%s', (_, more, problems) => {
  const sizes = [at(1_000, [sample()]), at(100_000, [sample(more)])];
  expect(notFlat(sizes).map(({ what }) => what)).toEqual(problems);
});

it('中间那一档变多也算变多；按当天关闭数算账的核对不在内', () => {
  const middle = [at(1, [sample()]), at(2, [sample({ databaseCalls: 9 })]), at(3, [sample()])];
  expect(notFlat(middle)).toMatchObject([{ procedure: 'ticket.mine', most: [3, 9, 3] }]);
  const audit = { procedure: 'satisfaction.audit' };
  expect(notFlat([at(1, [sample(audit)]), at(2, [sample({ ...audit, examined: 900 })])])).toEqual([]);
});

it('最慢的百分之五，大的比小的；次数太少的调用不单独比', () => {
  const many = (ms: number): readonly Sample[] => Array.from({ length: 40 }, () => sample({ ms }));
  const sizes = [
    at(1, [...many(10), sample({ procedure: 'league.get', ms: 1 })]),
    at(2, [...many(14), sample({ procedure: 'league.get', ms: 900 })]),
  ];
  expect(p95Ratio(sizes)).toBeCloseTo(1.4);
  expect([...p95Ratios(sizes)]).toEqual([['ticket.mine', 1.4]]);
});
