import { parseCsv } from '../../../config/routing-bench/csv';
import { readTickets } from '../../../config/routing-bench/tickets';
import { clockTimeOf, dayOf, timeAt } from '#domain/time';

const cells = (text: string) => parseCsv(text).map((record) => record.cells);

describe('读 CSV', () => {
  test('引号里可以有逗号、换行和两个引号', () => {
    expect(cells('a,"b,c","d\r\ne","f""g"\n1,,3,""\n')).toEqual([
      ['a', 'b,c', 'd\r\ne', 'f"g'],
      ['1', '', '3', ''],
    ]);
  });

  test('行号从一数起，跨行的格子也数', () => {
    expect(parseCsv('\uFEFFa\r\n\r\n"b\nc",d\r\ne').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  test('最后一格空着也是一格，空文件没有行', () => {
    expect(cells('a,')).toEqual([['a', '']]);
    expect(cells('a,\nb,')).toEqual([
      ['a', ''],
      ['b', ''],
    ]);
    expect(cells('')).toEqual([]);
  });

  test.each([
    ['没有合上的引号', 'a,b\n"c,d', 2],
    ['引号在格子中间', 'a\nb"c"', 2],
    ['引号以后还有字', '"a"b', 1],
  ])('%s说出第几行', (_, text, line) => {
    expect(() => parseCsv(text)).toThrow(`line ${line}`);
  });
});

describe('读别处导出的工单', () => {
  const read = (...lines: string[]) => readTickets(['Id,OPENED,closed, Category ,building,note', ...lines].join('\n'));

  test('列名不分大小写，多的列不要；按时间排好', () => {
    const { jobs, problems } = read(
      '2,2026/11/3 8:05,2026-11-03 15:20,厨房水管漏水,3栋,x',
      '1,2026-11-02T09:00:30,,"Doors, windows",5栋,',
    );
    expect(problems).toEqual([]);
    expect(jobs.map(({ id, trade, building }) => [id, trade, building])).toEqual([
      ['1', 'doorsWindows', '5栋'],
      ['2', 'waterproofing', '3栋'],
    ]);
    expect(jobs[1]?.reportedAt).toBe(timeAt('2026-11-03', '08:05'));
  });

  test.each([
    ['关闭所在的时段', '2026-11-03 08:05', '2026-11-03 15:20', '2026-11-03 14:00'],
    ['晚上关闭的算最后一个时段', '2026-11-03 08:05', '2026-11-03 21:00', '2026-11-03 16:00'],
    ['一大早关闭的算第一个时段', '2026-11-02 08:05', '2026-11-03 07:00', '2026-11-03 08:00'],
    ['没有关闭的是报修后第一个时段', '2026-11-03 10:30', '', '2026-11-03 14:00'],
    ['夜里报修的第二天', '2026-11-03 20:30', '2026-11-03 21:00', '2026-11-04 08:00'],
    ['只有日期的当作上午九点', '2026-11-03', '2026-11-05', '2026-11-05 08:00'],
  ])('%s', (_, opened, closed, slot) => {
    const [job] = read(`1,${opened},${closed},lift,A,`).jobs;
    const startsAt = job?.slot.startsAt ?? 0;
    expect(`${dayOf(startsAt)} ${clockTimeOf(startsAt)}`).toBe(slot);
    expect(startsAt).toBeGreaterThan(job?.reportedAt ?? 0);
  });

  test('读不懂的行按行号说出来，其余照读', () => {
    const { jobs, problems } = read(
      '1,2026-11-02 09:00,,电灯不亮,5栋,',
      '2,不知道,,电灯,5栋,',
      '3,2026-02-30 09:00,,电灯,5栋,',
      '4,2026-11-02 09:00,昨天,电灯,5栋,',
      '5,2026-11-02 09:00,2026-11-01 09:00,电灯,5栋,',
      '6,2026-11-02 09:00,,其他,5栋,',
      '7,2026-11-02 09:00,,电灯,,',
      '1,2026-11-02 09:00,,电灯,5栋,',
      '8,2026-11-02 25:00,,电灯,5栋,',
    );
    expect(jobs.map(({ id }) => id)).toEqual(['1']);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    expect(problems[4]?.problem).toContain('其他');
  });

  test('少了列就不是工单', () => {
    expect(() => readTickets('id,opened,closed,building\n1,2,3,4')).toThrow('no column category');
    expect(() => readTickets('')).toThrow('no column');
  });
});
