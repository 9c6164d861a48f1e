import { clockFor, type Clock } from '#domain/clocks';
import { defaultSettings } from '#domain/settings';
import type { Status } from '#domain/ticket';
import { HOUR, timeAt } from '#domain/time';
import type { HomeDocument, TicketDocument } from '../../../../../cloudfunctions/schema';
import { filedComplaint, type ComplaintFacts } from '../../../../../cloudfunctions/kit/complaints/filing';
import { NEVER } from '../../../../../cloudfunctions/kit/clocks';
import { timeKey } from '../../../../../cloudfunctions/kit/ids';
import { filed, nextOf, riserKeyOf, type TicketFacts } from '../../../../../cloudfunctions/kit/tickets/life/filing';
import { time } from '../../../../domain/clocks/support';

const START = timeAt('2026-02-09', '09:00');
const clock = clockFor('callBack', { settings: defaultSettings, time, now: START });
const due = (kind: Clock['kind'], hours: number): Clock => ({ ...clock, kind, dueAt: START + hours * HOUR });

/** Only what filing reads. */
const facts = (other: Partial<TicketFacts> = {}): TicketFacts =>
  ({
    ...{ _id: 't1', communityId: 'c1', homeId: 'h1', building: null, status: 'reported', rung: 'routing' },
    ...{ reporter: { personId: 'p1' }, reportedAt: START, assignment: null, cause: null, supervisor: null },
    ...{ closedAt: null, closing: null, clocks: [], callBacks: [], sampled: false, stars: null },
    ...{ suspension: null, appointment: null },
    ...other,
  }) as unknown as TicketFacts;
const ticket = (other: Partial<TicketFacts> = {}): TicketDocument => filed(facts(other));

describe('工单在哪些名单上', () => {
  test.each<[Status, boolean, TicketDocument['work']]>([
    ['reported', true, 'none'],
    ['dispatched', true, 'new'],
    ['accepted', true, 'today'],
    ['working', true, 'today'],
    ['quoted', true, 'today'],
    ['suspended', true, 'today'],
    ['inspecting', true, 'none'],
    ['finished', true, 'none'],
    ['closed', false, 'none'],
    ['cancelled', false, 'none'],
  ])('%s', (status, open, work) => {
    expect(ticket({ status })).toMatchObject({ open, work });
  });

  test('户内的记在户上，公共部位的记在报修的人上', () => {
    expect(ticket().ownerKey).toBe('h1');
    expect(ticket({ homeId: null }).ownerKey).toBe('person:p1');
  });

  test('楼里的公共部位整栋楼都看得到', () => {
    expect(ticket().buildingKey).toBeNull();
    expect(ticket({ building: '3栋' }).buildingKey).toBe('c1:3栋');
  });

  test('自动派不出去的才到前台手里；待验收的到监理手里', () => {
    expect(ticket().queues).toEqual([]);
    expect(ticket({ rung: 'frontDesk' }).queues).toEqual(['unassigned']);
    expect(ticket({ status: 'dispatched', rung: 'frontDesk' }).queues).toEqual([]);
    expect(ticket({ status: 'inspecting' }).queues).toEqual(['inspecting']);
  });

  test('等着回访的，抽到了又没评价的', () => {
    const closed = { status: 'closed', closedAt: START } as const;
    expect(ticket({ ...closed, clocks: [due('callBack', 3)] }).queues).toEqual(['callBack']);
    expect(ticket({ ...closed, clocks: [due('secondCallBack', 3)] }).queues).toEqual(['secondCallBack']);
    expect(ticket({ ...closed, clocks: [due('callBack', 3)], sampled: true }).queues).toEqual(['callBack', 'silent']);
  });

  test('谁在做、谁负责、什么原因，没有就是空', () => {
    const [technicianId, contractorId, causeId, supervisorId] = ['m:c1', 'f1', 'cause', 's1'];
    const assignment = { technicianId, contractorId } as TicketFacts['assignment'];
    const known = { assignment, cause: { id: causeId, title: '' }, supervisor: { personId: supervisorId, name: '' } };
    expect(ticket(known)).toMatchObject({ technicianId, contractorId, causeId, supervisorId });
    expect(ticket()).toMatchObject({ technicianId: null, contractorId: null, causeId: null, supervisorId: null });
  });
});

describe('工单在名单里的先后', () => {
  test('按报修、按最早到的时限、按该打电话的时候', () => {
    const clocks = [due('handOver', 5), due('completion', 2)];
    expect(ticket({ clocks })).toMatchObject({
      reportedKey: `${timeKey(START)}-t1`,
      dueKey: `${timeKey(START + 2 * HOUR)}-t1`,
      callKey: `${timeKey(NEVER)}-t1`,
    });
    expect(ticket({ clocks: [due('callBack', 7)] }).callKey).toBe(`${timeKey(START + 7 * HOUR)}-t1`);
  });

  test('挽回的时限是经理的，不排维修的先后，定时器照样看', () => {
    const clocks = [due('recovery', 1), due('completion', 4)];
    expect(nextOf({ clocks })).toEqual(due('completion', 4));
    expect(ticket({ clocks }).dueKey).toBe(`${timeKey(START + 4 * HOUR)}-t1`);
    expect(ticket({ clocks: [due('recovery', 1)] }).nextRingAt).not.toBeNull();
    expect(ticket().nextRingAt).toBeNull();
  });

  test('新派的按接单时限；接了的按约好的时段；挂起的按继续的时候；没约的最先', () => {
    const appointment = { startsAt: START + 24 * HOUR } as TicketFacts['appointment'];
    const suspension = { until: START + 72 * HOUR } as TicketFacts['suspension'];
    const at = (other: Partial<TicketFacts>) => ticket(other).workKey;
    expect(at({ status: 'dispatched', appointment, clocks: [due('handOver', 1)] })).toBe(`${timeKey(START + HOUR)}-t1`);
    expect(at({ status: 'accepted', appointment })).toBe(`${timeKey(START + 24 * HOUR)}-t1`);
    expect(at({ status: 'suspended', appointment, suspension })).toBe(`${timeKey(START + 72 * HOUR)}-t1`);
    expect(at({ status: 'accepted' })).toBe(`${timeKey(0)}-t1`);
  });

  test('关闭的按关闭的时候排，重复的哪里都不算', () => {
    expect(ticket().closedKey).toBeNull();
    expect(ticket({ closedAt: START, closing: 'fixed' }).closedKey).toBe(`${timeKey(START)}-t1`);
    expect(ticket({ closedAt: START, closing: 'duplicate' }).closedKey).toBeNull();
  });
});

describe('上下楼', () => {
  const home = (room: string): HomeDocument =>
    ({ communityId: 'c1', building: '3栋', unit: '2单元', room }) as unknown as HomeDocument;

  test('房号最后两位一样的共用一根管', () => {
    expect(riserKeyOf(home('501'))).toBe('c1:3栋:2单元:01');
    expect(riserKeyOf(home('1201'))).toBe(riserKeyOf(home('501')));
    expect(riserKeyOf(home('502'))).not.toBe(riserKeyOf(home('501')));
  });
});

describe('投诉在名单里的先后', () => {
  const complaint = (other: Partial<ComplaintFacts> = {}) =>
    filedComplaint({
      ...{ _id: 'k1', state: 'open', severity: 'normal', group: null, receivedAt: START, events: [], clocks: [] },
      ...other,
    } as unknown as ComplaintFacts);

  test('重大的在最前面，其余按时限', () => {
    const clocks = [due('complaintReply', 48)];
    expect(complaint({ clocks }).dueKey).toBe(`1-${timeKey(START + 48 * HOUR)}-k1`);
    expect(complaint({ clocks, severity: 'major' }).dueKey).toBe(`0-${timeKey(START + 48 * HOUR)}-k1`);
    expect(complaint().dueKey).toBe(`1-${timeKey(NEVER)}-k1`);
  });

  test('收到的那天、写过的每一天，一天只记一次', () => {
    const at = (day: string, hour: string) => ({ at: timeAt(day, hour) });
    const events = [at('2026-02-09', '09:00'), at('2026-02-09', '18:00'), at('2026-02-11', '08:00')];
    const filedOne = complaint({ events: events as unknown as ComplaintFacts['events'] });
    expect(filedOne).toMatchObject({ receivedOn: '2026-02-09', touchedOn: ['2026-02-09', '2026-02-11'] });
    expect(filedOne.sortKey).toBe(`${timeKey(START)}-k1`);
  });

  test('处理完了才算了结；群诉记着是哪一群', () => {
    expect(complaint()).toMatchObject({ open: true, groupId: null, nextRingAt: null });
    expect(complaint({ state: 'settled', group: { id: 'g1', title: '' } })).toMatchObject({
      open: false,
      groupId: 'g1',
    });
    expect(complaint({ clocks: [due('complaintReply', 48)] }).nextRingAt).not.toBeNull();
  });
});
