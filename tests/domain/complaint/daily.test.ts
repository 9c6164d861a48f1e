import fc from 'fast-check';
import { complaintEvents, dailyRows, drawForCheck, type DailySource } from '#domain/complaint';
import { DAY, dayOf, HOUR, timeAt } from '#domain/time';

const at = (day: string, time: string): number => timeAt(day, time);
const source: DailySource = {
  ...{ id: 'c1', number: 'TS261122-4F7K', severity: 'normal', handler: '陈前台' },
  receivedAt: at('2026-11-22', '09:00'),
  events: [
    { kind: 'receive', at: at('2026-11-22', '09:00'), words: '卫生间又漏了' },
    { kind: 'add', at: at('2026-11-22', '09:30'), words: '打了三次电话' },
    { kind: 'reply', at: at('2026-11-22', '15:00'), words: '明早九点上门' },
    { kind: 'follow', at: at('2026-11-23', '11:00'), words: '换了下水管' },
    { kind: 'reply', at: at('2026-11-23', '11:30'), words: '已换好，请观察' },
    { kind: 'settle', at: at('2026-11-25', '10:00'), words: '闭水两天不漏' },
  ],
};

describe('投诉日报', () => {
  test('当天收到的：客户声音、答复和时间、处理人、措施', () => {
    expect(dailyRows([source], '2026-11-22')).toEqual([
      {
        ...{ complaintId: 'c1', number: 'TS261122-4F7K', severity: 'normal', handler: '陈前台' },
        receivedAt: source.receivedAt,
        voice: '卫生间又漏了\n打了三次电话',
        reply: '明早九点上门',
        repliedAt: at('2026-11-22', '15:00'),
        measures: '',
      },
    ]);
  });

  test('后来跟进的那天也在，措施是做了的和结果，答复时间是第一次', () => {
    expect(dailyRows([source], '2026-11-25')[0]).toMatchObject({
      reply: '明早九点上门\n已换好，请观察',
      repliedAt: at('2026-11-22', '15:00'),
      measures: '换了下水管\n闭水两天不漏',
    });
  });

  test('没有人动过的那天不列，还没收到的也不列', () => {
    expect(dailyRows([source], '2026-11-24')).toEqual([]);
    expect(dailyRows([source], '2026-11-21')).toEqual([]);
  });

  test('还没有答复就空着，不说什么时候答复的', () => {
    const silent = { ...source, events: source.events.slice(0, 1) };
    expect(dailyRows([silent], '2026-11-22')[0]).toMatchObject({ reply: '', repliedAt: null });
  });

  test('没答复先办结的，结果就是答复', () => {
    const events = source.events.filter(({ kind }) => kind === 'receive' || kind === 'settle');
    expect(dailyRows([{ ...source, events }], '2026-11-25')[0]).toMatchObject({
      reply: '闭水两天不漏',
      repliedAt: at('2026-11-25', '10:00'),
    });
  });

  test('重大的在前，其余按收到的先后', () => {
    const later: DailySource = { ...source, id: 'c2', receivedAt: source.receivedAt + HOUR };
    const major: DailySource = { ...source, id: 'c3', severity: 'major', receivedAt: source.receivedAt + 2 * HOUR };
    const ids = dailyRows([later, source, major], '2026-11-22').map(({ complaintId }) => complaintId);
    expect(ids).toEqual(['c3', 'c1', 'c2']);
  });

  test('晚写一天、再有来往，那一天的日报还是一样', () => {
    const event = fc.record({
      kind: fc.constantFrom(...complaintEvents),
      at: fc.integer({ min: source.receivedAt, max: source.receivedAt + 5 * DAY }),
      words: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(event), (more) => {
        const events = [...source.events, ...more].sort((a, b) => a.at - b.at);
        const day = '2026-11-24';
        const known = events.filter((one) => dayOf(one.at) <= day);
        expect(dailyRows([{ ...source, events }], day)).toEqual(dailyRows([{ ...source, events: known }], day));
      }),
    );
  });
});

describe('抽查', () => {
  const ids = (count: number): string[] => Array.from({ length: count }, (_, n) => `c${n}`);

  test.each([
    [0, 0],
    [1, 1],
    [5, 1],
    [6, 2],
    [20, 4],
  ])('%d 件抽 %d 件', (rows, checks) => {
    expect(drawForCheck(ids(rows), '2026-11-22')).toHaveLength(checks);
  });

  test('谁也不能挑：同一天抽的总是同样几件，换一天就不同', () => {
    expect(drawForCheck([...ids(20)].reverse(), '2026-11-22')).toEqual(drawForCheck(ids(20), '2026-11-22'));
    expect(drawForCheck(ids(20), '2026-11-23')).not.toEqual(drawForCheck(ids(20), '2026-11-22'));
  });
});
