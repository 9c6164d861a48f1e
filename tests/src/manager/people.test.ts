import { timeAt } from '#domain/time';
import { licenceBadge } from '../../../src/manager/contractors/licence';
import * as contractor from '../../../src/manager/contractor/draft';
import * as person from '../../../src/manager/person/draft';
import { standing } from '../../../src/manager/people/standing';

const whole: person.PersonDraft = {
  ...person.newPerson('technician'),
  ...{ name: ' 张伟 ', phone: '138 0000 0004', contractorId: 'k-1', trades: ['plumbing'] },
};

test('缺什么，按表单的次序说第一样', () => {
  expect(person.problemOf(whole)).toBeNull();
  expect(person.problemOf({ ...whole, name: ' ' })).toBe('name');
  expect(person.problemOf({ ...whole, phone: '123' })).toBe('phone');
  expect(person.problemOf({ ...whole, contractorId: null })).toBe('contractor');
  expect(person.problemOf({ ...whole, trades: [] })).toBe('trades');
  expect(person.problemOf({ ...whole, shifts: [{ days: [], from: '08:00', to: '18:00' }] })).toBe('shifts');
  expect(person.problemOf({ ...whole, shifts: [{ days: [1], from: '18:00', to: '08:00' }] })).toBe('shifts');
  for (const capacity of ['', '0', '31', '1.5']) expect(person.problemOf({ ...whole, capacity })).toBe('capacity');
});

test('只有维修人员有工种和排班', () => {
  expect(person.savedOf(whole)).toMatchObject({ name: '张伟', phone: '13800000004', skills: { dailyCapacity: 6 } });
  expect(person.savedOf({ ...whole, role: 'frontDesk', trades: [] })).toMatchObject({ skills: null });
  expect(person.savedOf({ ...whole, name: '' })).toBeNull();
});

test('点一下选上，再点一下去掉', () => {
  expect(person.toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(person.toggled(['a', 'b'], 'a')).toEqual(['b']);
});

const now = timeAt('2026-11-23', '09:00');

test('资质：没有和过期是红的，最后三十天是黄的，之前是绿的', () => {
  expect(licenceBadge(null, 30, now)).toMatchObject({ tone: 'danger' });
  expect(licenceBadge('2026-11-22', 30, now)).toMatchObject({ tone: 'danger', words: '资质已过期' });
  expect(licenceBadge('2026-11-23', 30, now)).toEqual({ tone: 'amber', words: '资质今天到期' });
  expect(licenceBadge('2026-12-22', 30, now)).toEqual({ tone: 'amber', words: '资质还有 29 天到期' });
  expect(licenceBadge('2026-12-23', 30, now)).toMatchObject({ tone: 'calm' });
});

test('名册上说得出今天为什么不能派单', () => {
  const line = { state: 'working', blocked: null, role: 'technician', bound: true } as const;
  expect(standing(line)?.words).toBe('可以派单');
  expect(standing({ ...line, blocked: 'licence' })).toEqual({ tone: 'danger', words: '资质过期' });
  expect(standing({ ...line, blocked: 'training' })?.words).toBe('未签受训');
  expect(standing({ ...line, state: 'left', blocked: 'unbound' })?.words).toBe('已离岗');
  expect(standing({ ...line, role: 'supervisor' })).toBeNull();
  expect(standing({ ...line, role: 'supervisor', bound: false })?.words).toBe('未绑定');
});

test('证件照片还在路上时不能保存，到了就用新的一张', () => {
  const paper = { ...contractor.newPaper(), name: '资质', photoId: 'cloud://old' };
  const upload = { key: 'u', path: 'p', thumb: null, prepared: true, state: 'sending', progress: 10 } as const;
  const draft: contractor.ContractorDraft = {
    ...contractor.newContractor(),
    ...{ name: '永固', trades: ['plumbing'], contact: { name: '周工', phone: '010-88886666' } },
    papers: [{ ...paper, uploads: [{ ...upload, photoId: null }] }],
  };
  expect(contractor.problemOf(draft)).toBe('photos');
  const there = { ...draft, papers: [{ ...paper, uploads: [{ ...upload, photoId: 'cloud://new' }] }] };
  expect(contractor.savedOf(there)?.papers[0]?.photoId).toBe('cloud://new');
  expect(contractor.savedOf({ ...draft, papers: [paper] })?.papers[0]?.photoId).toBe('cloud://old');
  expect(contractor.savedOf(there)?.contact.phone).toBe('01088886666');
});

test('单位缺什么，按表单的次序说第一样', () => {
  const empty = contractor.newContractor();
  expect(contractor.problemOf(empty)).toBe('name');
  expect(contractor.problemOf({ ...empty, name: '永固' })).toBe('trades');
  expect(contractor.problemOf({ ...empty, name: '永固', trades: ['gas'] })).toBe('contact');
  const reach = { name: '周工', phone: '13900000001' };
  const named: contractor.ContractorDraft = { ...empty, name: '永固', trades: ['gas'], contact: reach };
  expect(contractor.problemOf(named)).toBeNull();
  expect(contractor.problemOf({ ...named, siteLead: { name: '', phone: '' } })).toBe('siteLead');
  expect(contractor.problemOf({ ...named, papers: [contractor.newPaper()] })).toBe('papers');
});
