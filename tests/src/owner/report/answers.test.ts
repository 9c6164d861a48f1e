import fc from 'fast-check';
import type { OpenSlotView } from '#domain/contract';
import { isDefect, parts, places, sensitivityOf, symptoms } from '#domain/taxonomy';
import { timeAt } from '#domain/time';
import { defectOf, inputOf, kindOf, noAnswers, siteOf, type ReportAnswers } from '../../../../src/api/report-draft';
import {
  atArea,
  missing,
  submitWords,
  withKind,
  wordsOf,
  type Preview,
  type State,
} from '../../../../src/owner/report/answers';
import { placesAt, urgencyOf, withDanger, withPart, withPlace } from '../../../../src/ui/defect-answers';

const answers = (change: Partial<ReportAnswers> = {}): ReportAnswers => ({ ...noAnswers, homeId: 'h-501', ...change });
const leak = { place: 'kitchen', part: 'pipe', symptom: 'leak' } as const;
const now = timeAt('2026-11-23', '09:00');
const slot: OpenSlotView = {
  ...{ id: 's1', date: '2026-12-02', from: '10:00', to: '12:00', left: 1 },
  ...{ startsAt: timeAt('2026-12-02', '10:00'), endsAt: timeAt('2026-12-02', '12:00') },
};
const preview = (slots: readonly OpenSlotView[] = [slot]): Preview => ({
  sensitivity: 'B',
  warranty: { verdict: 'in', reason: 'contractorTerm', until: null },
  price: null,
  slots: [...slots],
  own: [],
  common: null,
});
const state = (change: Partial<State> = {}): State => ({
  answers: answers({ ...leak, words: '滴水' }),
  photos: 0,
  urgency: null,
  preview: preview(),
  offline: false,
  ...change,
});

test('公共区域先填自家那栋楼，自己选过的不改', () => {
  const own = { id: 'h-501', communityId: 'anju', building: '3栋' };
  const home = { homes: [own], communities: [{ id: 'anju', buildings: ['1栋', '3栋'] }] };
  expect(atArea(answers(), home)).toMatchObject({ kind: 'area', communityId: 'anju', building: '3栋' });
  expect(atArea(answers({ building: '1栋' }), home)).toMatchObject({ building: '1栋' });
  expect(atArea(answers({ homeId: null }), home)).toMatchObject({ building: '' });
});

test('换了位置或部位，后面的选择只留下还说得通的', () => {
  const chosen = answers({ place: 'kitchen', part: 'gas', symptom: 'gasSmell' });
  expect(withPlace(chosen, 'balcony')).toMatchObject({ place: 'balcony', part: 'gas', symptom: 'gasSmell' });
  expect(withPlace(chosen, 'bedroom')).toMatchObject({ place: 'bedroom', part: null, symptom: null });
  expect(withPart(chosen, 'pipe')).toMatchObject({ part: 'pipe', symptom: null });
});

test('公共区域只能选共用的位置，换过去时家里的选择不留', () => {
  expect(placesAt('area')).toEqual(['corridor', 'basement', 'outside']);
  expect(withKind(answers(leak), 'area')).toMatchObject({ kind: 'area', place: null, part: null, symptom: null });
  const lift = { place: 'corridor', part: 'lift', symptom: 'noise' } as const;
  expect(withKind(answers(lift), 'area')).toMatchObject(lift);
});

test('公共区域要小区、楼栋和楼层都有才算写清了在哪里', () => {
  const area = answers({ kind: 'area', communityId: 'anju', building: '3栋' });
  expect(siteOf(area)).toBeNull();
  expect(siteOf({ ...area, floor: ' 3 层 ' })).toEqual({
    kind: 'area',
    communityId: 'anju',
    building: '3栋',
    floor: '3 层',
  });
  expect(kindOf(answers({ ...area, ...leak }))).toBeNull();
});

test('现象是紧急的就是紧急，不用问网络，也不看写了什么', () => {
  expect(urgencyOf(answers({ ...leak, symptom: 'runningWater' }), null)).toBe('sure');
  expect(urgencyOf(answers({ ...leak, symptom: 'runningWater', calm: true }), null)).toBe('sure');
});

test('只是写的话像紧急，就问一句；说了不紧急就不再问', () => {
  expect(urgencyOf(answers({ words: '跑水了' }), 'runningWater')).toBe('maybe');
  expect(urgencyOf(answers({ words: '跑水了', calm: true }), 'runningWater')).toBeNull();
  expect(urgencyOf(answers(leak), null)).toBeNull();
});

test('确认紧急以后，选择一定存在、一定是最高级，本来选对的不动', () => {
  const danger = fc.constantFrom('gasSmell', 'trapped', 'sparks', 'runningWater', 'noPower' as const);
  const likely = fc.record({
    places: fc.subarray([...places]),
    parts: fc.subarray([...parts]),
  });
  const chosen = fc.record({
    place: fc.option(fc.constantFrom(...places)),
    part: fc.option(fc.constantFrom(...parts)),
    symptom: fc.option(fc.constantFrom(...symptoms)),
  });
  fc.assert(
    fc.property(danger, likely, chosen, (symptom, words, before) => {
      const after = withDanger(answers(before), symptom, words);
      const { place, part } = after;
      if (place === null || part === null || after.symptom === null) throw new Error('nothing chosen');
      expect(isDefect(place, part, after.symptom)).toBe(true);
      expect(sensitivityOf(place, part, after.symptom)).toBe('A');
    }),
  );
  const bath = withDanger(answers(), 'runningWater', { places: ['bathroom'], parts: ['pipe'] });
  expect(bath).toMatchObject({ place: 'bathroom', part: 'pipe', symptom: 'runningWater' });
  const kept = withDanger(answers(leak), 'runningWater', { places: ['bathroom'], parts: ['drain'] });
  expect(kept).toMatchObject({ place: 'kitchen', part: 'pipe', symptom: 'runningWater' });
});

test.each([
  ['什么都没写', { answers: answers() }, '请拍张照片，或写一句话'],
  ['只有照片', { answers: answers(), photos: 1 }, '请选择在哪里'],
  ['没选部位', { answers: answers({ words: '漏', place: 'kitchen' }) }, '请选择哪个部位'],
  ['没选时段', {}, '请选择上门时段'],
  ['还没查到', { preview: null }, '还没有查到保修和空档'],
  ['像是紧急', { urgency: 'maybe' }, '请在最上面选一下，是不是紧急情况'],
] as const)('%s：说出还缺什么', (_, change, words) => {
  expect(missing(state(change))).toBe(words);
});

test('紧急的、没空档的、没网络的都不用选时段就能提交', () => {
  expect(missing(state({ urgency: 'sure', preview: null }))).toBeNull();
  expect(missing(state({ preview: preview([]) }))).toBeNull();
  expect(missing(state({ preview: null, offline: true }))).toBeNull();
});

test('紧急的不用写字：选的就是说的；不紧急的要写一句或拍一张', () => {
  const trapped = answers({ place: 'corridor', part: 'lift', symptom: 'trapped' });
  expect(missing(state({ answers: trapped, urgency: 'sure' }))).toBeNull();
  expect(wordsOf(state({ answers: trapped, urgency: 'sure' }))).toBe('楼道 · 电梯 · 有人被困');
  expect(wordsOf(state({ answers: { ...trapped, words: ' 快来 ' } }))).toBe('快来');
  expect(wordsOf(state({ answers: trapped, photos: 1 }))).toBe('');
});

test('公共区域没有人开门，换过去就不带开门人', () => {
  const contact = { name: '王阿姨', phone: '13800000001' };
  expect(withKind(answers({ contact }), 'area').contact).toBeNull();
  expect(withKind(answers({ contact }), 'home').contact).toEqual(contact);
});

test('别人开门要有称呼和打得通的号码', () => {
  const withContact = (phone: string, name = '王阿姨') =>
    missing(state({ answers: answers({ ...leak, words: '漏', slotId: 's1', contact: { name, phone } }) }));
  expect(withContact('1380000')).toBe('请填写开门人的称呼和电话');
  expect(withContact('13800000001', ' ')).toBe('请填写开门人的称呼和电话');
  expect(withContact('138 0000 0001')).toBeNull();
  expect(withContact('010-88886666')).toBeNull();
});

test('按钮说的就是会发生的事', () => {
  const chosen = answers({ ...leak, words: '漏', slotId: 's1' });
  expect(submitWords(state({ answers: chosen }), now)).toBe('提交报修并预约12月2日 10–12 点');
  expect(submitWords(state({ answers: chosen }), timeAt('2026-11-28', '09:00'))).toBe('提交报修并预约下周三 10–12 点');
  expect(submitWords(state({ urgency: 'sure' }), now)).toBe('提交报修，马上派值班人员');
  expect(submitWords(state({ preview: preview([]) }), now)).toBe('提交报修，等电话约时间');
  expect(submitWords(state({ preview: null, offline: true }), now)).toBe('存下来，有网络时再发');
});

test('发出去的只有该发的：没写全的不发，文字去掉首尾空白', () => {
  expect(defectOf(answers({ place: 'kitchen' }))).toBeNull();
  expect(inputOf(answers(), [])).toBeNull();
  expect(inputOf(answers({ ...leak, words: ' 漏 ' }), ['cloud://1'])).toEqual({
    site: { kind: 'home', homeId: 'h-501' },
    ...leak,
    words: '漏',
    photos: ['cloud://1'],
    slotId: null,
    visitContact: null,
  });
});
