import { readLast, writeLast } from '../../../src/api/last';
import { resetEdge } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(resetEdge);

test('离线时看的内容最多留 40 份，先丢最久没更新的', () => {
  for (let i = 0; i < 45; i += 1) writeLast(`t${i}`, i);
  expect(readLast('t4')).toBeNull();
  expect(readLast<number>('t5')?.data).toBe(5);
  expect(readLast<number>('t44')?.data).toBe(44);
});
