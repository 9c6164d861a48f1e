import type { Me } from '../../../src/api/session';
import { placesOf } from '../../../src/owner/complain/places';

const home = (id: string, room: string) => ({ id, communityId: 'anju', building: '3栋', unit: '2单元', room });
const at = (role: 'owner' | 'manager', more: Partial<Me['memberships'][number]> = {}): Me['memberships'][number] => ({
  communityId: 'anju',
  communityName: '安居苑',
  role,
  home: null,
  relation: null,
  ...more,
});
const meWith = (memberships: Me['memberships']): Me => ({
  name: '李',
  photoFolder: 'f',
  memberships,
  unread: 0,
  now: 1,
});

test('先列自己的房屋，再列小区，一个小区只列一次', () => {
  const me = meWith([at('owner', { home: home('h1', '501') }), at('owner', { home: home('h2', '502') })]);
  expect(placesOf(me).map(({ value, homeId }) => [value, homeId])).toEqual([
    ['h1', 'h1'],
    ['h2', 'h2'],
    ['anju', null],
  ]);
});

test('只在公共区域报过修的人可以投诉小区；只在这里上班的人没有可投诉的地方', () => {
  expect(placesOf(meWith([at('owner', { relation: 'visitor' })]))).toHaveLength(1);
  expect(placesOf(meWith([at('manager')]))).toEqual([]);
  expect(placesOf(null)).toEqual([]);
});
