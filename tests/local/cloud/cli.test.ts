import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { runCli, startCli } from './process';
import { FUNCTIONS, temporaryFolder } from './setup';

/** Every failure is one line that says what to do, and an exit code that a script notices. */
const oneLine = async (args: readonly string[], text: RegExp): Promise<void> => {
  const { code, stderr } = await runCli(args);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(text)]);
  expect(code).toBe(1);
};

const file = (text: string): string => {
  const name = path.join(temporaryFolder(), 'schema.json');
  writeFileSync(name, text);
  return name;
};

describe('命令行', () => {
  const good = () => ['--functions', FUNCTIONS, '--data', temporaryFolder()];

  it('启动后打印地址，能调用，数据重启后还在', async () => {
    const args = [...good(), '--schema', file('{"collections":{"tickets":{"indexes":[]}}}'), '--unindexed', 'refuse'];
    const first = await startCli([...args, '--port', '0']);
    const call = async (url: string, data: object): Promise<unknown> => {
      const init = { method: 'POST', headers: { 'x-wx-openid': 'oCli' }, body: JSON.stringify({ data }) };
      return (await fetch(`${url}/invoke/tickets`, init)).json();
    };
    expect(await call(first.url, { name: 'add', title: '漏水' })).toMatchObject({
      result: { _id: expect.any(String) },
    });
    expect(await call(first.url, { name: 'list', where: { title: '漏水' } })).toMatchObject({ errCode: -504002 });
    await first.kill();
    const second = await startCli([...args, '--port', '0']);
    const { documents } = (await (await fetch(`${second.url}/dev/documents?collection=tickets`)).json()) as {
      documents: unknown[];
    };
    expect(documents).toMatchObject([{ title: '漏水', openId: 'oCli', at: { $date: expect.any(String) } }]);
    await oneLine([...args, '--port', '0'], /^The data folder is in use by another local cloud/);
    await second.kill();
  });

  it('端口被占', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await oneLine([...good(), '--port', String(port)], new RegExp(`^Port ${port} is in use`));
    server.close();
  });

  it('磁盘不可写：数据文件夹的上级是一个文件', async () => {
    await oneLine(
      ['--functions', FUNCTIONS, '--data', path.join(file('x'), 'data')],
      /^The data folder cannot be written/,
    );
  });

  it('数据文件不是数据文件', async () => {
    const data = temporaryFolder();
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, 'documents.sqlite'), 'this is no database, '.repeat(100));
    await oneLine(['--functions', FUNCTIONS, '--data', data], /^The documents file cannot be read/);
  });

  it.each([
    [
      '没有函数文件夹',
      () => ['--functions', '/no/such/folder', '--data', temporaryFolder()],
      /^The functions folder does not exist/,
    ],
    ['缺少参数', () => ['--functions', FUNCTIONS], /^--functions and --data are needed\. Usage: npm run cloud/],
    ['不认识的参数', () => [...good(), '--colour', 'red'], /^Unknown option '--colour'.* Usage/],
    ['端口不是数字', () => [...good(), '--port', 'abc'], /^--port must be a number/],
    ['端口太大', () => [...good(), '--port', '70000'], /^--port must be a number/],
    ['没有索引文件', () => [...good(), '--schema', '/no/schema.json'], /^The schema file does not exist/],
    ['索引文件不是 JSON', () => [...good(), '--schema', file('{')], /^The schema file cannot be read/],
    [
      '索引写错',
      () => [...good(), '--schema', file('{"collections":{"a":{"indexes":[{"name":"x"}]}}}')],
      /^The schema of collection "a"/,
    ],
    ['--unindexed 写错', () => [...good(), '--unindexed', 'maybe'], /^--unindexed is refuse or flag/],
  ] as const)('%s', async (_rule, args, text) => {
    await oneLine(args(), text);
  });
});
