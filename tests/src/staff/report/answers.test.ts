import type { OpenSlotView } from '#domain/contract';
import { timeAt } from '#domain/time';
import {
  chosenSlot,
  defectOf,
  inputOf,
  missing,
  submitWords,
  type Preview,
  type State,
} from '../../../../src/staff/report/answers';
import { forHome, keyOf, noAnswers, type DeskAnswers } from '../../../../src/staff/report/draft';

const home = {
  ...{ id: 'h-501', communityId: 'anju', building: '3栋', unit: '2单元', room: '501', openTickets: 1 },
  owners: [
    { name: '李建国', phone: '13800001111' },
    { name: '王芳', phone: '13800002222' },
  ],
};
const now = timeAt('2026-11-23', '09:00');
const slot: OpenSlotView = {
  ...{ id: 's1', date: '2026-11-24', from: '10:00', to: '12:00', left: 1 },
  ...{ startsAt: timeAt('2026-11-24', '10:00'), endsAt: timeAt('2026-11-24', '12:00') },
};
const preview = (slots: readonly OpenSlotView[] = [slot]): Preview => ({
  sensitivity: 'B',
  warranty: { verdict: 'in', reason: 'contractorTerm', until: null },
  ...{ price: null, slots: [...slots], own: [], common: null },
});
const leak = { place: 'kitchen', part: 'pipe', symptom: 'leak' } as const;
const answers = (more: Partial<DeskAnswers> = {}): DeskAnswers => ({
  ...forHome(noAnswers, home),
  ...{ ...leak, words: '水槽下面滴水', slotId: 's1' },
  ...more,
});
const state = (more: Partial<State> = {}): State => ({
  ...{ answers: answers(), photos: 0, urgency: null, preview: preview(), ...more },
});

test('选了房屋，称呼和号码先填名册里的第一位', () => {
  expect(forHome(noAnswers, home)).toMatchObject({ name: '李建国', phone: '13800001111', home });
  expect(forHome(noAnswers, { ...home, owners: [] })).toMatchObject({ name: '', phone: '' });
});

test('每一家的代报各存各的，没选房屋的也存着', () => {
  expect(keyOf('h-501')).not.toBe(keyOf('h-502'));
  expect(keyOf('')).not.toBe(keyOf('h-501'));
});

test('缺什么就按页面的顺序说第一样', () => {
  const lacks = (more: Partial<DeskAnswers>) => missing(state({ answers: answers(more) }));
  expect(lacks({ home: null, words: '' })).toBe('请先找到房屋');
  expect(lacks({ words: '', name: '' })).toBe('请写一句对方怎么说');
  expect(lacks({ symptom: null, name: '' })).toBe('请选择什么现象');
  expect(lacks({ name: ' ' })).toBe('请填写报修人的称呼');
  expect(lacks({ phone: '138' })).toBe('请填写能打通的回电号码');
  expect(lacks({ slotId: null })).toBe('请选择上门时段');
  expect(missing(state({ preview: null }))).toBe('还没有查到保修和空档');
  expect(missing(state())).toBeNull();
});

test('都约满了照样能登记，时间再约', () => {
  const full = state({ preview: preview([]), answers: answers({ slotId: null }) });
  expect(missing(full)).toBeNull();
  expect(submitWords(full, now)).toBe('登记，上门时间再约');
});

test('紧急的不等时段也不等网络，一句话不写也能登记', () => {
  const gas = answers({ place: 'kitchen', part: 'gas', symptom: 'gasSmell', words: '', slotId: 's1' });
  const urgent = state({ answers: gas, urgency: 'sure', preview: null });
  expect(missing(urgent)).toBeNull();
  expect(submitWords(urgent, now)).toBe('登记，马上派值班人员');
  expect(inputOf(urgent, [])).toMatchObject({ slotId: null, words: '厨房 · 燃气 · 有燃气味' });
});

test('按钮说出约的时间，送出的是整理过的号码和称呼', () => {
  expect(submitWords(state(), now)).toBe('登记并预约明天 10–12 点');
  const typed = state({ answers: answers({ name: ' 李先生 ', phone: '138 0000-1111' }) });
  expect(inputOf(typed, ['cloud://a/b.jpg'])).toEqual({
    ...{ homeId: 'h-501', ...leak, channel: 'phone', words: '水槽下面滴水', photos: ['cloud://a/b.jpg'], slotId: 's1' },
    caller: { name: '李先生', phone: '13800001111' },
  });
});

test('时段被约走后不再算选过', () => {
  expect(chosenSlot(answers(), preview([]))).toBeNull();
  expect(missing(state({ preview: preview([{ ...slot, id: 's2' }]) }))).toBe('请选择上门时段');
});

test('不可能的组合不问也不送', () => {
  expect(defectOf(answers({ place: 'bedroom', part: 'gas', symptom: 'gasSmell' }))).toBeNull();
  expect(inputOf(state({ answers: answers({ home: null }) }), [])).toBeNull();
});
