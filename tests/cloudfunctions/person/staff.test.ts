import { masterName } from '#domain/people';
import { HOUR } from '#domain/time';
import { schema, type CollectionName } from '../../../cloudfunctions/schema';
import { differences } from '../../../config/sums/differences';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { people, personId, type PersonKey } from '../../support/community';
import { staffId } from '../../support/roster';
import { stepsOn } from '../../support/steps';
import { improve } from '../tables/improving';
import { hand, lesson, penalty, prices, rules } from '../tables/office';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud();
});
afterEach(() => test.close());

const names = Object.keys(schema.collections) as CollectionName[];
const everything = (): string => JSON.stringify(names.map((name) => test.all(name)));
const request = () => ({ requestId: requestId() });

const dismiss = (who: PersonKey, by: PersonKey = 'manager') => {
  const version = test.all('staff').find(({ _id }) => _id === staffId(who))?.version ?? 0;
  return test.must(by, 'staff.dismiss', { ...request(), staffId: staffId(who), version });
};

it('在岗的人注销不了，离岗以后可以', async () => {
  expect(await test.code('workmate', 'person.delete', request())).toBe('PERSON_IS_STAFF');
  await dismiss('workmate');
  expect(await test.code('workmate', 'person.delete', request())).toBe('OK');
});

it('维修人员注销以后，名册、工单和请假里都没有他；活和评价还在', async () => {
  const steps = stepsOn(test);
  const closed = await steps.closed(await steps.report());
  const who = steps.technicianOf(closed);
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed));
  const open = await steps.accepted(await steps.report());
  const away = { communityId: 'anju', staffId: null, from: '2027-01-05', to: '2027-01-06', words: '张伟回老家' };
  await test.must(who, 'staff.takeLeave', { ...request(), ...away });
  const line = () => test.all('staff').find(({ _id }) => _id === staffId(who));
  const { name = '', phone = '' } = line() ?? {};
  await dismiss(who);
  await test.must(who, 'person.delete', request());
  for (const trace of [name, phone, people[who], personId(who), '回老家']) {
    expect([trace, everything().includes(trace)]).toEqual([trace, false]);
  }
  // Messages to others call them by their family name until they are swept; nothing else does.
  const called = names.filter((one) => one !== 'messages' && JSON.stringify(test.all(one)).includes(masterName(name)));
  expect(called).toEqual([]);
  expect(line()).toBeUndefined();
  expect(test.all('staff').filter((one) => one.name === '已注销用户')).toMatchObject([{ state: 'left', personId: '' }]);
  expect(steps.stored(closed)).toMatchObject({ status: 'closed', assignment: { name: '已注销用户' } });
  expect(steps.stored(open).assignment?.personId).not.toBe(personId(who));
  expect(test.all('ratings')).toMatchObject([{ technician: '已注销用户', technicianId: 'former' }]);
  const sums = { tickets: test.all('tickets'), ratings: test.all('ratings'), daySums: test.all('daySums') };
  expect(differences(sums).flatMap(({ different }) => different)).toEqual([]);
  expect(test.all('daySums').flatMap(({ cells }) => cells.map(({ key }) => key.technician))).toEqual(['former']);
});

it('错过派单、以前修过的人注销以后，工单里也不再记得他', async () => {
  const steps = stepsOn(test);
  const reopened = await steps.finished(await steps.report());
  const who = steps.technicianOf(reopened);
  await test.must('owner', 'ticket.reopen', { ...steps.write(reopened), note: '还在滴', photos: [] });
  const passed = await steps.report();
  await test.cloud.clock.advance(HOUR);
  const named = () => JSON.stringify(test.all('tickets')).includes(personId(who));
  expect(steps.stored(passed).passedOver.join()).toContain(personId(who));
  expect(named()).toBe(true);
  await dismiss(who);
  await test.must(who, 'person.delete', request());
  expect(named()).toBe(false);
});

it('前台离岗，没办结的投诉交给别的前台，没有前台就交给经理；办结的还是他办的', async () => {
  const about = { communityId: 'anju', homeId: 'h-501', ticketId: null, words: '楼道太脏', photos: [] };
  const make = () => test.must('owner', 'complaint.make', { ...request(), ...about });
  const [settled, open] = [(await make()).complaintId, (await make()).complaintId];
  await test.must('frontDesk', 'complaint.settle', { ...request(), complaintId: settled, version: 1, words: '扫了' });
  const second = hand({ name: '冯前台', role: 'frontDesk', skills: null });
  const { code } = await test.must('manager', 'staff.save', second);
  await test.must('stranger', 'home.bindByCode', { ...request(), code: code ?? '', name: '冯' });
  const handler = (id: string) => test.all('complaints').find(({ _id }) => _id === id)?.handler?.name;
  await dismiss('frontDesk');
  expect([handler(settled), handler(open)]).toEqual(['钱晓雯', '冯前台']);
  const told = test.all('messages').filter(({ subjectId, openId }) => subjectId === open && openId === people.stranger);
  expect(told).toMatchObject([{ kind: 'complaintToHandle' }]);
  const line = test.all('staff').find(({ name }) => name === '冯前台');
  const leaving = { ...request(), staffId: line?._id ?? '', version: line?.version ?? 0 };
  await test.must('manager', 'staff.dismiss', leaving);
  expect(handler(open)).toBeUndefined();
});

it('监理和经理注销以后，案例、扣罚、设置、价目表、缺陷、分析和回访计划还在，不写是谁；他导出的表没有了', async () => {
  const steps = stepsOn(test);
  const closed = await steps.closed(await steps.report());
  await test.must('supervisor', 'case.promote', lesson(closed));
  await test.must('supervisor', 'contractor.penalise', penalty('k-1'));
  await test.must('manager', 'settings.save', rules(1));
  await test.must('manager', 'settings.savePrices', prices(0));
  await improve(test, closed);
  const second = hand({ name: '田经理', role: 'manager', skills: null });
  const { code } = await test.must('manager', 'staff.save', second);
  await test.must('stranger', 'home.bindByCode', { ...request(), code: code ?? '', name: '田' });
  for (const who of ['supervisor', 'manager'] as const) {
    await dismiss(who, 'stranger');
    await test.must(who, 'person.delete', request());
    expect([who, everything().includes(personId(who))]).toEqual([who, false]);
  }
  for (const trace of ['赵工', '孙丽华', '13800000006', '13800000008']) {
    expect([trace, everything().includes(trace)]).toEqual([trace, false]);
  }
  const communityId = 'anju';
  const { items } = await test.must('stranger', 'settings.history', { communityId, cursor: null });
  expect(items).toMatchObject([{ version: 2, by: '已注销用户', note: '节后人手少' }]);
  expect(test.all('defects')).toMatchObject([{ history: [{ by: { name: '已注销用户' } }] }]);
  expect([test.all('analyses').length, test.all('campaigns').length, test.all('sheets').length]).toEqual([1, 1, 0]);
  const { penalties } = await test.must('stranger', 'contractor.get', { contractorId: 'k-1' });
  expect(penalties).toMatchObject([{ amount: 20_000, by: '已注销用户' }]);
  const cases = await test.must('stranger', 'case.list', { communityId, part: null, text: '', cursor: null });
  expect(cases.items).toMatchObject([{ title: '角阀漏水', by: '已注销用户' }]);
});
