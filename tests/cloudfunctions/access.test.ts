import { api, type CallerKind, type ProcedureName } from '#domain/contract';
import { roles } from '#domain/people';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { people, type PersonKey } from '../support/community';
import { table } from './tables';

/** Whoever has deleted their account may do nothing any more, so that comes last. */
const all = Object.keys(api) as ProcedureName[];
const names: readonly ProcedureName[] = [...all.filter((name) => name !== 'person.delete'), 'person.delete'];
const callers: readonly PersonKey[] = [...roles, 'stranger'];
const kindOf = (who: PersonKey): CallerKind => roles.find((role) => role === who) ?? 'anyone';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud();
}, 120_000);
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
