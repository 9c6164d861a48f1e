import { dropDraft, loadDraft, saveDraft } from '../../../src/api/drafts';
import { readLast, writeLast } from '../../../src/api/last';
import { edge, resetEdge } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(resetEdge);

test('写下的内容原样读回，带着保存时间', () => {
  saveDraft('report', { words: '漏水' });
  expect(loadDraft<{ words: string }>('report')?.value.words).toBe('漏水');
  expect(loadDraft('report')?.savedAt).toBeLessThanOrEqual(Date.now());
});

test('没写过的和删掉的草稿都是空', () => {
  expect(loadDraft('report')).toBeNull();
  saveDraft('report', 1);
  dropDraft('report');
  expect(loadDraft('report')).toBeNull();
});

test('手机存储满了：说没存上，不抛异常，旧草稿还在', () => {
  saveDraft('report', 'old');
  edge.storageFull = true;
  expect(saveDraft('report', 'new')).toBe(false);
  expect(loadDraft<string>('report')?.value).toBe('old');
});

test('离线时看的内容最多留 40 份，先丢最久没更新的', () => {
  for (let i = 0; i < 45; i += 1) writeLast(`t${i}`, i);
  expect(readLast('t4')).toBeNull();
  expect(readLast<number>('t5')?.data).toBe(5);
  expect(readLast<number>('t44')?.data).toBe(44);
});
