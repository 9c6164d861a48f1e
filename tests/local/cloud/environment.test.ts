import { init } from '@cloudbase/node-sdk';
import { closeAll, startTestCloud } from './setup';

afterAll(closeAll);

const outside = (url: string, env: string) =>
  init({ env, secretId: 'any', secretKey: 'any', serviceUrl: `${url}/admin` });

it('the SDK with keys reaches an environment from outside, under its own name only', async () => {
  const cloud = await startTestCloud({ envId: 'anju-b1' });
  const sdk = outside(cloud.url, 'anju-b1');
  const { fileID } = await sdk.uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('hello') });
  expect(fileID).toBe('cloud://anju-b1.6c6f-anju-b1/a/b.txt');
  expect((await sdk.downloadFile({ fileID })).fileContent?.toString()).toBe('hello');
  await expect(outside(cloud.url, 'anju-a1').database().collection('any').count()).rejects.toMatchObject({
    code: 'INVALID_ENV',
  });
});

it('a file of another environment is not here, whatever its path', async () => {
  const cloud = await startTestCloud({ envId: 'anju-b2' });
  const sdk = outside(cloud.url, 'anju-b2');
  await sdk.uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('hello') });
  const elsewhere = 'cloud://anju-a1.6c6f-anju-a1/a/b.txt';
  const { fileList } = await sdk.getTempFileURL({ fileList: [elsewhere] });
  expect(fileList).toMatchObject([{ fileID: elsewhere, code: 'STORAGE_FILE_NONEXIST' }]);
});
