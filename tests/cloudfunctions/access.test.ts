import { api, type Api, type CallerKind, type Input, type ProcedureName } from '#domain/contract';
import { roles } from '#domain/people';
import { requestId, startTestCloud, type TestCloud } from '../support/cloud';
import { people, type PersonKey } from '../support/community';
import { fiveStars, leak } from '../support/steps';

/** Who may call, said once more by hand, and an input that passes validation. A new procedure without a row does not compile. */
type Row<N extends ProcedureName> = { readonly may: readonly CallerKind[]; readonly input: () => Input<Api[N]> };

const cursor = null;
const ticketId = 'no-such-ticket';
const photos = ['cloud://local.bucket/photos/f-nobody/picture-1.jpg'];
const write = () => ({ requestId: requestId(), ticketId, version: 1 });
const communityId = 'anju';

const table: { readonly [N in ProcedureName]: Row<N> } = {
  'ticket.preview': { may: ['owner'], input: () => leak },
  'ticket.report': {
    may: ['owner'],
    input: () => ({ requestId: requestId(), ...leak, words: '', photos: [], slotId: null }),
  },
  'ticket.mine': { may: ['owner'], input: () => ({ state: 'open', cursor }) },
  'ticket.work': { may: ['technician'], input: () => ({ state: 'new', cursor }) },
  'ticket.queue': { may: ['frontDesk', 'supervisor', 'manager'], input: () => ({ communityId, cursor }) },
  'ticket.get': {
    may: ['owner', 'technician', 'supervisor', 'frontDesk', 'manager'],
    input: () => ({ ticketId }),
  },
  'ticket.accept': { may: ['technician'], input: write },
  'ticket.decline': { may: ['technician'], input: () => ({ ...write(), note: '今天排满了' }) },
  'ticket.arrive': { may: ['technician'], input: write },
  'ticket.finish': { may: ['technician'], input: () => ({ ...write(), note: '修好了', photos }) },
  'ticket.confirm': { may: ['owner'], input: write },
  'ticket.reopen': { may: ['owner'], input: () => ({ ...write(), note: '还在漏', photos: [] }) },
  'ticket.cancel': { may: ['owner'], input: write },
  'satisfaction.rate': {
    may: ['owner'],
    input: () => ({
      ...{ requestId: requestId(), ticketId, closure: 1, stars: 5, words: '', tags: [] },
      dimensions: fiveStars,
    }),
  },
  'satisfaction.summary': {
    may: ['manager'],
    input: () => ({ communityId, from: '2026-11-01', to: '2026-11-30' }),
  },
  'satisfaction.ratings': { may: ['manager'], input: () => ({ communityId, cursor }) },
  'satisfaction.audit': { may: ['manager'], input: () => ({ communityId, day: '2026-11-23' }) },
  'community.me': { may: ['anyone'], input: () => ({}) },
  'community.home': { may: ['owner'], input: () => ({}) },
  'community.messages': { may: ['anyone'], input: () => ({ cursor }) },
  'community.readMessages': { may: ['anyone'], input: () => ({ until: 1 }) },
  'clock.tick': { may: ['timer'], input: () => ({}) },
  'safety.mediaChecked': {
    may: ['platform'],
    input: () => ({ trace_id: 'made-up', result: { suggest: 'pass' } }),
  },
};

const names = Object.keys(api) as ProcedureName[];
const callers: readonly PersonKey[] = [...roles, 'stranger'];
const kindOf = (who: PersonKey): CallerKind => roles.find((role) => role === who) ?? 'anyone';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud();
});
afterAll(() => test.close());

it('每个调用在表里都有一行，角色与合同一致', () => {
  expect(Object.keys(table).sort()).toEqual([...names].sort());
  for (const name of names) expect([name, [...api[name].roles].sort()]).toEqual([name, [...table[name].may].sort()]);
});

describe.each(names)('%s', (name) => {
  it.each(callers)('%s 只在合同允许时能调用', async (who) => {
    const allowed = table[name].may.includes('anyone') || table[name].may.includes(kindOf(who));
    const code = await test.code(who, name, table[name].input());
    if (!allowed) expect(code).toBe('FORBIDDEN');
    else expect(['FORBIDDEN', 'BAD_INPUT', 'INTERNAL', 'BUSY']).not.toContain(code);
  });
});

const raw = async (functionName: string, event: Record<string, unknown>, openId: string) => {
  const answer = await test.cloud.invoke(functionName, event, openId);
  return 'result' in answer ? answer.result : answer;
};
const refusedAs = (code: string) => ({ ok: false, code, traceId: expect.any(String) as string });

it('没有OPENID的调用一律不办', async () => {
  for (const name of names) {
    const call = { name, input: table[name].input() };
    expect(await raw(name.slice(0, name.indexOf('.')), call, '')).toEqual(refusedAs('BAD_INPUT'));
  }
});

it('人不能冒充定时器，也不能冒充平台的推送', async () => {
  const timer = { Type: 'Timer', TriggerName: 'tick', Time: '2026-11-23T01:00:00Z' };
  expect(await raw('clock', timer, people.manager)).toEqual(refusedAs('BAD_INPUT'));
  const push = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'x', result: { suggest: 'pass' } };
  expect(await raw('safety', push, people.owner)).toEqual(refusedAs('BAD_INPUT'));
  expect(await raw('safety', { ...push, name: 'safety.mediaChecked' }, people.owner)).toEqual(refusedAs('FORBIDDEN'));
});

it('身份不看参数：写上别人的openId也没有用', async () => {
  const forged = { name: 'community.me', input: {}, openId: people.manager, userInfo: { openId: people.manager } };
  expect(await raw('community', forged, people.stranger)).toMatchObject({
    ok: true,
    data: { name: '', memberships: [] },
  });
  const extra = { name: 'community.me', input: { openId: people.manager } };
  expect(await raw('community', extra, people.stranger)).toEqual(refusedAs('BAD_INPUT'));
});

it('没有的调用和写错的名字都不办', async () => {
  for (const name of ['ticket.burn', 'satisfaction.rate', 'toString', '__proto__']) {
    expect(await raw('ticket', { name, input: {} }, people.owner)).toEqual(refusedAs('BAD_INPUT'));
  }
});
