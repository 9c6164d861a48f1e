import { linkOf } from '../../../src/pages/start/link';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/wx'));

const owner = { role: 'owner', communityId: 'anju' } as const;
const frontDesk = { role: 'frontDesk', communityId: 'anju' } as const;
const technician = { role: 'technician', communityId: 'anju' } as const;
const manager = { role: 'manager', communityId: 'anju' } as const;

test.each([
  ['邀请码', { scene: 'h-8EWA6MCS' }, null, { page: '/owner/bind/index', params: { code: '8EWA6MCS' } }],
  ['编码过的邀请码', { scene: 'h%2D8EWA6MCS' }, null, { page: '/owner/bind/index', params: { code: '8EWA6MCS' } }],
  ['公共区域的码', { scene: 's-lift-3' }, owner, { page: '/owner/report/index', params: { spot: 'lift-3' } }],
  ['业主的工单消息', { ticket: 't1' }, owner, { page: '/owner/ticket/index', params: { id: 't1' } }],
  ['维修人员的工单消息', { ticket: 't1' }, technician, { page: '/staff/order/index', params: { id: 't1' } }],
  ['业主的投诉消息', { complaint: 'c1' }, owner, { page: '/owner/complaint/index', params: { id: 'c1' } }],
  [
    '物业经理的系统提醒',
    { health: 'anju' },
    manager,
    { page: '/manager/health/index', params: { communityId: 'anju' } },
  ],
  ['前台的投诉消息', { complaint: 'c1' }, frontDesk, { page: '/staff/complaint/index', params: { id: 'c1' } }],
])('%s打开对应的页面', (_, query, part, link) => {
  expect(linkOf(query, part)).toEqual(link);
});

test.each([
  ['什么都没带', {}, owner],
  ['认不出的码', { scene: 'x-1' }, owner],
  ['只有开头的码', { scene: 'h-' }, owner],
  ['写坏的码', { scene: '%E0%A4%A' }, owner],
  ['维修人员点了投诉消息', { complaint: 'c1' }, technician],
  ['前台点了系统提醒', { health: 'anju' }, frontDesk],
  ['没有身份的人点了工单消息', { ticket: 't1' }, null],
])('%s：只到首页', (_, query, part) => {
  expect(linkOf(query, part)).toBeNull();
});
