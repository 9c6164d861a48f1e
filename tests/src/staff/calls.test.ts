import { missingIn, noCall, toldIn, withSpoken, type CallAnswers } from '../../../src/staff/calls/answers';

const now = 1_000_000;
const answers = (more: Partial<CallAnswers>): CallAnswers => ({ ...noCall, ...more });

test('没选接通了没有，就不能记', () => {
  expect(missingIn(noCall, now)).not.toBeNull();
});

test('接通了要有一样对方说的：一句话、一颗星、修好没有都行', () => {
  expect(missingIn(answers({ outcome: 'reached', words: '  ' }), now)).not.toBeNull();
  for (const said of [{ words: '不漏了' }, { service: 4 as const }, { contractor: 1 as const }, { fixed: false }])
    expect(missingIn(answers({ outcome: 'reached', ...said }), now)).toBeNull();
});

test('没接通要约好再打的时间，过了的时间不算', () => {
  expect(missingIn(answers({ outcome: 'notReached' }), now)).not.toBeNull();
  expect(missingIn(answers({ outcome: 'notReached', nextAt: now }), now)).not.toBeNull();
  expect(missingIn(answers({ outcome: 'notReached', nextAt: now + 1 }), now)).toBeNull();
});

test('不愿意说的，不再问别的', () => {
  expect(missingIn(answers({ outcome: 'refused' }), now)).toBeNull();
});

test('点了星就是接通了，再点一次取消', () => {
  const given = { ...noCall, ...withSpoken(noCall, 'service', 4) };
  expect(given).toMatchObject({ outcome: 'reached', service: 4, contractor: null });
  expect({ ...given, ...withSpoken(given, 'service', 4) }.service).toBeNull();
  expect({ ...given, ...withSpoken(given, 'service', 2) }.service).toBe(2);
});

test('没接通和不愿意说的，点过的星不会记成业主说的；接通了的，不会留下再打的时间', () => {
  const filled = { service: 5, contractor: 4, fixed: true, nextAt: now + 1, words: ' 好 ' } as const;
  const nothing = { service: null, contractor: null, fixed: null };
  expect(toldIn(answers({ ...filled, outcome: 'refused' }), now)).toEqual({ ...nothing, nextAt: null, words: '好' });
  expect(toldIn(answers({ ...filled, outcome: 'notReached' }), now)).toEqual({
    ...nothing,
    nextAt: now + 1,
    words: '好',
  });
  expect(toldIn(answers({ ...filled, outcome: 'reached' }), now)).toEqual({
    ...{ service: 5, contractor: 4, fixed: true },
    ...{ nextAt: null, words: '好' },
  });
});
