import { newDefect, problemOf, writtenOf, type Defect } from '../../../../src/staff/defect/draft';
import { nextStep } from '../../../../src/staff/defect/step';

const defect = (more: Partial<Defect> = {}): Defect => ({
  ...{ id: 'd1', version: 1, number: 'SJ01', part: 'pipe', state: 'found', homes: 2 },
  ...writtenOf(newDefect('水管接头渗水', '2026-11-20')),
  ...{ community: '安居苑', tickets: [], history: [] },
  ...more,
});

test('下一步还缺什么说得清楚，写全了才能往下走', () => {
  expect(nextStep(defect())).toEqual({ to: 'decided', again: false, missing: ['decision', 'decidedOn'] });
  const decided = { decision: '统一更换', decidedOn: '2026-11-21' };
  expect(nextStep(defect(decided)).missing).toEqual([]);
  expect(nextStep(defect({ ...decided, state: 'decided' })).missing).toEqual(['prevention', 'dueOn', 'department']);
});

test('做成了什么在最后一步写，不算事先缺的；做完又出现的重新预防', () => {
  const whole = defect({
    ...{ decision: '统一更换', decidedOn: '2026-11-21' },
    ...{ prevention: '交付前查一遍', dueOn: '2026-12-31', department: '工程部' },
  });
  expect(nextStep({ ...whole, state: 'preventing' })).toEqual({ to: 'done', again: false, missing: [] });
  expect(nextStep({ ...whole, state: 'done' })).toMatchObject({ to: 'preventing', again: true });
});

test('损失按元填，不知道可以不填，填错了不提交', () => {
  const typed = newDefect('水管接头渗水', '2026-11-20');
  expect(writtenOf(typed).loss).toBeNull();
  expect(writtenOf({ ...typed, loss: '1200.5' }).loss).toBe(120_050);
  expect(problemOf({ ...typed, loss: '一千' })).toBe('loss');
  expect(problemOf({ ...typed, problem: ' ' })).toBe('problem');
});
