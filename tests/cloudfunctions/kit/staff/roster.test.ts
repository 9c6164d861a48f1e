import { timeAt } from '#domain/time';
import type { ContractorDocument, StaffDocument } from '../../../../cloudfunctions/schema';
import { blockedOn } from '../../../../cloudfunctions/kit/staff/blocked';
import {
  filedContractor,
  firstWarning,
  lastWarning,
  type ContractorFacts,
} from '../../../../cloudfunctions/kit/staff/contractors';
import { filedLine, phoneKeyOf, stopsWorking, type LineFacts } from '../../../../cloudfunctions/kit/staff/lines';
import { technicianFrom } from '../../../../cloudfunctions/kit/staff/technician';

const skills = { contractorId: 'f1', trades: ['plumbing'], trainedOn: '2026-01-01' };
const line = (other: Partial<StaffDocument> = {}): StaffDocument =>
  ({
    ...{ _id: 's1', communityId: 'c1', phone: '13800000001', state: 'working', role: 'technician', name: '陈强' },
    ...{ personId: 'p1', openId: 'o1', skills, leave: [] },
    ...other,
  }) as unknown as StaffDocument;

describe('花名册的先后', () => {
  const keyOf = (other: Partial<StaffDocument>) => filedLine(line(other)).sortKey;

  test('拿主意的在前面，走了的在最后', () => {
    const roles = ['manager', 'supervisor', 'frontDesk', 'technician'] as const;
    const keys = roles.map((role) => keyOf({ role }));
    expect([...keys].sort()).toEqual(keys);
    expect(keyOf({ role: 'manager', state: 'left' }) > keyOf({ role: 'technician' })).toBe(true);
    expect(keyOf({})).toContain('陈强-s1');
  });

  test('一个小区一个号码一行', () => {
    expect(filedLine(line() as LineFacts).phoneKey).toBe('c1:13800000001');
    expect(phoneKeyOf('c2', '1')).not.toBe(phoneKeyOf('c1', '1'));
  });
});

describe('不再做这份工作', () => {
  const stops = (before: StaffDocument | null, after: StaffDocument) => stopsWorking({ before, after });

  test('走了、换了岗位、解了绑定，手上的要交出去', () => {
    expect(stops(line(), line({ state: 'left' }))).toBe(true);
    expect(stops(line(), line({ role: 'supervisor' }))).toBe(true);
    expect(stops(line(), line({ personId: '' }))).toBe(true);
  });

  test('照旧做着，或者本来就没做，就没有什么要交', () => {
    expect(stops(line(), line({ phone: '13800000002' }))).toBe(false);
    expect(stops(null, line())).toBe(false);
    expect(stops(line({ personId: '' }), line())).toBe(false);
    expect(stops(line({ state: 'left' }), line())).toBe(false);
  });
});

describe('资质', () => {
  const paper = (kind: string, until: string | null) => ({ kind, until, name: '', number: '', photoId: null });
  const firm = (...papers: readonly ReturnType<typeof paper>[]): ContractorFacts =>
    ({ _id: 'f1', name: '恒安', papers }) as unknown as ContractorFacts;
  const filed = (after: ContractorFacts, before: ContractorDocument | null = null) =>
    filedContractor({ before, after, days: 30 });

  test('看营业执照里最晚到期的那一张，别的证件和没写日期的不算', () => {
    expect(filed(firm(paper('licence', '2026-05-01'), paper('licence', '2027-05-01'))).licenceUntil).toBe('2027-05-01');
    expect(filed(firm(paper('licence', '2027-05-01'), paper('licence', '2026-05-01'))).licenceUntil).toBe('2027-05-01');
    expect(filed(firm(paper('licence', null), paper('training', '2028-01-01'))).licenceUntil).toBeNull();
    expect(filed(firm(paper('licence', null), paper('licence', '2026-05-01'))).licenceUntil).toBe('2026-05-01');
  });

  test('到期前三十天的早上提醒，过了最后一天再提醒一次', () => {
    expect(firstWarning('2026-05-31', 30)).toBe(timeAt('2026-05-01', '09:00'));
    expect(lastWarning('2026-05-31')).toBe(timeAt('2026-06-01', '09:00'));
    expect(filed(firm(paper('licence', '2026-05-31'))).warnAt).toBe(timeAt('2026-05-01', '09:00'));
    expect(filed(firm()).warnAt).toBeNull();
  });

  test('同一天到期的照旧，不重新提醒；换了日期重新算', () => {
    const before = { ...filed(firm(paper('licence', '2026-05-31'))), warnAt: null };
    expect(filed(firm(paper('licence', '2026-05-31')), before).warnAt).toBeNull();
    expect(filed(firm(paper('licence', '2026-06-30')), before).warnAt).toBe(timeAt('2026-05-31', '09:00'));
  });
});

describe('为什么派不出去', () => {
  const DAY = '2026-03-10';
  const licensed = { licenceUntil: '2026-03-10' };
  const blocked = (other: Partial<StaffDocument>, contractor: { licenceUntil: string | null } | null = licensed) =>
    blockedOn(DAY, line(other), contractor);
  const away = (from: string, to: string) => ({ leave: [{ from, to, id: '', words: '' }] });

  test('最后一天还派得出去，过了就不行', () => {
    expect(blocked({})).toBeNull();
    expect(blocked({}, { licenceUntil: '2026-03-09' })).toBe('licence');
    expect(blocked({}, { licenceUntil: null })).toBe('licence');
    expect(blocked({}, null)).toBe('licence');
  });

  test('没绑定、没受训、请了假', () => {
    expect(blocked({ personId: '' }, null)).toBe('unbound');
    const trained = (trainedOn: string | null) =>
      ({ skills: { ...skills, trainedOn } }) as unknown as Partial<StaffDocument>;
    expect(blocked(trained(null))).toBe('training');
    expect(blocked(trained('2026-03-11'))).toBe('training');
    expect(blocked(trained('2026-03-10'))).toBeNull();
    expect(blocked(away('2026-03-10', '2026-03-12'))).toBe('leave');
    expect(blocked(away('2026-03-08', '2026-03-10'))).toBe('leave');
    expect(blocked(away('2026-03-11', '2026-03-12'))).toBeNull();
    expect(blocked(away('2026-03-01', '2026-03-09'))).toBeNull();
  });

  test('走了的和不是师傅的，不问这个', () => {
    expect(blocked({ state: 'left', personId: '' })).toBeNull();
    expect(blocked({ skills: null, personId: '' })).toBeNull();
  });
});

describe('派单看到的师傅', () => {
  const contractor = { since: '2025-01-01', licenceUntil: '2027-01-01' };
  const sendable = { line: line(away()), contractor } as Parameters<typeof technicianFrom>[0];
  function away() {
    return { leave: [{ id: 'l1', from: '2026-03-01', to: '2026-03-02', words: '看病' }] };
  }

  test('新来的从零开始；请假的原因不带过去', () => {
    expect(technicianFrom(sendable, null)).toEqual({
      ...{ _id: 'p1:c1', personId: 'p1', openId: 'o1', name: '陈强', phone: '13800000001', communityId: 'c1' },
      ...skills,
      leave: [{ from: '2026-03-01', to: '2026-03-02' }],
      ...{ contractorSince: '2025-01-01', licenceUntil: '2027-01-01' },
      ...{ openWork: [], standing: { answers: 0, satisfied: 0 }, share: { month: '', count: 0 } },
    });
  });

  test('改了花名册，手上的活、名声和份额都还在', () => {
    const old = { openWork: [], standing: { answers: 9, satisfied: 7 }, share: { month: '2026-03', count: 4 } };
    expect(technicianFrom(sendable, old)).toMatchObject(old);
  });
});
