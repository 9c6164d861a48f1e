import fc from 'fast-check';
import { addDays } from '#domain/time';
import { verdictFor, warrantyItems, warrantyTerms, type WarrantyItem, type WarrantyQuestion } from '#domain/warranty';

const question = (changes: Partial<WarrantyQuestion>): WarrantyQuestion => ({
  item: 'plumbing',
  reportedOn: '2026-11-22',
  completedOn: '2020-01-10',
  deliveredOn: '2020-06-01',
  promisedMonths: null,
  common: false,
  ...changes,
});
const ask = (changes: Partial<WarrantyQuestion>) => verdictFor(question(changes), warrantyTerms);

/** Long before any contractor term could still run, so that only the developer's speaks. */
const LONG_AGO = '2000-01-10';

describe('法定保修期，自竣工验收起（条例第四十条）', () => {
  test.each<[WarrantyItem, string]>([
    ['roof', '2029-05-20'],
    ['wetRoom', '2029-05-20'],
    ['exteriorWall', '2029-05-20'],
    ['electrical', '2026-05-20'],
    ['lamp', '2026-05-20'],
    ['plumbing', '2026-05-20'],
    ['equipment', '2026-05-20'],
    ['sanitaryWare', '2026-05-20'],
    ['plaster', '2026-05-20'],
    ['floor', '2026-05-20'],
    ['doorWindow', '2026-05-20'],
  ])('%s 2024年5月20日竣工，保到 %s 当天', (item, until) => {
    const dates = { item, completedOn: '2024-05-20', deliveredOn: '2024-05-20' };
    expect(ask({ ...dates, reportedOn: until })).toEqual({ verdict: 'in', reason: 'contractorTerm', until });
    expect(ask({ ...dates, reportedOn: addDays(until, 1) })).toEqual({ verdict: 'out', reason: 'expired', until });
  });

  test('主体结构在设计使用年限内保修，没有到期日', () => {
    const asked = ask({ item: 'structure', completedOn: '1999-01-01', deliveredOn: null });
    expect(asked).toEqual({ verdict: 'in', reason: 'structure', until: null });
  });
});

describe('开发商保修期，自交付起（1998 年规定）', () => {
  test.each<[WarrantyItem, string]>([
    ['roof', '2027-01-31'],
    ['wetRoom', '2025-01-31'],
    ['exteriorWall', '2025-01-31'],
    ['plumbing', '2025-01-31'],
    ['plaster', '2025-01-31'],
    ['floor', '2025-01-31'],
    ['doorWindow', '2025-01-31'],
    ['sanitaryWare', '2025-01-31'],
    ['lamp', '2024-07-31'],
    ['blockedPipe', '2024-03-31'],
  ])('%s 2024年1月31日交付，保到 %s 当天', (item, until) => {
    const dates = { item, completedOn: LONG_AGO, deliveredOn: '2024-01-31' };
    expect(ask({ ...dates, reportedOn: until })).toEqual({ verdict: 'in', reason: 'developerTerm', until });
    expect(ask({ ...dates, reportedOn: addDays(until, 1) })).toEqual({ verdict: 'out', reason: 'expired', until });
  });
});

describe('供暖按采暖期算，不按年算', () => {
  test.each([
    ['2024-06-01', '2026-03-15', '夏天竣工，过两个冬天'],
    ['2024-11-15', '2026-03-15', '开始供暖当天竣工，这个冬天算数'],
    ['2024-11-16', '2027-03-15', '冬天已经开始，不算完整的一季'],
    ['2025-01-10', '2027-03-15', '年初竣工，等到下个冬天才开始算'],
    ['2025-03-15', '2027-03-15', '供暖最后一天竣工'],
  ])('%s 竣工保到 %s：%s', (completedOn, until) => {
    const dates = { item: 'heating', completedOn, deliveredOn: LONG_AGO } as const;
    expect(ask({ ...dates, reportedOn: until })).toEqual({ verdict: 'in', reason: 'contractorTerm', until });
    expect(ask({ ...dates, reportedOn: addDays(until, 1) }).verdict).toBe('out');
  });

  test('晚交付的房屋还有开发商的一个采暖期', () => {
    const asked = ask({ item: 'heating', completedOn: '2020-06-01', deliveredOn: '2026-06-01' });
    expect(asked).toEqual({ verdict: 'in', reason: 'developerTerm', until: '2027-03-15' });
  });
});

describe('三个期限取最长', () => {
  test('合同承诺更长就按承诺', () => {
    const asked = ask({ deliveredOn: '2024-06-01', promisedMonths: 60 });
    expect(asked).toEqual({ verdict: 'in', reason: 'promisedTerm', until: '2029-06-01' });
  });

  test('承诺短于法定的不作数', () => {
    const asked = ask({ completedOn: '2025-12-01', deliveredOn: '2026-01-01', promisedMonths: 1 });
    expect(asked).toEqual({ verdict: 'in', reason: 'contractorTerm', until: '2027-12-01' });
  });

  test('一样长时先说法定的', () => {
    const asked = ask({ completedOn: '2025-01-01', deliveredOn: '2025-01-01', promisedMonths: 24 });
    expect(asked.reason).toBe('contractorTerm');
  });
});

describe('存疑的交给人', () => {
  test('日期都没有就存疑', () => {
    expect(ask({ completedOn: null, deliveredOn: null })).toEqual({
      verdict: 'doubtful',
      reason: 'datesUnknown',
      until: null,
    });
  });

  test('缺的日期可能改变结论就存疑，不可能改变就不存疑', () => {
    expect(ask({ deliveredOn: null }).verdict).toBe('doubtful');
    expect(ask({ completedOn: '2026-01-01', deliveredOn: null }).verdict).toBe('in');
    expect(ask({ item: 'electrical', deliveredOn: null }).verdict).toBe('out');
  });

  test('共用部位过保后不由一户业主承担', () => {
    const asked = ask({ item: 'roof', common: true, completedOn: '2010-01-01', deliveredOn: '2010-06-01' });
    expect(asked).toEqual({ verdict: 'doubtful', reason: 'commonPart', until: '2015-01-01' });
  });

  test('没有档案的公共区域说共用部位，不说缺日期', () => {
    const nothing = { completedOn: null, deliveredOn: null };
    expect(ask({ item: 'lamp', common: true, ...nothing })).toMatchObject({ reason: 'commonPart', until: null });
  });

  test('共用部位在保时就是在保', () => {
    expect(ask({ item: 'roof', common: true, completedOn: '2024-01-01' }).verdict).toBe('in');
  });
});

describe('保修的规律', () => {
  const day = fc.integer({ min: 0, max: 15_000 }).map((n) => addDays('2000-01-01', n));
  const asked = fc.record({
    item: fc.constantFrom(...warrantyItems),
    reportedOn: day,
    completedOn: day,
    deliveredOn: day,
    promisedMonths: fc.option(fc.integer({ min: 0, max: 120 })),
    common: fc.boolean(),
  });
  const covered = (changed: WarrantyQuestion): boolean => verdictFor(changed, warrantyTerms).verdict === 'in';
  const days = fc.integer({ min: 0, max: 4000 });

  test('在保修期内的，早一天报修也在', () => {
    fc.assert(
      fc.property(asked, days, (case_, n) => {
        fc.pre(covered(case_));
        expect(covered({ ...case_, reportedOn: addDays(case_.reportedOn, -n) })).toBe(true);
      }),
    );
  });

  test('竣工或交付更晚、承诺更长，只会保得更久', () => {
    fc.assert(
      fc.property(asked, days, (case_, n) => {
        fc.pre(covered(case_));
        expect(covered({ ...case_, completedOn: addDays(case_.completedOn, n) })).toBe(true);
        expect(covered({ ...case_, deliveredOn: addDays(case_.deliveredOn, n) })).toBe(true);
        expect(covered({ ...case_, promisedMonths: (case_.promisedMonths ?? 0) + n })).toBe(true);
      }),
    );
  });

  test('不知道一个日期，绝不会把在保说成过保', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('completedOn' as const, 'deliveredOn' as const), (case_, missing) => {
        fc.pre(covered(case_));
        expect(verdictFor({ ...case_, [missing]: null }, warrantyTerms).verdict).not.toBe('out');
      }),
    );
  });

  test('在保的保至日不早于报修日，过保的早于报修日', () => {
    fc.assert(
      fc.property(asked, (case_) => {
        const { verdict, until } = verdictFor(case_, warrantyTerms);
        if (until === null) expect(case_.item).toBe('structure');
        else expect(until >= case_.reportedOn).toBe(verdict === 'in');
      }),
    );
  });
});
