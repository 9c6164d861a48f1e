import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backup } from '../../../config/data/backup/backup';
import { manifestIn } from '../../../config/data/backup/folder';
import { forgottenSince } from '../../../config/data/backup/forgotten';
import { restore } from '../../../config/data/backup/restore';
import { verify } from '../../../config/data/backup/verify';
import { MINUTE } from '#domain/time';
import { schema, type CollectionName } from '../../../cloudfunctions/schema';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { phones } from '../../support/cast';
import { personId, type PersonKey } from '../../support/community';
import { stepsOn } from '../../support/steps';
import { connectTo, killedAt } from './connecting';
import { oddDocuments } from './odd';

// Many requests one after the other, while the gate runs other files beside it.
jest.setTimeout(120_000);

const A = 'anju-a';
const B = 'anju-b';

let a: TestCloud;
let b: TestCloud;
let root: string;
/** What A held, taken once. */
let first: string;

const folder = (name: string) => path.join(root, name);
const toA = () => connectTo(a, A);
const toB = () => connectTo(b, B);
/** B as it is before anybody has deployed to it. */
const emptied = async () => {
  await b.close();
  b = await startTestCloud({ envId: B }, {});
};

/** A little of everything, with pictures, and documents no function would ever write. */
async function lives() {
  const steps = stepsOn(a);
  const ticketId = await steps.closed(await steps.report({ photos: [await a.upload('owner')] }));
  const rating = steps.rateInput(ticketId, { stars: 2, words: '来晚了', photos: [await a.upload('owner')] });
  await a.must('owner', 'satisfaction.rate', rating);
  await a.must('family', 'complaint.make', {
    ...{ requestId: requestId(), communityId: 'anju', homeId: 'h-501', ticketId },
    ...{ words: '楼道灯一直没人修', photos: [await a.upload('family', undefined, Buffer.from('another picture'))] },
  });
  await a.cloud.documents.put('counters', oddDocuments(620, 20261123));
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'anju-backup-'));
  a = await startTestCloud({ envId: A });
  b = await startTestCloud({ envId: B }, {});
  await lives();
  first = folder('first');
  await backup(toA(), first);
});
afterAll(async () => {
  await Promise.all([a.close(), b.close()]);
  rmSync(root, { recursive: true, force: true });
});

/** Every file of a folder by its name, as text. */
const contents = (where: string) =>
  new Map(
    readdirSync(where, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(where, file), readFileSync(file, 'latin1').replaceAll(B, A)]),
  );

it('清单说得出每个集合几份、每个文件多大；照片一张不少', () => {
  const { documents, files, envId } = manifestIn(first);
  expect(envId).toBe(A);
  expect(documents).toMatchObject({ tickets: 1, ratings: 1, complaints: 1, counters: 620, people: 13 });
  // How the environment itself is doing stays with it.
  const left = Object.keys(schema.collections).filter((name) => name !== 'timers' && name !== 'healthDays');
  expect(Object.keys(documents).sort()).toEqual(left.sort());
  expect(files.map(({ bytes }) => bytes)).toEqual(expect.arrayContaining([22, 22, 15]));
});

it('恢复到空环境，再备份一次：除了环境名，两个文件夹一模一样；定时器已经在跑也算空', async () => {
  await b.cloud.fireTimers('clock');
  expect(b.all('timers')).not.toEqual([]);
  await restore(toB(), first, []);
  expect(await verify(toB(), first, [])).toEqual([]);
  const second = folder('second');
  await backup(toB(), second);
  expect(contents(second)).toEqual(contents(first));
  expect(manifestIn(second).documents).toEqual(manifestIn(first).documents);
});

it('恢复后，今天的函数在两边答得一样，照片打得开', async () => {
  const [ticket] = b.all('tickets');
  const ticketId = ticket?._id ?? '';
  const said = async (test: TestCloud) => {
    const replies = [
      await test.must('owner', 'community.home', {}),
      await test.must('owner', 'ticket.get', { ticketId }),
      await test.must('manager', 'satisfaction.summary', {
        ...{ communityId: 'anju', from: '2026-11-01', to: '2026-11-30', where: [] },
      }),
      await test.must('family', 'complaint.mine', { cursor: null }),
    ];
    return JSON.stringify(replies)
      .replaceAll(B, A)
      .replaceAll(/"http:[^"]*"/g, '"url"')
      .replaceAll(/"now":\d+/g, '"now"');
  };
  expect(await said(b)).toBe(await said(a));
  const shown = await b.must('owner', 'ticket.get', { ticketId });
  const url = JSON.stringify(shown).match(/"(http:[^"]*)"/)?.[1] ?? '';
  expect((await fetch(url)).status).toBe(200);
});

it('有东西的环境不收；改动一份，核对说得出来', async () => {
  await expect(restore(toB(), first, [])).rejects.toThrow('anju-b is not empty');
  const [one] = b.all('counters');
  await b.cloud.documents.put('counters', [{ ...one, changed: true }]);
  await toB().remove('homes', 'h-502');
  const different = await verify(toB(), first, []);
  expect(different).toEqual(
    expect.arrayContaining(['homes: 2 documents instead of 3', expect.stringMatching(/^counters: .* differs$/)]),
  );
});

/** Again and again, killed a little later each time, until it is through. Returns how often it was killed. */
async function untilThrough(step: number, run: (n: number) => Promise<unknown>): Promise<number> {
  for (let kills = 0; ; kills += 1) {
    const error = await run(3 + step * kills).then(
      () => '',
      (reason: unknown) => (reason instanceof Error ? reason.message : 'not an error'),
    );
    if (error === '') return kills;
    expect(error).toContain('killed');
  }
}

it('备份和恢复在任何一步断了，接着做完的都一样', async () => {
  const third = folder('third');
  expect(await untilThrough(14, (n) => backup(killedAt(toA(), n), third))).toBeGreaterThan(2);
  expect(contents(third)).toEqual(contents(first));
  await emptied();
  expect(await untilThrough(24, (n) => restore(killedAt(toB(), n), third, []))).toBeGreaterThan(2);
  expect(await verify(toB(), first, [])).toEqual([]);
});

it('备份被改动过，就不恢复', async () => {
  await emptied();
  const broken = folder('third');
  const page = manifestIn(broken).pages.find(({ collection }) => collection === 'tickets');
  const file = path.join(broken, page?.file ?? '');
  writeFileSync(file, readFileSync(file, 'utf8').replace('来晚了', '来早了').replace('水槽', '水管'));
  await expect(restore(toB(), broken, [])).rejects.toThrow('is not what the backup wrote');
  await expect(restore(toB(), folder('nothing'), [])).rejects.toThrow('no complete backup');
});

it('备份之后注销的人，不会跟着备份回来', async () => {
  const who: PersonKey = 'family';
  await a.must(who, 'person.delete', { requestId: requestId() });
  const forgotten = await forgottenSince(toA(), first);
  expect(forgotten).toEqual([personId(who)]);
  await emptied();
  await restore(toB(), first, forgotten);
  expect(await verify(toB(), first, forgotten)).toEqual([]);
  // The timer looks after deletions every twentieth minute; a busy machine may need more than one turn.
  await b.cloud.clock.advance(80 * MINUTE);
  const names = Object.keys(schema.collections) as CollectionName[];
  const everything = names.map((name) => JSON.stringify(b.all(name))).join('\n');
  for (const trace of [personId(who), phones[who], '王芳']) expect(everything).not.toContain(trace);
});
