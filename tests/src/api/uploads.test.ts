import { Uploads, type Upload } from '../../../src/api/uploads';
import { edge, resetEdge, type UploadTry } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(resetEdge);

const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};
const queue = (restored: readonly Upload[] = []): Uploads => new Uploads(() => 'f-owner', restored);
const states = (uploads: Uploads): string[] => uploads.current().map(({ state }) => state);
const nth = (index: number): UploadTry => {
  const one = edge.uploads[index];
  if (one === undefined) throw new Error(`upload ${index} was never started`);
  return one;
};
const keyAt = (uploads: Uploads, index: number): string => uploads.current()[index]?.key ?? '';

test('照片先压缩再上传，传到自己的文件夹，进度看得到', async () => {
  const uploads = queue();
  uploads.add(['a.jpg']);
  await settle();
  expect(nth(0).filePath).toBe('kept/small/a.jpg');
  expect(nth(0).cloudPath).toMatch(/^photos\/f-owner\/[\w-]{8,64}\.jpg$/);
  nth(0).progress(42);
  expect(uploads.current()[0]).toMatchObject({ state: 'sending', progress: 42 });
  nth(0).succeed();
  await settle();
  expect(uploads.current()[0]).toMatchObject({ state: 'done', photoId: `cloud://env.bucket/${nth(0).cloudPath}` });
});

test('同时最多传两张，传完一张再传下一张', async () => {
  const uploads = queue();
  uploads.add(['a.jpg', 'b.jpg', 'c.jpg']);
  await settle();
  expect(edge.uploads).toHaveLength(2);
  expect(states(uploads)).toEqual(['sending', 'sending', 'waiting']);
  nth(0).succeed();
  await settle();
  expect(edge.uploads).toHaveLength(3);
});

test('传失败的照片一样不少，重传不用再压缩', async () => {
  const uploads = queue();
  uploads.add(['a.jpg', 'b.jpg']);
  await settle();
  nth(0).fail();
  nth(1).succeed();
  await settle();
  expect(states(uploads)).toEqual(['failed', 'done']);
  uploads.retry(keyAt(uploads, 0));
  await settle();
  expect(nth(2).filePath).toBe('kept/small/a.jpg');
  nth(2).succeed();
  await settle();
  expect(states(uploads)).toEqual(['done', 'done']);
});

test('移除正在上传的照片：停下上传，删掉手机里的副本，位置让给下一张', async () => {
  const uploads = queue();
  uploads.add(['a.jpg', 'b.jpg', 'c.jpg']);
  await settle();
  uploads.remove(keyAt(uploads, 0));
  await settle();
  expect(nth(0).aborted).toBe(true);
  expect(edge.removedFiles).toEqual(['kept/small/a.jpg']);
  expect(uploads.current()).toHaveLength(2);
  expect(nth(2).filePath).toBe('kept/small/c.jpg');
});

test('从草稿恢复：传好的不再传，没传完的接着传', async () => {
  const done: Upload = {
    key: 'k1',
    path: 'kept/1',
    prepared: true,
    state: 'done',
    progress: 100,
    photoId: 'cloud://1',
  };
  const half: Upload = { key: 'k2', path: 'kept/2', prepared: true, state: 'sending', progress: 50, photoId: null };
  const uploads = queue([done, half]);
  uploads.start();
  await settle();
  expect(edge.uploads.map(({ filePath }) => filePath)).toEqual(['kept/2']);
});

test('每次变化都通知，退订后不再通知', async () => {
  const uploads = queue();
  let heard = 0;
  const stop = uploads.subscribe(() => {
    heard += 1;
  });
  uploads.add(['a.jpg']);
  await settle();
  expect(heard).toBeGreaterThan(1);
  const before = heard;
  stop();
  nth(0).succeed();
  await settle();
  expect(heard).toBe(before);
});

test('交出去以后删掉手机里的副本，不再通知表单，草稿不会又存一遍', async () => {
  const uploads = queue();
  uploads.add(['a.jpg']);
  await settle();
  nth(0).succeed();
  await settle();
  let heard = 0;
  uploads.subscribe(() => {
    heard += 1;
  });
  uploads.discard();
  expect(edge.removedFiles).toEqual(['kept/small/a.jpg']);
  expect(heard).toBe(0);
});
