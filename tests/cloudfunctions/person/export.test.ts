import { strFromU8, unzipSync } from 'fflate';
import { DAY, HOUR } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import type { PersonKey } from '../../support/community';
import { stepsOn } from '../../support/steps';
import { improve } from '../tables/improving';
import { lesson, penalty } from '../tables/office';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
});
afterEach(() => test.close());

/** The parts of the workbook that hold words. */
async function read(who: PersonKey) {
  const { url, fileId } = await test.must(who, 'person.export', {});
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  return { url, fileId, book: part('xl/workbook.xml'), words: part('xl/sharedStrings.xml'), cells: sheets.map(part) };
}

it('一个文件里有我的资料、房屋、报修、评价、投诉和消息，时间照人读的写', async () => {
  const steps = stepsOn(test);
  const closed = await steps.closed(await steps.report({ words: '水槽下面滴水' }));
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed, { words: '师傅很耐心', stars: 4 }));
  const about = { communityId: 'anju', homeId: 'h-501', ticketId: closed, words: '来得太晚', photos: [] };
  await test.must('owner', 'complaint.make', { requestId: requestId(), ...about });
  const { book, words, cells } = await read('owner');
  for (const sheet of ['我的资料', '房屋', '报修', '评价', '投诉', '消息']) expect(book).toContain(`name="${sheet}"`);
  expect(cells).toHaveLength(6);
  const kept = ['李建国', '13800000001', '安居苑', '3栋 2单元 501', '水槽下面滴水', '师傅很耐心', '来得太晚'];
  for (const word of [...kept, '维修已完工，请您确认', '2026年11月23日 09:']) expect(words).toContain(word);
});

it('以 = + - @ 开头的话还是话，不会变成公式；看不见的字符不会弄坏文件', async () => {
  const steps = stepsOn(test);
  const nasty = '=HYPERLINK("http://x","点我")';
  await steps.report({ words: nasty });
  await steps.report({ words: `+1\u0000\u0008<b>&"'` });
  const { words, cells } = await read('owner');
  expect(words).toContain('=HYPERLINK("http://x","点我")');
  expect(words).toContain('+1&lt;b&gt;&amp;');
  expect(words).not.toMatch(/[\u0000-\u0008]/);
  for (const sheet of cells) {
    expect(sheet).not.toContain('<f>');
    const filled = [...sheet.matchAll(/<c [^>]*[^/]>/g)].map(([cell]) => cell);
    for (const cell of filled) expect(cell).toContain('t="s"');
  }
});

it('谁都没有绑定的人也能导出，里面只有几行标题', async () => {
  const { words } = await read('stranger');
  expect(words).toContain('我写的');
  expect(words).not.toContain('安居苑');
});

it('别人的名字是遮住的', async () => {
  const { complaintId } = await test.must('owner', 'complaint.make', {
    ...{ requestId: requestId(), communityId: 'anju', homeId: 'h-501', ticketId: null, words: '太吵', photos: [] },
  });
  const adding = { requestId: requestId(), complaintId, version: 1, words: '夜里也吵', photos: [] };
  await test.must('family', 'complaint.add', adding);
  const { words } = await read('family');
  expect(words).toContain('夜里也吵');
  expect(words).not.toContain('李建国');
});

it('再导出一次，前一个文件就没有了；一天以后这个也没有了', async () => {
  const first = await read('owner');
  const second = await read('owner');
  expect(second.fileId).not.toBe(first.fileId);
  expect((await fetch(first.url)).ok).toBe(false);
  expect((await fetch(second.url)).status).toBe(200);
  await test.cloud.clock.advance(DAY + 2 * HOUR);
  expect(test.all('exports')).toEqual([]);
}, 120_000);

it('有工作身份的人，文件里还有名册、请假和自己写下的记录', async () => {
  const steps = stepsOn(test);
  const closed = await steps.closed(await steps.report());
  await test.must('supervisor', 'case.promote', lesson(closed));
  await improve(test, closed);
  await test.must('supervisor', 'contractor.penalise', penalty('k-1'));
  const away = { communityId: 'anju', staffId: null, from: '2027-01-05', to: '2027-01-06', words: '回老家' };
  await test.must('supervisor', 'staff.takeLeave', { requestId: requestId(), ...away });
  const { book, words } = await read('supervisor');
  for (const sheet of ['工作', '工作记录']) expect(book).toContain(`name="${sheet}"`);
  for (const word of ['维修监理', '回老家', '密封圈老化', '迟到两小时', '¥200']) expect(words).toContain(word);
  const managers = await read('manager');
  for (const word of ['接头渗漏', '四季度分析', '入住关怀']) expect(managers.words).toContain(word);
  expect((await read('owner')).book).not.toContain('工作');
});
