import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deploy, type World } from '../../../config/deploy/main';
import { index, unique } from '../../../cloudfunctions/schema/collection';
import { StoredData } from './stand-in/data';
import { KEYS, open, StandIn } from './stand-in/server';

const ENV = 'anju-test-1';
let home: string;
let standIn: StandIn;
let said: string[];
let stored: StoredData;
let asked: number;
let close: () => Promise<void>;

const write = (file: string, value: unknown): void => {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), typeof value === 'string' ? value : JSON.stringify(value));
};

const schema = {
  storage: { read: 'resource.openid == auth.openid', write: 'resource.openid == auth.openid' },
  collections: {
    people: { access: 'ADMINONLY', indexes: [unique('by_open_id', 'openId'), index('newest', 'homeId', '-sortKey')] },
    tries: { access: 'ADMINONLY', indexes: [] },
    migrations: { access: 'ADMINONLY', indexes: [] },
  },
};

const writeFunction = (name: string, code: string, triggers: readonly object[] = []): void => {
  write(`dist/${name}/index.js`, code);
  write(`dist/${name}/config.json`, { timeout: 20, permissions: { openapi: [] }, triggers });
};

const tick = { name: 'tick', type: 'timer', config: '0 */2 * * * * *' };

/** Requests that put code into the cloud. */
const functionWrites = (): number => standIn.writes().filter((action) => /Function(Code)?$/.test(action)).length;

const world = (more: Partial<World> = {}): World => ({
  environment: KEYS,
  outdir: path.join(home, 'dist'),
  keptDir: path.join(home, 'deployments'),
  now: () => new Date('2026-11-22T12:00:00Z'),
  say: (text) => said.push(text),
  ask: () => {
    asked += 1;
    return Promise.resolve(true);
  },
  data: () => stored,
  miniProgram: () => Promise.resolve({ plan: [], work: false, upload: () => Promise.resolve() }),
  ...more,
});

/** What one run says. */
const run = async (words: string, more: Partial<World> = {}): Promise<string> => {
  said = [];
  await deploy(['--env', ENV, ...words.split(' ').filter(Boolean)], world(more));
  return said.join('\n');
};

const codeOf = (name: string): string => standIn.functions.all.get(name)?.description ?? '';

beforeEach(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'anju-deploy-'));
  said = [];
  stored = new StoredData(functionWrites);
  asked = 0;
  standIn = new StandIn(ENV);
  ({ close } = await open(standIn));
  // The library looks once a second whether a function is ready.
  const usual = setInterval;
  jest.spyOn(global, 'setInterval').mockImplementation((work: () => void) => usual(work, 10));
  write('dist/schema.json', schema);
  writeFunction('clock', 'exports.main = 1; process.env.ANJU_TEMPLATE', [tick]);
  writeFunction('ticket', 'exports.main = 2');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await close();
  rmSync(home, { recursive: true });
});

describe('第一次部署', () => {
  test('空环境得到集合、索引、权限、迁移、函数、定时器和存储规则', async () => {
    const text = await run('', { environment: { ...KEYS, ANJU_TEMPLATE: 'T-1' } });
    expect(text).toContain('+ people: index by_open_id (openId, unique); newest (homeId, -sortKey)');
    expect([...standIn.tables.all.values()].map(({ access }) => access)).toEqual([
      'ADMINONLY',
      'ADMINONLY',
      'ADMINONLY',
    ]);
    expect(standIn.tables.all.get('people')?.indexes.get('newest')?.keys).toEqual([
      { Name: 'homeId', Direction: '1' },
      { Name: 'sortKey', Direction: '-1' },
    ]);
    expect(standIn.functions.all.get('clock')).toMatchObject({
      runtime: 'Nodejs20.19',
      memory: 256,
      timeout: 20,
      variables: [
        { Key: 'TZ', Value: 'Asia/Shanghai' },
        { Key: 'ANJU_TEMPLATE', Value: 'T-1' },
      ],
    });
    expect(standIn.functions.all.get('clock')?.triggers.get('tick')).toBe('0 */2 * * * * *');
    expect(JSON.parse(standIn.storage.rule ?? '')).toEqual(schema.storage);
    expect(stored.done).toEqual(['migrate, 0 functions written', 'sweep, 2 functions written']);
  });

  test('顺序安全：索引先于函数，函数先于定时器', async () => {
    await run('');
    const writes = standIn.writes();
    expect(writes.indexOf('UpdateTable')).toBeGreaterThan(writes.lastIndexOf('CreateTable'));
    expect(writes.indexOf('CreateFunction')).toBeGreaterThan(writes.lastIndexOf('ModifyDatabaseACL'));
    expect(writes.indexOf('BatchCreateTrigger')).toBeGreaterThan(writes.lastIndexOf('CreateFunction'));
    expect(writes.at(-1)).toBe('ModifyStorageSafeRule');
  });

  test('第二次无事可做，不问也不写', async () => {
    await run('');
    standIn.asked.length = 0;
    expect(await run('')).toContain('Nothing to do.');
    expect(standIn.writes()).toEqual([]);
    expect(asked).toBe(1);
  });

  test('说「不」就什么都不做', async () => {
    expect(await run('', { ask: () => Promise.resolve(false) })).toContain('Nothing was done.');
    expect(standIn.writes()).toEqual([]);
  });
});

test.each([
  ['发出前', 'interrupt'],
  ['平台已做完、答复丢失时', 'loseAnswer'],
] as const)('在任何一个写请求%s断掉，再运行一次都到同样的终点', async (_, when) => {
  const state = () => ({
    tables: [...standIn.tables.all].sort(),
    functions: ['clock', 'ticket'].map(codeOf),
    timers: standIn.functions.all.get('clock')?.triggers,
    storage: standIn.storage,
  });
  await run('');
  const goal = state();
  for (let broken = standIn.writes().length; broken > 0; broken -= 1) {
    await close();
    standIn = new StandIn(ENV);
    ({ close } = await open(standIn));
    rmSync(path.join(home, 'deployments'), { recursive: true, force: true });
    standIn[when] = () => {
      if (standIn.writes().length === broken) throw new Error('line is cut');
    };
    await expect(run('')).rejects.toThrow('Run the same command again');
    standIn[when] = () => undefined;
    await run('');
    expect(state()).toEqual(goal);
    expect(await run('')).toContain('Nothing to do.');
  }
});

describe('以后的部署', () => {
  beforeEach(() => run(''));

  test('只换改过的代码；云端别人设的环境变量保留', async () => {
    const clock = standIn.functions.all.get('clock');
    if (clock) clock.variables = [...clock.variables, { Key: 'OTHER', Value: 'kept' }];
    writeFunction('clock', 'exports.main = 3', [tick]);
    standIn.asked.length = 0;
    const text = await run('');
    expect(text).toMatch(/~ function clock: code [0-9a-f]{8} becomes [0-9a-f]{8}\n/);
    expect(standIn.writes()).toEqual(['UpdateFunctionCode', 'UpdateFunctionConfiguration']);
    expect(clock?.variables).toContainEqual({ Key: 'OTHER', Value: 'kept' });
  });

  test('改动的权限、定时器、存储规则和索引被改回来', async () => {
    const people = standIn.tables.all.get('people');
    if (people) people.access = 'READONLY';
    people?.indexes.set('newest', { unique: false, keys: [{ Name: 'homeId', Direction: '1' }] });
    standIn.functions.all.get('clock')?.triggers.set('tick', '0 0 * * * * *');
    standIn.storage.access = 'READONLY';
    standIn.storage.rule = undefined;
    const text = await run('');
    expect(text).toContain('~ people: access READONLY becomes ADMINONLY');
    expect(text).toContain(
      '~ people: index newest (homeId) becomes newest (homeId, -sortKey); dropped and built again',
    );
    expect(text).toContain('~ clock: timer tick 0 0 * * * * * becomes 0 */2 * * * * *');
    expect(text).toContain('~ storage rule READONLY becomes');
    expect(await run('')).toContain('Nothing to do.');
  });

  test('不认识的东西不碰，并说明原因', async () => {
    standIn.tables.create('mine');
    standIn.tables.all.get('people')?.indexes.set('old', { unique: false, keys: [{ Name: 'x', Direction: '1' }] });
    standIn.functions.all.get('clock')?.triggers.set('other', '0 0 0 * * * *');
    const ticket = standIn.functions.all.get('ticket');
    if (ticket) standIn.functions.all.set('hello', { ...ticket, runtime: 'Nodejs8.9' });
    if (ticket) ticket.runtime = 'Nodejs18.15';
    const text = await run('');
    expect(text).toContain('= collection mine: not in schema.ts');
    expect(text).toContain('= people: index old (x): not in schema.ts');
    expect(text).toContain('= clock: timer other 0 0 0 * * * *: not in its config.json');
    expect(text).toContain('= function hello: not in this code');
    expect(text).toContain('= ticket: runtime Nodejs18.15 instead of Nodejs20.19 is fixed');
    expect(text).toContain('= ANJU_TEMPLATE is set neither here nor in the cloud: clock');
    expect(text).toContain('Nothing to do.');
  });

  test('待运行的迁移列在计划里，说明会改多少条', async () => {
    stored = new StoredData(functionWrites);
    expect(await run('--plan')).toContain('~ migration 0001 add-part: 12 documents');
  });
});

describe('数据和函数的先后', () => {
  beforeEach(async () => {
    await run('');
    stored = new StoredData(functionWrites);
    writeFunction('ticket', 'exports.main = "newer"');
    standIn.asked.length = 0;
  });

  test('迁移没做完，一个函数也不换：新函数遇不到迁移还没到的数据', async () => {
    stored.breaks = 'migrate';
    await expect(run('')).rejects.toThrow('Not done: migration 0001');
    expect(functionWrites()).toBe(0);
    await run('');
    expect(stored.done).toEqual(['migrate, 0 functions written', 'sweep, 1 functions written']);
  });

  test('函数换好、还没再扫一遍就断了：哪台机器再运行都接着扫，扫完才无事可做', async () => {
    stored.breaks = 'sweep';
    await expect(run('')).rejects.toThrow('Not done: migrations: once more');
    rmSync(path.join(home, 'deployments'), { recursive: true });
    expect(await run('--plan')).toContain('left from before: 0001');
    expect(await run('')).toContain('✓ migrations: once more');
    expect(stored.done.at(-1)).toBe('sweep, 1 functions written');
    expect(await run('')).toContain('Nothing to do.');
  });
});

describe('退回', () => {
  const first = (): string => standIn.functions.all.get('ticket')?.zip.toString('base64') ?? '';

  test('退回上一次部署之前的代码；再退一次无事可做；之后能再部署', async () => {
    await run('');
    const before = { zip: first(), mark: codeOf('ticket') };
    writeFunction('ticket', 'exports.main = "newer"');
    await run('', { now: () => new Date('2026-11-23T12:00:00Z') });
    expect(first()).not.toBe(before.zip);
    expect(await run('--roll-back')).toContain('~ ticket: code');
    expect({ zip: first(), mark: codeOf('ticket') }).toEqual(before);
    expect(await run('--roll-back')).toContain('Nothing to do.');
    expect(await run('', { now: () => new Date('2026-11-24T12:00:00Z') })).toContain('~ function ticket: code');
  });

  test('断掉又接着做完的部署，退回的是断掉之前的代码', async () => {
    await run('');
    const before = { ticket: codeOf('ticket'), clock: codeOf('clock') };
    writeFunction('ticket', 'exports.main = "newer"');
    writeFunction('clock', 'exports.main = "newer"', [tick]);
    standIn.interrupt = ({ action, body }) => {
      if (action === 'UpdateFunctionConfiguration' && body['FunctionName'] === 'ticket') throw new Error('cut');
    };
    const later = { now: () => new Date('2026-11-23T12:00:00Z') };
    await expect(run('', later)).rejects.toThrow('Not done: function ticket');
    standIn.interrupt = () => undefined;
    await run('', { now: () => new Date('2026-11-23T13:00:00Z') });
    await run('--roll-back');
    expect({ ticket: codeOf('ticket'), clock: codeOf('clock') }).toEqual(before);
  });

  test('新建的函数不退；别处又部署过的不退；没有改过的函数说明白', async () => {
    await run('');
    expect(await run('--roll-back')).toContain('= ticket: new with that deployment, nothing was there before');
    writeFunction('ticket', 'exports.main = "newer"');
    await run('', { now: () => new Date('2026-11-23T12:00:00Z') });
    const ticket = standIn.functions.all.get('ticket');
    if (ticket) ticket.description = `anju bundle ${'e'.repeat(64)}`;
    expect(await run('--roll-back ticket')).toContain('= ticket: is eeeeeeee, deployed from elsewhere since');
    await expect(run('--roll-back clock')).rejects.toThrow('did not change the code of clock');
  });

  test('别的机器部署的环境：说没有留底', async () => {
    await expect(run('--roll-back')).rejects.toThrow('Nothing is kept here of anju-test-1');
  });
});

describe('钥匙和记录', () => {
  test('没有钥匙时说缺哪一个；错的钥匙被平台拒绝', async () => {
    await expect(run('', { environment: {} })).rejects.toThrow('Not set: TENCENT_SECRET_ID, TENCENT_SECRET_KEY.');
    const wrong = { ...KEYS, TENCENT_SECRET_KEY: 'another' };
    await expect(run('', { environment: wrong })).rejects.toThrow('signature');
    expect(standIn.asked).toEqual([]);
  });

  test('不用钥匙也能对着记录做计划；记录里没有别人的变量值', async () => {
    await run('');
    const clock = standIn.functions.all.get('clock');
    if (clock) clock.variables = [...clock.variables, { Key: 'PASSWORD', Value: 'secret' }];
    const file = path.join(home, 'state.json');
    await run(`--record ${file}`);
    expect(readFileSync(file, 'utf8')).not.toContain('secret');
    writeFunction('ticket', 'exports.main = "newer"');
    standIn.asked.length = 0;
    expect(await run(`--plan --state ${file}`, { environment: {} })).toContain('~ function ticket: code');
    expect(standIn.asked).toEqual([]);
  });

  test('记录是别的环境的，就不拿来做计划', async () => {
    await run('');
    const file = path.join(home, 'state.json');
    await run(`--record ${file}`);
    await expect(deploy(['--env', 'other', '--plan', '--state', file], world())).rejects.toThrow('not other');
  });

  test('不懂的词不猜', async () => {
    await expect(run('--force')).rejects.toThrow('npm run deploy -- --env');
    await expect(run('now')).rejects.toThrow('now?');
    await expect(deploy([], world())).rejects.toThrow('Which environment?');
  });
});
