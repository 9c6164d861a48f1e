import { expected, type Known } from '../../../../src/api/outbox/expected';
import { add, refused, type Queue } from '../../../../src/api/outbox/queue';
import { noPictures, type Said } from '../../../../src/api/outbox/step';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../support/taro'));

const waiting = (...said: readonly Said[]): Queue =>
  said.reduce<Queue>((queue, one, index) => {
    const key = String(index);
    const about = { key, requestId: key, ticketId: 't', title: '', home: '', at: 0, pictures: noPictures, version: 1 };
    return add(queue, { ...one, ...about });
  }, []);

const dispatched: Known = { status: 'dispatched', keyWork: false, quote: null, actions: ['accept', 'decline'] };
const accept: Said = { name: 'ticket.accept', words: {} };
const arrive: Said = { name: 'ticket.arrive', words: {} };
const finish: Said = { name: 'ticket.finish', words: { note: '修好了', materials: [] } };
const quote: Said = { name: 'ticket.quote', words: { lines: [], note: '' } };

test('没有待发送的，就是云端说的', () => {
  expect(expected(dispatched, [])).toBe(dispatched);
});

test('没有网络也能接着做下一步：接单之后到场，到场之后完工', () => {
  expect(expected(dispatched, waiting(accept)).actions).toContain('arrive');
  expect(expected(dispatched, waiting(accept, arrive)).actions).toEqual(expect.arrayContaining(['finish', 'suspend']));
  expect(expected(dispatched, waiting(accept, arrive, finish)).status).toBe('finished');
});

test('重点工程交给监理验收，不是直接完工', () => {
  const ahead = expected({ ...dispatched, keyWork: true }, waiting(accept, arrive));
  expect(ahead.actions).toContain('submit');
  expect(ahead.actions).not.toContain('finish');
  expect(expected({ ...dispatched, keyWork: true }, waiting(accept, arrive, finish)).status).toBe('inspecting');
});

test('报价待发送时，等的是业主，不能完工', () => {
  const ahead = expected(dispatched, waiting(accept, arrive, quote));
  expect(ahead.quote).toEqual({ state: 'offered' });
  expect(ahead.actions).not.toContain('finish');
});

test('退回待发送的工单，不再有要做的事', () => {
  expect(expected(dispatched, waiting({ name: 'ticket.decline', words: { note: '不是我的工种' } })).actions).toEqual(
    [],
  );
});

test('有一步被拒绝时，先决定那一步，别的都不能做', () => {
  const stopped = refused(waiting(accept, arrive), '0', { code: 'TICKET_CHANGED', at: 1 });
  expect(expected(dispatched, stopped).actions).toEqual([]);
});
