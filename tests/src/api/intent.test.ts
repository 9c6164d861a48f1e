import { deliver, intend, type Delivery, type Pending } from '../../../src/api/intent';
import { edge, resetEdge } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(() => {
  resetEdge();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const lost = (): never => {
  throw new Error('no network');
};
const written = { ok: true, data: { ticketId: 't1', version: 2, status: 'cancelled' } } as const;
const refused = (code: string) => ({ ok: false, code, traceId: 'x' });

/** Cancels t1 as seen at this version; waits between tries pass at once. */
const cancel = async (version: number, before: Pending | null = null): Promise<Delivery<'ticket.cancel'>> => {
  const delivery = deliver('ticket.cancel', intend<'ticket.cancel'>({ ticketId: 't1', version }, before));
  await jest.runAllTimersAsync();
  return delivery;
};
const ids = (): string[] => (edge.sent as { requestId: string }[]).map(({ requestId }) => requestId);

test('一次就成的意图只发一次，没有悬而未决', async () => {
  edge.answer = () => written;
  await expect(cancel(1)).resolves.toEqual({ reply: written, pending: null });
  expect(edge.sent).toHaveLength(1);
});

test('回复丢了就用同一个请求号再问，直到有回复', async () => {
  let tries = 0;
  edge.answer = () => ((tries += 1) < 3 ? lost() : written);
  const { reply, pending } = await cancel(1);
  expect(reply).toEqual(written);
  expect(pending).toBeNull();
  expect(new Set(ids()).size).toBe(1);
  expect(edge.sent).toHaveLength(3);
});

test('一直没有回复时记下请求号，下次再试还是它', async () => {
  edge.answer = lost;
  const { reply, pending } = await cancel(1);
  expect(reply).toMatchObject({ ok: false, code: 'NETWORK' });
  edge.answer = () => written;
  await cancel(1, pending);
  expect(new Set(ids()).size).toBe(1);
});

test('明确的拒绝不再重发，也不留请求号', async () => {
  edge.answer = () => refused('TICKET_CHANGED');
  const { pending } = await cancel(1);
  expect(pending).toBeNull();
  expect(edge.sent).toHaveLength(1);
});

test('没有回复之后改了内容：请求号不变，云端说先到的已办成，就取回先到那份的结果', async () => {
  edge.answer = lost;
  const { pending } = await cancel(1);
  edge.sent = [];
  edge.answer = ({ data }) => ((data.input as { version: number }).version === 1 ? written : refused('BAD_INPUT'));
  const second = await cancel(2, pending);
  expect(second).toEqual({ reply: written, pending: null });
  expect(edge.sent).toMatchObject([{ version: 2 }, { version: 1 }]);
  expect(new Set(ids())).toEqual(new Set([pending?.requestId]));
});

test('没有先到的那份时，内容不合格就是不合格', async () => {
  edge.answer = () => refused('BAD_INPUT');
  const { reply } = await cancel(1);
  expect(reply).toMatchObject({ ok: false, code: 'BAD_INPUT' });
});

test('发之前就定下请求号和内容，好先记在手机上；再发同样的内容不记两遍', () => {
  const first = intend<'ticket.cancel'>({ ticketId: 't1', version: 1 }, null);
  expect(first.requestId).toMatch(/^[\w-]{8,64}$/);
  expect(intend<'ticket.cancel'>({ ticketId: 't1', version: 1 }, first)).toEqual(first);
  const changed = intend<'ticket.cancel'>({ ticketId: 't1', version: 2 }, first);
  expect(changed.requestId).toBe(first.requestId);
  expect(changed.sent).toHaveLength(2);
});

test.each(['BUSY', 'INTERNAL'])('先丢了回复、后来只说 %s：还是不知道办没办成，请求号留着', async (code) => {
  let tries = 0;
  edge.answer = () => ((tries += 1) === 1 ? lost() : refused(code));
  const { pending } = await cancel(1);
  expect(pending?.requestId).toBe(ids()[0]);
});
