import { errorText } from '#domain/copy';
import { call } from '../../../src/api/call';
import { numbered } from '../../../src/api/trouble';
import { edge, resetEdge } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(resetEdge);

const failing = (code: string, traceId: string) => {
  edge.answer = () => ({ ok: false, code, traceId });
  return call('ticket.get', { ticketId: 't1' });
};

test('还没有出过错，就没有问题编号', () => {
  expect(numbered(errorText.INTERNAL)).toBe(errorText.INTERNAL);
});

test('没有办成时，话后面有问题编号，念得出来', async () => {
  await failing('INTERNAL', 'ab12cd34ef567890');
  expect(numbered(errorText.INTERNAL)).toBe(`${errorText.INTERNAL}问题编号 ab12cd。`);
  await failing('BUSY', '0123456789abcdef');
  expect(numbered(errorText.BUSY)).toBe(`${errorText.BUSY}问题编号 012345。`);
});

test('人自己能解决的，不说编号', async () => {
  await failing('INTERNAL', 'ab12cd34ef567890');
  await failing('TICKET_NOT_FOUND', 'ffffffffffffffff');
  expect(numbered(errorText.TICKET_NOT_FOUND)).toBe(errorText.TICKET_NOT_FOUND);
  expect(numbered(errorText.INTERNAL)).toContain('ab12cd');
});
