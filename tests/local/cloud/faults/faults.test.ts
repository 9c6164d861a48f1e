import type { Cloud, InvokeAnswer } from '../../../../local/cloud';
import { closeAll, startTestCloud } from '../setup';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startTestCloud();
  await cloud.documents.put('tickets', [{ _id: 'counter', n: 0 }]);
});
beforeEach(() => {
  cloud.faults.clear();
});
afterAll(closeAll);

const counted = (): unknown => cloud.documents.all('tickets').find(({ _id }) => _id === 'counter')?.['n'];
const count = (): Promise<InvokeAnswer> => cloud.invoke('tickets', { name: 'count' });
const DEAD = { errCode: -504002 };

describe('进程被杀', () => {
  it('请求一个个记下来：这次调用要的每一样', async () => {
    await count();
    expect(cloud.faults.requests()).toEqual([
      'database.startTransaction',
      'database.getDocument tickets',
      'database.modifyDocument tickets',
      'database.commitTransaction',
    ]);
  });

  it('提交之前被杀：什么也没写', async () => {
    const before = counted();
    cloud.faults.killNext({ request: 4, moment: 'before' });
    expect(await count()).toMatchObject(DEAD);
    expect([counted(), cloud.faults.struck()]).toEqual([before, { killed: 1 }]);
    cloud.faults.expireTransactions();
  });

  it('提交之后被杀：写下了，只是没有人听到回答', async () => {
    const before = Number(counted());
    cloud.faults.killNext({ request: 4, moment: 'after' });
    expect(await count()).toMatchObject(DEAD);
    expect(counted()).toBe(before + 1);
  });

  it('被杀的进程留下的事务还占着文件，三十秒以后才放开', async () => {
    cloud.faults.killNext({ request: 3, moment: 'after' });
    await count();
    expect(await count()).toMatchObject({ ...DEAD, errMsg: expect.stringContaining('TransactionConflict') });
    cloud.faults.expireTransactions();
    expect(await count()).toHaveProperty('result');
  });
});

describe('数据库时好时坏', () => {
  const codes = async (seed: number): Promise<readonly unknown[]> => {
    cloud.faults.trouble({ share: 0.4, seed });
    const answers: unknown[] = [];
    for (let n = 0; n < 12; n++) {
      const answer = await cloud.invoke('tickets', { name: 'list', where: {} });
      answers.push('errCode' in answer ? /-50100[24]|hang up|ECONNRESET/.exec(answer.errMsg)?.[0] : 'ok');
    }
    return answers;
  };

  it('同样的种子，同样的坏法；说得出是限流、超时还是断线', async () => {
    const first = await codes(7);
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(first).not.toContain(undefined);
    expect(cloud.faults.struck()).toMatchObject({ throttled: expect.any(Number), timedOut: expect.any(Number) });
    expect(await codes(7)).toEqual(first);
  });

  it('回答丢了，写下的还在', async () => {
    const before = Number(counted());
    cloud.faults.trouble({ share: 1, seed: 3 });
    await Promise.all(Array.from({ length: 6 }, count));
    cloud.faults.clear();
    expect(counted()).toBe(before);
    await count();
    expect(counted()).toBe(before + 1);
  });
});

it('存储坏了：函数拿不到地址，手机传不上去', async () => {
  cloud.faults.breakStorage();
  const answer = await cloud.invoke('tickets', { name: 'link', fileID: 'cloud://local.bucket/a.jpg' });
  expect(answer).toMatchObject({ errMsg: expect.stringContaining('storage is not there') });
  const upload = await fetch(`${cloud.url}/upload?path=a.jpg`, {
    method: 'PUT',
    headers: { 'x-wx-openid': 'oA' },
    body: 'x',
  });
  expect([upload.status, await upload.json()]).toEqual([400, expect.objectContaining({ errCode: -503001 })]);
});

it('记住现在，改过以后可以回来，多少次都行', async () => {
  const back = cloud.keep();
  const before = cloud.documents.all('tickets');
  for (let n = 0; n < 2; n++) {
    await count();
    await cloud.invoke('tickets', { name: 'add', title: '多出来的' });
    expect(cloud.documents.all('tickets')).not.toEqual(before);
    back();
    expect(cloud.documents.all('tickets')).toEqual(before);
  }
});
