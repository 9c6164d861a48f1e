import { api, type Api, type Input, type ProcedureName } from '#domain/contract';
import { roles as allRoles, type Role } from '#domain/people';
import { requestId, startTestCloud, type TestCloud } from '../support/cloud';
import type { PersonKey } from '../support/community';
import { fiveStars, leak, stepsOn, type Steps } from '../support/steps';

let test: TestCloud;
let steps: Steps;
let dispatched = '';
let working = '';
let finished = '';
let closed = '';
let outsidersPhoto = '';

beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
  dispatched = await steps.report();
  working = await steps.working(await steps.report());
  finished = await steps.finished(await steps.report());
  closed = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed));
  outsidersPhoto = await test.upload('otherTechnician');
});
afterAll(() => test.close());

/** People of the same role who have nothing to do with home 501 of 安居苑: next door, or in another community. */
const outsiders: Readonly<Record<Role, readonly PersonKey[]>> = {
  owner: ['neighbour', 'otherOwner'],
  technician: ['otherTechnician'],
  supervisor: [],
  frontDesk: [],
  manager: ['otherManager'],
};

/** A call that would succeed if the caller were entitled: `on` names the real thing, or one that does not exist. */
type Attempt<N extends ProcedureName> = (on: string) => Input<Api[N]>;
interface Case<N extends ProcedureName> {
  readonly real: () => string;
  readonly input: Attempt<N>;
}

const onTicket = (on: string, real: () => string) => ({
  requestId: requestId(),
  ticketId: on,
  version: steps.stored(real()).version,
});

/** Every procedure that names a ticket, a home or a community. One without a case fails below. */
const cases: { readonly [N in ProcedureName]?: Case<N> } = {
  'ticket.preview': { real: () => 'h-501', input: (homeId) => ({ ...leak, homeId }) },
  'ticket.report': {
    real: () => 'h-501',
    input: (homeId) => ({ requestId: requestId(), ...leak, homeId, words: '漏水', photos: [], slotId: null }),
  },
  'ticket.get': { real: () => closed, input: (ticketId) => ({ ticketId }) },
  'ticket.accept': { real: () => dispatched, input: (on) => onTicket(on, () => dispatched) },
  'ticket.decline': { real: () => dispatched, input: (on) => ({ ...onTicket(on, () => dispatched), note: '没空' }) },
  'ticket.arrive': { real: () => dispatched, input: (on) => onTicket(on, () => dispatched) },
  'ticket.finish': {
    real: () => working,
    input: (on) => ({ ...onTicket(on, () => working), note: '好了', photos: [outsidersPhoto] }),
  },
  'ticket.confirm': { real: () => finished, input: (on) => onTicket(on, () => finished) },
  'ticket.reopen': {
    real: () => finished,
    input: (on) => ({ ...onTicket(on, () => finished), note: '没好', photos: [] }),
  },
  'ticket.cancel': { real: () => dispatched, input: (on) => onTicket(on, () => dispatched) },
  'satisfaction.rate': {
    real: () => closed,
    input: (ticketId) => ({
      ...{ requestId: requestId(), ticketId, closure: 1, stars: 1, tags: [], words: '' },
      dimensions: fiveStars,
    }),
  },
  'ticket.queue': { real: () => 'anju', input: (communityId) => ({ communityId, cursor: null }) },
  'satisfaction.summary': {
    real: () => 'anju',
    input: (communityId) => ({ communityId, from: '2026-11-01', to: '2026-11-30' }),
  },
  'satisfaction.ratings': { real: () => 'anju', input: (communityId) => ({ communityId, cursor: null }) },
  'satisfaction.audit': { real: () => 'anju', input: (communityId) => ({ communityId, day: '2026-11-23' }) },
};

const names = (Object.keys(api) as ProcedureName[]).filter((name) => {
  const { input } = api[name];
  return ['ticketId', 'homeId', 'communityId'].some((field) => field in input.entries);
});

const attempts = names.flatMap((name) =>
  allRoles
    .filter((role) => api[name].roles.includes(role))
    .flatMap((role) => outsiders[role].map((who) => [name, who] as const)),
);

const attempt = <N extends ProcedureName>(name: N, who: PersonKey, on: string) => {
  const one = cases[name] as Case<N>;
  return test.code(who, name, one.input(on));
};

const everything = () =>
  JSON.stringify(
    (['tickets', 'ticketEvents', 'slots', 'messages', 'ratings', 'daySums', 'requests'] as const).map((name) =>
      test.all(name),
    ),
  );

it('每个点名工单、房屋或小区的调用都有越权的例子', () => {
  expect(Object.keys(cases).sort()).toEqual([...names].sort());
  expect(new Set(attempts.map(([name]) => name)).size).toBe(names.length);
});

it.each(attempts)('%s：%s 碰不到别人的，也看不出它是否存在', async (name, who) => {
  const before = everything();
  const onReal = await attempt(name, who, (cases[name] as Case<ProcedureName>).real());
  const onNothing = await attempt(name, who, 'no-such-thing');
  expect(onReal).toBe(onNothing);
  expect(['TICKET_NOT_FOUND', 'HOME_NOT_FOUND', 'FORBIDDEN']).toContain(onReal);
  expect(everything()).toBe(before);
});

it('师傅之间也一样：派给别人的工单看不到也动不了', async () => {
  const mine = steps.technicianOf(dispatched);
  const another = mine === 'technician' ? 'workmate' : 'technician';
  expect(await test.code(another, 'ticket.get', { ticketId: dispatched })).toBe('TICKET_NOT_FOUND');
  expect(await test.code(another, 'ticket.accept', steps.write(dispatched))).toBe('TICKET_NOT_FOUND');
});

it('清单里只有自己的', async () => {
  const empty = { items: [], cursor: null };
  for (const state of ['open', 'finished'] as const) {
    expect(await test.must('neighbour', 'ticket.mine', { state, cursor: null })).toEqual(empty);
    expect(await test.must('otherOwner', 'ticket.mine', { state, cursor: null })).toEqual(empty);
  }
  for (const state of ['new', 'today'] as const) {
    expect(await test.must('otherTechnician', 'ticket.work', { state, cursor: null })).toEqual(empty);
  }
  expect(await test.must('otherManager', 'ticket.queue', { communityId: 'linli', cursor: null })).toEqual(empty);
  expect(await test.must('neighbour', 'community.home', {})).toMatchObject({ open: [], homes: [{ id: 'h-502' }] });
  expect(await test.must('neighbour', 'community.messages', { cursor: null })).toEqual(empty);
});

it('同一套房屋的家人看得到、也能办', async () => {
  const { items } = await test.must('family', 'ticket.mine', { state: 'open', cursor: null });
  expect(items.map(({ id }) => id).sort()).toEqual([dispatched, working, finished].sort());
  expect(await test.code('family', 'ticket.get', { ticketId: closed })).toBe('OK');
});

it('评分只有业主和经理看得到，师傅不知道谁打了几分', async () => {
  const shown = async (who: PersonKey) => {
    const { rated, rating } = await test.must(who, 'ticket.get', { ticketId: closed });
    return { rated, stars: rating?.stars ?? null };
  };
  expect(await shown('owner')).toEqual({ rated: true, stars: 5 });
  expect(await shown('manager')).toEqual({ rated: true, stars: 5 });
  for (const who of [steps.technicianOf(closed), 'supervisor', 'frontDesk'] as const) {
    expect(await shown(who)).toEqual({ rated: false, stars: null });
  }
});

it('姓名和电话按身份遮住', async () => {
  const asTechnician = await test.must(steps.technicianOf(closed), 'ticket.get', { ticketId: closed });
  expect(asTechnician.timeline[0]?.by).toEqual({ role: 'owner', name: '李**' });
  expect(JSON.stringify(asTechnician)).not.toContain('李建国');
  const asOwner = await test.must('owner', 'ticket.get', { ticketId: closed });
  expect(asOwner.timeline[0]?.by.name).toBe('李建国');
  expect(JSON.stringify(asOwner)).not.toMatch(/张伟|刘强/);
  expect(asOwner.repairCard.technician?.phone).toBeNull();
  const whileOpen = await test.must('owner', 'ticket.get', { ticketId: working });
  expect(whileOpen.repairCard.technician?.phone).toMatch(/^138/);
});
