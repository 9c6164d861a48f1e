import fc from 'fast-check';
import { messageDraft, messageText, subscribeData, titleOf, type MessageParams } from '#domain/copy';
import { blanks, isFillable, messageKinds } from '#domain/messages';
import { isDefect, parts, places, symptoms } from '#domain/taxonomy';
import { timeAt } from '#domain/time';

const full: Required<MessageParams> = {
  number: '261122-4F7K',
  title: '厨房 · 给水管 · 渗漏',
  home: '3栋 2单元 501',
  technician: '张师傅',
  slot: '11月26日 周四 10–12 点',
  due: '2026年11月22日 09:10',
  note: '窗角还在渗水',
  own: '',
};
const at = timeAt('2026-11-22', '09:00');

describe('消息', () => {
  test('业主知道谁、何时上门', () => {
    expect(messageText('accepted', full)).toEqual({
      title: '维修人员已接单',
      body: '张师傅已接单「厨房 · 给水管 · 渗漏」（261122-4F7K），将在 11月26日 周四 10–12 点 上门。',
    });
  });

  test('没有约时间就不说时间', () => {
    expect(messageText('accepted', { ...full, slot: '' }).body).toContain('会尽快上门');
  });

  test('没有期限就说尽快', () => {
    expect(messageText('workOrder', { ...full, due: '' }).body).toContain('请尽快接单。');
  });

  test('维修人员知道哪一户、什么问题、几点前接单', () => {
    expect(messageText('workOrder', full).body).toBe(
      '3栋 2单元 501 「厨房 · 给水管 · 渗漏」（261122-4F7K），预约 11月26日 周四 10–12 点。请在 2026年11月22日 09:10 前接单。',
    );
  });

  test('报价的总数、挂起的原因和期限、经理的名字都在消息里', () => {
    expect(messageText('quoted', { ...full, note: '¥320.00' }).body).toBe(
      '「厨房 · 给水管 · 渗漏」（261122-4F7K）需付费维修，报价 ¥320.00。您同意后才会维修，不同意也可以。',
    );
    expect(messageText('suspended', { ...full, note: '等配件' }).body).toContain(
      '：等配件。预计 2026年11月22日 09:10 恢复，',
    );
    expect(messageText('recovery', { ...full, note: '刘经理' }).body).toContain(
      '刘经理会专门跟进，2026年11月22日 09:10 前',
    );
  });

  test('人写的话自己带句号，放进句子里只留一个', () => {
    expect(messageText('suspended', { ...full, note: '驱动器坏了，后天到货。' }).body).toContain(
      '：驱动器坏了，后天到货。预计',
    );
    expect(messageText('complaintSettled', { ...full, note: '换好了。请放心。' }).body).toContain(
      '“换好了。请放心”，请点开',
    );
    expect(messageText('recoveryAnswered', { ...full, note: '满意了（处理得不错。）' }).body).toContain(
      '（处理得不错）。',
    );
  });

  test('投诉说编号和答复期限，不说工单', () => {
    expect(messageText('complaintReceived', { number: 'TS261122-4F7K', due: full.due }).body).toBe(
      '您的投诉（TS261122-4F7K）已收到，2026年11月22日 09:10 前答复您。',
    );
  });

  test('谁加入了哪套房，不认识怎么办', () => {
    expect(messageText('joined', { home: full.home, note: '王**（家人）' }).body).toBe(
      '王**（家人）已加入3栋 2单元 501。如果不认识，请在“我的家人和租客”里移除。',
    );
  });

  test('小区自己写的话用它的，空着的地方填上', () => {
    const own = '{师傅}接下了{工单}，{上门时间}到您家。';
    expect(messageText('accepted', { ...full, own })).toEqual({
      title: '维修人员已接单',
      body: '张师傅接下了厨房 · 给水管 · 渗漏，11月26日 周四 10–12 点到您家。',
    });
  });

  test('自己写的话要的内容这次没有，就用原来的话', () => {
    const own = '{师傅}接下了，{上门时间}到您家。';
    expect(messageText('accepted', { ...full, slot: '', own })).toEqual(messageText('accepted', { ...full, slot: '' }));
    expect(messageText('accepted', { ...full, own: '{谁}接下了' })).toEqual(messageText('accepted', full));
  });

  test('只有认得的空能填', () => {
    for (const blank of blanks) expect(isFillable(`您好，{${blank}}。`)).toBe(true);
    for (const text of ['{谁}来', '{工单', '工单}', '{}', '{{工单}}']) expect(isFillable(text)).toBe(false);
    expect(isFillable('今天上门。')).toBe(true);
  });

  test.each(messageKinds)('%s 的原话可以拿来改，不改就和原来一样', (kind) => {
    const own = messageDraft(kind);
    expect(isFillable(own)).toBe(true);
    expect(messageText(kind, { ...full, own }).body).toBe(messageText(kind, full).body);
  });

  test.each(messageKinds)('%s 缺了什么都说得通顺', (kind) => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(full) as (keyof MessageParams)[]), (known) => {
        const params = Object.fromEntries(known.map((key) => [key, full[key]]));
        const { title, body } = messageText(kind, params);
        expect(title).toMatch(/\p{Script=Han}/u);
        expect(body).not.toMatch(/undefined|「」|（）|[，。：]{2}|[!！]|^[，。]| $|在 {2}/);
        expect(body.endsWith('。')).toBe(true);
      }),
    );
  });
});

const long = fc.string({ minLength: 1, maxLength: 60, size: 'max' });

describe('订阅消息的字数限制', () => {
  test.each(messageKinds)('%s 每个字段都不超长，也不为空', (kind) => {
    fc.assert(
      fc.property(long, long, (number, title) => {
        const data = subscribeData(kind, { number, title }, at);
        expect(Array.from(data.character_string1.value).length).toBeLessThanOrEqual(32);
        expect(Array.from(data.thing2.value).length).toBeLessThanOrEqual(20);
        expect(data.phrase3.value).toMatch(/^\p{Script=Han}{1,5}$/u);
        expect(Array.from(data.thing5.value).length).toBeLessThanOrEqual(20);
        for (const { value } of Object.values(data)) expect(value).not.toBe('');
      }),
    );
  });

  test('没有编号的事也发得出去', () => {
    const data = subscribeData('joined', { title: full.home }, at);
    expect(data).toMatchObject({ character_string1: { value: '-' }, thing2: { value: full.home } });
    expect(subscribeData('joined', {}, at).thing2.value).not.toBe('');
  });

  test('太长的截短并看得出来', () => {
    const { thing2 } = subscribeData('reported', { number: '1', title: '卫'.repeat(30) }, at);
    expect(thing2.value).toBe(`${'卫'.repeat(19)}…`);
  });

  test('时间写成微信要的样子', () => {
    expect(subscribeData('reported', full, timeAt('2019-10-01', '15:01')).time4.value).toBe('2019年10月1日 15:01');
  });

  test('我们自己的话没有一句要截断', () => {
    for (const kind of messageKinds) expect(subscribeData(kind, full, at).thing5.value).not.toContain('…');
    for (const place of places)
      for (const part of parts)
        for (const symptom of symptoms)
          if (isDefect(place, part, symptom)) expect(titleOf({ place, part, symptom }).length).toBeLessThanOrEqual(20);
  });
});
