import { openSubject } from '../../../src/pages/inbox/subjects';
import type { Message } from '../../../src/pages/inbox/asks';

const opened: (readonly [page: string, params: object])[] = [];
jest.mock('../../../src/api/go', () => ({
  open: (page: string, params: object = {}) => opened.push([page, params]),
  ticketPages: { owner: '/owner/ticket/index', manager: '/manager/ticket/index' },
  complaintPages: {},
  recoveryPages: { manager: '/manager/recovery/index' },
}));

const about = (subject: Message['subject'], subjectId: string, kind: Message['kind']): Message => ({
  ...{ id: 'm1', version: null, at: 100, read: false, params: {} },
  ...{ kind, subject, subjectId },
});

beforeEach(() => opened.splice(0));

test('统计对不上的消息打开系统状态，那里写着怎么办；日报打开那一天的日报', () => {
  openSubject(about('day', 'anju:2026-11-22', 'sumsDiffer'), 'manager');
  openSubject(about('daily', 'anju:2026-11-22', 'complaintDaily'), 'manager');
  expect(opened).toEqual([
    ['/manager/health/index', { communityId: 'anju' }],
    ['/staff/daily/index', { communityId: 'anju', day: '2026-11-22' }],
  ]);
});

test('报价的消息：业主打开报价，别人打开工单；谁看不了的事，点了哪里也不去', () => {
  openSubject(about('ticket', 't1', 'quoted'), 'owner');
  openSubject(about('ticket', 't1', 'late'), 'manager');
  openSubject(about('recovery', 'r1', 'recoveryAnswered'), 'supervisor');
  expect(opened).toEqual([
    ['/owner/quote/index', { id: 't1' }],
    ['/manager/ticket/index', { id: 't1' }],
  ]);
});
