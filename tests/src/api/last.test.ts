import { keepFor, readLast, writeLast } from '../../../src/api/last';
import { writeFarewell } from '../../../src/api/store';
import { edge, resetEdge } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(resetEdge);

test('离线时看的内容最多留 40 份，先丢最久没更新的', () => {
  for (let i = 0; i < 45; i += 1) writeLast(`t${i}`, i);
  expect(readLast('t4')).toBeNull();
  expect(readLast<number>('t5')?.data).toBe(5);
  expect(readLast<number>('t44')?.data).toBe(44);
});

test('太大的一份不留，以前的那份也不留：旧的会被当成新的', () => {
  writeLast('big', 'small');
  writeLast('big', 'x'.repeat(70_000));
  expect(readLast('big')).toBeNull();
  writeLast('other', 1);
  expect(readLast<number>('other')?.data).toBe(1);
});

test('退出以后才到的回答不再留下', () => {
  writeFarewell('signedOut');
  writeLast('late', 1);
  expect([...edge.storage.keys()]).toEqual(['anju.farewell']);
});

test('换了一个人，前一个人看过的都不在了；还是同一个人，就都还在', () => {
  keepFor('f-li');
  writeLast('home', '李建国的房屋');
  keepFor('f-li');
  expect(readLast<string>('home')?.data).toBe('李建国的房屋');
  keepFor('f-chen');
  expect(readLast('home')).toBeNull();
  expect([...edge.storage.keys()]).toEqual(['anju.last.whose']);
});
