import * as v from 'valibot';
import { api } from '#domain/contract';
import { contractorPapers } from '#domain/contractor';
import * as basics from '../../../domain/contract/shapes/basics';
import { count, month, period, quarter, share } from '../../../domain/contract/shapes/scores';

type Schema = v.GenericSchema;

describe('什么样的值收得进来', () => {
  test.each<[string, Schema, readonly unknown[], readonly unknown[]]>([
    ['月份', month, ['2026-01', '2026-12'], ['2026-00', '2026-13', '6-01', '2026-1', '2026-01-01', 'x2026-01', 202601]],
    ['季度', quarter, ['2026Q1', '2026Q4'], ['2026Q0', '2026Q5', '2026', '1926Q1', '2026Q1x', 'x2026Q1']],
    ['年或季度', period, ['2026', '2026Q2'], ['2026Q', '1926', '20266', '2026Q5', 'x2026']],
    ['个数', count, [0, 1, 5000], [-1, 1.5, '1', Number.NaN]],
    ['比例', share, [0, 0.5, 1], [-0.01, 1.01, '0.5', Number.NaN]],
    ['日期', basics.date, ['2026-02-28', '2028-02-29'], ['2026-02-29', '2026-2-8', '2026-13-01', '20260228', '']],
    ['编号', basics.id, ['a', 'h1:2-3_4.5'], ['', 'a b', '中', 'a'.repeat(129), '$gt', 'a/b', 'a\n']],
    ['请求编号', basics.requestId, ['request-000001', 'a'.repeat(64)], ['short', 'a'.repeat(65), 'with space 1']],
    [
      '照片',
      basics.photoId,
      ['cloud://env.x/photos/1.jpg'],
      ['https://x/1.jpg', 'cloud://', 'cloud://a b', 'x cloud://abc'],
    ],
    ['版本', basics.version, [1, 9], [0, -1, 1.5, '1']],
    ['翻页的位置', basics.cursor, [null, '', 'a'.repeat(200)], [undefined, 'a'.repeat(201), 7]],
    ['时间', basics.time, [0, -1, 1_764_000_000_000], [0.5, '0', null]],
    ['一句说明', basics.note, ['漏水'], ['', '   ']],
    ['称呼', basics.shortName, ['张伟'], ['', '  ', '长'.repeat(200)]],
    ['手机或座机', basics.phoneNumber, ['138 0000 0001', '0571-88886666'], ['12', '2380000', 'abc']],
  ])('%s', (_, schema, good, bad) => {
    for (const one of good) expect([one, v.safeParse(schema, one).success]).toEqual([one, true]);
    for (const one of bad) expect([one, v.safeParse(schema, one).success]).toEqual([one, false]);
  });

  test('说的话两头的空白去掉，号码里的空格和横线去掉', () => {
    expect(v.parse(basics.words, '  漏水 ')).toBe('漏水');
    expect(v.parse(basics.phoneNumber, '138-0000 0001')).toBe('13800000001');
  });

  test('资质证件一定有最后一天，别的证件可以没有', () => {
    const { papers } = api['contractor.save'].input.entries;
    const accepts = (kind: string, until: string | null) =>
      v.safeParse(papers, [{ kind, name: '证', number: '1', until, photoId: null }]).success;
    expect([accepts('licence', '2027-01-01'), accepts('licence', null)]).toEqual([true, false]);
    const [other = ''] = contractorPapers.filter((kind) => kind !== 'licence');
    expect(accepts(other, null)).toBe(true);
  });
});
