import { discardReport, keepReport, listDrafts, loadReport, type ReportContent } from '../../../src/api/drafts';
import { noAnswers, type ReportAnswers } from '../../../src/api/report-draft';
import { lastHome, sendReport, type Sent } from '../../../src/api/reports';
import type { Upload } from '../../../src/api/uploads';
import { edge, resetEdge } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));
jest.mock('../../../src/api/session', () => ({ photoFolder: () => 'f-owner' }));

beforeEach(() => {
  resetEdge();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const photo: Upload = {
  ...{ key: 'k', path: 'wxfile://usr/k.jpg', thumb: 'wxfile://usr/t.jpg', prepared: true },
  ...{ state: 'done', progress: 100, photoId: 'cloud://env.bucket/photos/f-owner/k.jpg' },
};
const answers: ReportAnswers = {
  ...noAnswers,
  ...{ homeId: 'h-501', words: ' 水槽滴水 ', place: 'kitchen', part: 'pipe', symptom: 'leak' },
};
const content = (change: Partial<ReportContent> = {}): ReportContent => ({ answers, photos: [photo], ...change });
const written = { ok: true, data: { ticketId: 't1', version: 1, status: 'dispatched' } } as const;
const refused = (code: string) => ({ ok: false, code, traceId: 'x' });
const lost = (): never => {
  throw new Error('no network');
};
const send = async (id: string): Promise<Sent | null> => {
  const sending = sendReport(id);
  await jest.runAllTimersAsync();
  return sending;
};
const ids = (): string[] => (edge.sent as { requestId: string }[]).map(({ requestId }) => requestId);

test('几份草稿各存各的，最近写的在前', () => {
  jest.setSystemTime(1000);
  keepReport('a', content());
  jest.setSystemTime(2000);
  keepReport('b', content({ photos: [] }));
  expect(listDrafts().map(({ id, savedAt }) => [id, savedAt])).toEqual([
    ['b', 2000],
    ['a', 1000],
  ]);
});

test('什么都没写的不算草稿，写过又清空的也不算', () => {
  keepReport('a', { answers: { ...noAnswers, homeId: 'h-501' }, photos: [] });
  expect(listDrafts()).toEqual([]);
  keepReport('a', content());
  keepReport('a', { answers: noAnswers, photos: [] });
  expect(listDrafts()).toEqual([]);
});

test('上传进度不算修改，不重写草稿', () => {
  jest.setSystemTime(1000);
  const sending: Upload = { ...photo, state: 'sending', progress: 10 };
  keepReport('a', content({ photos: [sending] }));
  jest.setSystemTime(2000);
  keepReport('a', content({ photos: [{ ...sending, progress: 90 }] }));
  expect(loadReport('a')?.savedAt).toBe(1000);
});

test('手机存满了就说没存上', () => {
  edge.storageFull = true;
  expect(keepReport('a', content())).toBe(false);
});

test('丢掉草稿，照片的两份也删掉', () => {
  keepReport('a', content());
  discardReport('a');
  expect(listDrafts()).toEqual([]);
  expect(edge.removedFiles).toEqual([photo.path, photo.thumb]);
});

test('送到了：草稿和照片副本都清掉，记住这次报修的房屋', async () => {
  keepReport('a', content());
  edge.answer = () => written;
  await expect(send('a')).resolves.toEqual({ kind: 'sent', ticketId: 't1' });
  expect(edge.sent).toMatchObject([
    { site: { kind: 'home', homeId: 'h-501' }, words: '水槽滴水', photos: [photo.photoId], slotId: null },
  ]);
  expect(listDrafts()).toEqual([]);
  expect(edge.removedFiles).toHaveLength(2);
  expect(lastHome()).toBe('h-501');
});

test('没有网络：留作待发送，再发还是同一个请求号', async () => {
  keepReport('a', content());
  edge.answer = lost;
  await expect(send('a')).resolves.toEqual({ kind: 'kept', code: 'NETWORK' });
  expect(loadReport('a')).toMatchObject({ waiting: true, answers });
  edge.answer = () => written;
  await send('a');
  expect(new Set(ids()).size).toBe(1);
});

test('请求号在发出之前就存好：发到一半关掉应用，再打开还是它', async () => {
  keepReport('a', content());
  let kept: string | undefined;
  edge.answer = () => {
    kept = loadReport('a')?.pending?.requestId;
    return written;
  };
  await send('a');
  expect(kept).toBe(ids()[0]);
});

test.each(['SLOT_FULL', 'REPORT_TOO_OFTEN'])('明确被拒绝（%s）的不再是待发送，要本人看一看；内容都在', async (code) => {
  keepReport('a', content());
  edge.answer = () => refused(code);
  await expect(send('a')).resolves.toEqual({ kind: 'refused', code });
  expect(loadReport('a')).toMatchObject({ waiting: false, pending: null, answers, photos: [{ key: 'k' }] });
});

test('照片没传完的先传照片，传不上去就不提交', async () => {
  keepReport('a', content({ photos: [{ ...photo, state: 'failed', photoId: null }] }));
  const sending = sendReport('a');
  await jest.runAllTimersAsync();
  edge.uploads[0]?.fail();
  await jest.runAllTimersAsync();
  await expect(sending).resolves.toEqual({ kind: 'photos' });
  expect(edge.sent).toEqual([]);
  expect(loadReport('a')?.waiting).toBe(true);
});

test('改了待发送的内容就又是草稿，请求号不变', async () => {
  keepReport('a', content());
  edge.answer = lost;
  await send('a');
  keepReport('a', content({ answers: { ...answers, words: '改了' } }));
  expect(loadReport('a')?.waiting).toBe(false);
  edge.answer = () => written;
  await send('a');
  expect(new Set(ids()).size).toBe(1);
});

test('同一份报修同时只发一次', async () => {
  keepReport('a', content());
  edge.answer = () => written;
  const both = [sendReport('a'), sendReport('a')];
  await jest.runAllTimersAsync();
  expect(await Promise.all(both)).toEqual([{ kind: 'sent', ticketId: 't1' }, null]);
  expect(edge.sent).toHaveLength(1);
});

test('没写全的不发', async () => {
  keepReport('a', content({ answers: { ...answers, part: null } }));
  await expect(send('a')).resolves.toEqual({ kind: 'refused', code: 'BAD_INPUT' });
  expect(edge.sent).toEqual([]);
});
