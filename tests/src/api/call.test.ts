import { call } from '../../../src/api/call';
import { edge, resetEdge } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(resetEdge);

const ask = () => call('ticket.get', { ticketId: 't1' });

test('每个调用都交给名字前半段的云函数，名字和参数原样送到', async () => {
  let seen: unknown;
  edge.answer = (request) => {
    seen = request;
    return { ok: false, code: 'TICKET_NOT_FOUND', traceId: 'x' };
  };
  await ask();
  expect(seen).toEqual({ name: 'ticket', data: { name: 'ticket.get', input: { ticketId: 't1' } } });
});

test('云端说的失败是值，不是异常', async () => {
  edge.answer = () => ({ ok: false, code: 'TICKET_NOT_FOUND', traceId: 'x' });
  await expect(ask()).resolves.toEqual({ ok: false, code: 'TICKET_NOT_FOUND', traceId: 'x' });
});

test('没有网络时不抛异常，答 NETWORK', async () => {
  edge.answer = () => {
    throw new Error('cloud.callFunction:fail timeout');
  };
  await expect(ask()).resolves.toEqual({ ok: false, code: 'NETWORK', traceId: '' });
});

test.each([undefined, null, 'OK', {}, { ok: 'yes' }])('看不懂的回复 %p 也当作没有收到', async (strange) => {
  edge.answer = () => strange;
  await expect(ask()).resolves.toMatchObject({ ok: false, code: 'NETWORK' });
});
