import type { Api, Input } from '#domain/contract';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { leakIn, stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

const communityId = 'anju';
type Written = Omit<Input<Api['defect.save']>, 'requestId' | 'defectId' | 'version'>;
const written: Written = {
  ...{ problem: '厨房给水管接头渗漏', cause: '接头生料带缠绕不足', causeStage: 'construction', risk: 'medium' },
  ...{ loss: 120_000, foundOn: '2026-11-20', decision: '', decidedOn: null, prevention: '', dueOn: null },
  department: '',
};
const promoting = (ticketId: string): Input<Api['defect.promote']> => ({
  ...{ requestId: requestId(), ticketId, ...written },
});
const write = (defectId: string, version: number) => ({ requestId: requestId(), defectId, version });
const list = (state: 'found' | 'preventing' | null = null) =>
  test.must('manager', 'defect.list', { communityId, state, cursor: null });

it('同时登记的几个缺陷，编号连着不重', async () => {
  const tickets = [await steps.report(), await steps.report(), await steps.report()];
  const inputs = tickets.map(promoting);
  await Promise.all(inputs.map((input) => test.must('supervisor', 'defect.promote', input)));
  expect(
    test
      .all('defects')
      .map(({ number }) => number)
      .sort(),
  ).toEqual(['SJ01', 'SJ02', 'SJ03']);
  const [input] = inputs;
  if (input === undefined) throw new Error('no input');
  // The same intent again gets the same answer; another one for the same ticket is refused.
  expect(await test.code('supervisor', 'defect.promote', input)).toBe('OK');
  expect(await test.code('manager', 'defect.promote', promoting(input.ticketId))).toBe('DEFECT_EXISTS');
  expect(test.all('defects')).toHaveLength(3);
});

it('共因的工单只进一条缺陷，影响户数跟着现在关联的工单走', async () => {
  const first = await steps.report();
  const { slots } = await test.must('neighbour', 'ticket.preview', leakIn('h-502'));
  const { ticketId: second } = await test.must('neighbour', 'ticket.report', {
    ...{ requestId: requestId(), ...leakIn('h-502'), words: '楼上楼下一起漏', photos: [] },
    ...{ slotId: slots[1]?.id ?? null, visitContact: null },
  });
  const link = (ticketId: string, otherId: string) =>
    test.must('supervisor', 'ticket.link', { requestId: requestId(), ticketId, otherId, cause: '立管接头' });
  await link(first, second);
  const { defectId, version } = await test.must('supervisor', 'defect.promote', promoting(second));
  expect(test.all('causes')).toMatchObject([{ defectId }]);
  expect(await test.code('manager', 'defect.promote', promoting(first))).toBe('DEFECT_EXISTS');
  const shown = await test.must('manager', 'defect.get', { defectId });
  expect(shown).toMatchObject({
    version,
    number: 'SJ04',
    homes: 2,
    community: '安居苑',
    state: 'found',
    loss: 120_000,
  });
  expect(shown.tickets.map(({ id }) => id).sort()).toEqual([first, second].sort());
});

it('决议、预防、完成，一步一步来：缺什么就不能往下走，每一步都留名', async () => {
  const [line] = (await list()).items;
  const defectId = line?.id ?? '';
  const track = (to: 'decided' | 'preventing' | 'done', version: number, words = '') =>
    test.call('manager', 'defect.track', { ...write(defectId, version), to, words });
  const save = (version: number, more: Partial<Written>) =>
    test.code('supervisor', 'defect.save', { ...write(defectId, version), ...written, ...more });
  expect(await track('preventing', 1)).toMatchObject({ ok: false, code: 'DEFECT_CHANGED' });
  expect(await track('decided', 1)).toMatchObject({ ok: false, code: 'DEFECT_INCOMPLETE' });
  const decided = { decision: '全部接头复检', decidedOn: '2026-11-21' };
  expect(await save(1, decided)).toBe('OK');
  expect(await save(1, decided)).toBe('DEFECT_CHANGED');
  expect(await track('decided', 2)).toMatchObject({ data: { version: 3, state: 'decided' } });
  // What it needs to stand where it stands cannot be taken away again.
  expect(await save(3, {})).toBe('DEFECT_INCOMPLETE');
  const preventing = { ...decided, prevention: '交付前逐户试压', dueOn: '2026-12-31', department: '工程部' };
  expect(await save(3, preventing)).toBe('OK');
  expect(await track('preventing', 4)).toMatchObject({ data: { state: 'preventing' } });
  expect(test.all('defects').find(({ _id }) => _id === defectId)?.openUntil).toBe('2026-12-31');
  expect((await list('preventing')).items).toMatchObject([{ id: defectId, dueOn: '2026-12-31', homes: 2 }]);
  expect(await track('done', 5)).toMatchObject({ ok: false, code: 'DEFECT_INCOMPLETE' });
  expect(await track('done', 5, '试压 120 户，没有再漏')).toMatchObject({ data: { state: 'done' } });
  const { history } = await test.must('supervisor', 'defect.get', { defectId });
  expect(history.map(({ state, by }) => [state, by])).toEqual([
    ['found', '赵工'],
    ['decided', '孙丽华'],
    ['preventing', '孙丽华'],
    ['done', '孙丽华'],
  ]);
});

it('没通过检查的文字不收；别的小区看不到，也不能登记', async () => {
  const ticketId = await steps.report();
  const risky = { ...promoting(ticketId), problem: '违禁测试词' };
  expect(await test.code('supervisor', 'defect.promote', risky)).toBe('TEXT_UNSAFE');
  expect(await test.code('otherManager', 'defect.promote', promoting(ticketId))).toBe('TICKET_NOT_FOUND');
  const defectId = test.all('defects')[0]?._id ?? '';
  expect(await test.code('otherSupervisor', 'defect.get', { defectId })).toBe('DEFECT_NOT_FOUND');
  const tracking = { ...write(defectId, 1), to: 'decided', words: '' } as const;
  expect(await test.code('otherManager', 'defect.track', tracking)).toBe('DEFECT_NOT_FOUND');
});
