import { Uploads, type Upload } from '../../../src/api/uploads';
import { asText, cameraJpeg, secrets } from '../support/camera';
import { edge, resetEdge, type UploadTry } from '../support/taro';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

beforeEach(resetEdge);

const settle = async (): Promise<void> => {
  for (let i = 0; i < 80; i += 1) await Promise.resolve();
};
let folder = 'f-owner';
beforeEach(() => {
  folder = 'f-owner';
});
const queue = (restored: readonly Upload[] = []): Uploads => new Uploads(() => folder, restored);
const states = (uploads: Uploads): string[] => uploads.current().map(({ state }) => state);
const paths = (uploads: Uploads): string[] => uploads.current().map(({ path }) => path);
const nth = (index: number): UploadTry => {
  const one = edge.uploads[index];
  if (one === undefined) throw new Error(`upload ${index} was never started`);
  return one;
};
/** The large picture at this place arrives, and its small copy with it. */
const arrive = async (index: number): Promise<void> => {
  nth(index).succeed();
  await settle();
  const beside = nth(index).cloudPath.replace(/\.jpg$/, '.thumb.jpg');
  edge.uploads.find(({ cloudPath }) => cloudPath === beside)?.succeed();
  await settle();
};
const large = (): UploadTry[] => edge.uploads.filter(({ cloudPath }) => !cloudPath.includes('.thumb.'));
const keyAt = (uploads: Uploads, index: number): string => uploads.current()[index]?.key ?? '';
const stored: Upload = {
  ...{ key: 'k1', path: 'wxfile://usr/1.jpg', thumb: null, prepared: true },
  ...{ state: 'done', progress: 100, photoId: 'cloud://1' },
};

test('照片缩小后传到自己的文件夹，进度看得到', async () => {
  const uploads = queue();
  uploads.add(['a.jpg']);
  await settle();
  expect(nth(0).filePath).toMatch(/^wxfile:\/\/usr\/[\w-]+\.jpg$/);
  expect(nth(0).cloudPath).toMatch(/^photos\/f-owner\/[\w-]{8,64}\.jpg$/);
  nth(0).progress(42);
  expect(uploads.current()[0]).toMatchObject({ state: 'sending', progress: 42 });
  await arrive(0);
  expect(uploads.current()[0]).toMatchObject({ state: 'done', photoId: `cloud://env.bucket/${nth(0).cloudPath}` });
});

test('小图长边 320，跟在大图后面、用大图的名字传', async () => {
  const uploads = queue();
  uploads.add(['a.jpg']);
  await settle();
  await arrive(0);
  expect(nth(1).cloudPath).toBe(nth(0).cloudPath.replace('.jpg', '.thumb.jpg'));
  expect([...edge.files.keys()].filter((path) => path.startsWith('320/'))).toHaveLength(1);
});

test('小图没传上去不要紧，照片算传好了', async () => {
  const uploads = queue();
  uploads.add(['a.jpg']);
  await settle();
  nth(0).succeed();
  await settle();
  nth(1).fail();
  await settle();
  expect(states(uploads)).toEqual(['done']);
});

test('带着位置的照片：大图小图传出去的字节里都没有位置', async () => {
  edge.files.set('a.jpg', cameraJpeg(6));
  const uploads = queue();
  uploads.add(['a.jpg']);
  await settle();
  await arrive(0);
  expect(edge.uploads).toHaveLength(2);
  for (const { filePath } of edge.uploads) {
    const sent = asText(edge.files.get(filePath) ?? new Uint8Array());
    expect(sent).toContain('Exif');
    for (const secret of secrets) expect(sent).not.toContain(secret);
  }
});

test('读不懂的文件不发，说明是被拒绝，不是网络不好', async () => {
  edge.files.set('a.heic', Uint8Array.from([1, 2, 3]));
  const uploads = queue();
  uploads.add(['a.heic', 'b.jpg']);
  await settle();
  expect(states(uploads)).toEqual(['refused', 'sending']);
  expect(edge.uploads).toHaveLength(1);
  uploads.retryAll();
  await settle();
  expect(states(uploads)[0]).toBe('refused');
});

test('同时最多传两张，传完一张再传下一张', async () => {
  const uploads = queue();
  uploads.add(['a.jpg', 'b.jpg', 'c.jpg']);
  await settle();
  expect(edge.uploads).toHaveLength(2);
  expect(states(uploads)).toEqual(['sending', 'sending', 'waiting']);
  await arrive(0);
  expect(large()).toHaveLength(3);
});

test('传失败的照片一样不少，重传不用再压缩', async () => {
  const uploads = queue();
  uploads.add(['a.jpg', 'b.jpg']);
  await settle();
  const first = nth(0).filePath;
  nth(0).fail();
  await arrive(1);
  expect(states(uploads)).toEqual(['failed', 'done']);
  uploads.retry(keyAt(uploads, 0));
  await settle();
  expect(large()[2]?.filePath).toBe(first);
  await arrive(edge.uploads.length - 1);
  expect(states(uploads)).toEqual(['done', 'done']);
});

test('移除正在上传的照片：停下上传，删掉手机里的两份，位置让给下一张', async () => {
  const uploads = queue();
  uploads.add(['a.jpg', 'b.jpg', 'c.jpg']);
  await settle();
  const [gone] = uploads.current();
  uploads.remove(keyAt(uploads, 0));
  await settle();
  expect(nth(0).aborted).toBe(true);
  expect(edge.removedFiles).toEqual([gone?.path, gone?.thumb]);
  expect(uploads.current()).toHaveLength(2);
  expect(large()).toHaveLength(3);
});

test('前移后移换位置，到头了就不动', () => {
  const three = ['1', '2', '3'].map((key) => ({ ...stored, key, path: key }));
  const uploads = queue(three);
  uploads.move('3', -1);
  expect(paths(uploads)).toEqual(['1', '3', '2']);
  uploads.move('1', -1);
  uploads.move('2', 1);
  expect(paths(uploads)).toEqual(['1', '3', '2']);
  uploads.move('1', 1);
  expect(paths(uploads)).toEqual(['3', '1', '2']);
});

test('从草稿恢复：传好的不再传，没传完的和失败的接着传', async () => {
  const half: Upload = { ...stored, key: 'k2', path: 'kept/2', state: 'sending', progress: 50, photoId: null };
  const failed: Upload = { ...half, key: 'k3', path: 'kept/3', state: 'failed' };
  const uploads = queue([stored, half, failed]);
  uploads.start();
  await settle();
  expect(edge.uploads.map(({ filePath }) => filePath)).toEqual(['kept/2', 'kept/3']);
});

test('还不知道照片归谁时不乱传，知道了再传就成', async () => {
  folder = '';
  const uploads = queue();
  uploads.add(['a.jpg']);
  await settle();
  expect(states(uploads)).toEqual(['failed']);
  expect(edge.uploads).toHaveLength(0);
  folder = 'f-owner';
  uploads.retryAll();
  await settle();
  expect(edge.uploads).toHaveLength(1);
});

test('settled 等到每一张都有结果：传好、失败或不能发', async () => {
  edge.files.set('b.jpg', Uint8Array.from([1]));
  const uploads = queue();
  uploads.add(['a.jpg', 'b.jpg']);
  let over = false;
  void uploads.settled().then(() => {
    over = true;
  });
  await settle();
  expect(over).toBe(false);
  nth(0).fail();
  await settle();
  expect(over).toBe(true);
  await queue([stored]).settled();
});

test('每次变化都通知，退订后不再通知；进度每十分之一才说一次', async () => {
  const uploads = queue();
  let heard = 0;
  const stop = uploads.subscribe(() => {
    heard += 1;
  });
  uploads.add(['a.jpg']);
  await settle();
  const before = heard;
  for (let percent = 1; percent <= 100; percent += 1) nth(0).progress(percent);
  expect(heard - before).toBe(10);
  stop();
  nth(0).succeed();
  await settle();
  expect(heard - before).toBe(10);
});

test('交出去以后删掉手机里的副本，不再通知表单，草稿不会又存一遍', async () => {
  const uploads = queue();
  uploads.add(['a.jpg']);
  await settle();
  await arrive(0);
  let heard = 0;
  uploads.subscribe(() => {
    heard += 1;
  });
  uploads.discard();
  expect(edge.removedFiles).toHaveLength(2);
  expect(heard).toBe(0);
});
