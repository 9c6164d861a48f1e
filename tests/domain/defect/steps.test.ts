import {
  defectFields,
  defectNumber,
  defectStates,
  defectSteps,
  mayTrack,
  missingFor,
  type DefectEntries,
} from '#domain/defect';

const written: DefectEntries = {
  problem: '3 栋 2 单元卫生间顶棚渗水',
  foundOn: '2026-11-22',
  decision: '整列改用新的防水做法',
  decidedOn: '2026-11-25',
  prevention: '交付前逐户闭水 48 小时',
  dueOn: '2026-12-31',
  department: '工程部',
};

describe('缺陷编号', () => {
  test.each([
    [1, 'SJ01'],
    [12, 'SJ12'],
    [99, 'SJ99'],
    [100, 'SJ100'],
  ])('第 %d 条是 %s', (n, number) => {
    expect(defectNumber(n)).toBe(number);
  });
});

describe('缺陷从发现到完成', () => {
  test('一步一步走，不能跳过会议决议', () => {
    expect(mayTrack('found', 'decided')).toBe(true);
    expect(mayTrack('found', 'preventing')).toBe(false);
    expect(mayTrack('found', 'done')).toBe(false);
    expect(mayTrack('decided', 'found')).toBe(false);
  });

  test('完成了又出现的，可以再预防一次', () => {
    expect(mayTrack('done', 'preventing')).toBe(true);
  });

  test('从哪一步都走得到完成', () => {
    for (const state of defectStates) {
      const reached = new Set([state]);
      for (const from of reached) for (const to of defectSteps[from].next) reached.add(to);
      expect(reached.has('done')).toBe(true);
    }
  });

  test('写全了才能往下走', () => {
    expect(missingFor('decided', written, '')).toEqual([]);
    expect(missingFor('preventing', written, '')).toEqual([]);
    expect(missingFor('done', written, '')).toEqual(['result']);
    expect(missingFor('done', written, '逐户闭水，没有再渗')).toEqual([]);
  });

  test('缺什么说什么，前面几步要的也算', () => {
    expect(missingFor('decided', { ...written, decision: ' ', decidedOn: null }, '')).toEqual([
      'decision',
      'decidedOn',
    ]);
    expect(missingFor('done', { problem: '渗水', foundOn: '2026-11-22' }, '')).toEqual([
      ...['decision', 'decidedOn', 'prevention', 'dueOn', 'department', 'result'],
    ]);
  });

  test('每一步要的都是写得出来的内容', () => {
    const known: readonly string[] = [...defectFields, 'result'];
    for (const state of defectStates) for (const need of defectSteps[state].needs) expect(known).toContain(need);
  });
});
