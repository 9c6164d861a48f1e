import { atHome, inputOf, missingIn, noComplaint, type ComplainAnswers } from '../../../src/staff/complain/answers';

const home = {
  ...{ id: 'h-501', communityId: 'anju', building: '3栋', unit: '2单元', room: '501', openTickets: 0 },
  owners: [{ name: '李建国', phone: '13800138000' }],
};
const about = { ticketId: 't1', number: '261122-4F7K', homeId: 'h-501', home: '3栋 2单元 501' };
const taken: ComplainAnswers = { ...noComplaint, ...atHome(home), words: ' 又漏了 ' };

test('找到房屋，投诉人先填登记的业主，电话里换了人可以改', () => {
  expect(taken).toMatchObject({ name: '李建国', phone: '13800138000' });
  expect(missingIn(taken, null)).toBeNull();
});

test('缺什么说什么：房屋、话、称呼、号码', () => {
  const lacks = [{ home: null }, { words: ' ' }, { name: '' }, { phone: '123' }].map((less) =>
    missingIn({ ...taken, ...less }, null),
  );
  expect(new Set(lacks).size).toBe(4);
  expect(lacks).not.toContain(null);
});

test('小区公共的事不要房屋，之前找到的房屋也不会带上', () => {
  const shared: ComplainAnswers = { ...taken, where: 'community' };
  expect(missingIn({ ...shared, home: null }, null)).toBeNull();
  expect(inputOf(shared, null).homeId).toBeNull();
});

test('从工单来的，带着那张工单和它的房屋；公共区域的工单没有房屋', () => {
  const typed: ComplainAnswers = { ...taken, home: null };
  expect(missingIn(typed, about)).toBeNull();
  expect(inputOf(typed, about)).toMatchObject({ homeId: 'h-501', ticketId: 't1', words: '又漏了' });
  expect(inputOf(typed, { ...about, homeId: '' }).homeId).toBeNull();
});
