import { onlyHome, partsOf, type Me } from '../../../src/api/session';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

type Membership = Me['memberships'][number];

const at = (communityId: string, role: Membership['role'], homeId: string | null = null): Membership => ({
  ...{ communityId, communityName: communityId, role, relation: null },
  home: homeId === null ? null : { id: homeId, communityId, building: '1栋', unit: '1单元', room: '101' },
});
const me = (...memberships: Membership[]): Me => ({ name: '李建国', photoFolder: 'f', unread: 0, now: 0, memberships });

test('两个小区的房屋是一个身份：业主总是一起看', () => {
  expect(partsOf(me(at('anju', 'owner', 'h-1'), at('linli', 'owner', 'h-2')))).toHaveLength(1);
});

test('在两个小区工作是两个身份', () => {
  expect(partsOf(me(at('anju', 'technician'), at('linli', 'technician'), at('linli', 'owner', 'h-2')))).toHaveLength(3);
});

test('只有一套房屋的人，不用每张工单都写是哪一套', () => {
  expect(onlyHome(me(at('anju', 'owner', 'h-1'), at('anju', 'technician')))).toBe('h-1');
  expect(onlyHome(me(at('anju', 'owner', 'h-1'), at('anju', 'owner', 'h-2')))).toBeNull();
  expect(onlyHome(me(at('anju', 'owner')))).toBeNull();
});
