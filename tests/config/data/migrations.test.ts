import { defaultSettings } from '#domain/settings';
import { migrate, pendingMigrations, sweep, type Connection } from '../../../config/data';
import type { Doc } from '../../../config/data/connection/sdk';
import { migrations } from '../../../config/data/migrations/all';
import { differences } from '../../../config/sums/differences';
import type { CollectionName } from '../../../cloudfunctions/schema';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { stepsOn, type Steps } from '../../support/steps';
import { aged } from './aged';
import { connectTo } from './connecting';

// Many requests one after the other, while the gate runs other files beside it.
jest.setTimeout(120_000);

let test: TestCloud;
let steps: Steps;
let connection: Connection;
let today: ReadonlyMap<CollectionName, readonly Doc[]>;
let ids: Readonly<Record<'rated' | 'reopened' | 'inspected' | 'open', string>>;

const names = Object.keys(aged) as CollectionName[];
const documents = (name: CollectionName) =>
  [...(test.all(name) as unknown as readonly Doc[])].sort((a, b) => (a._id < b._id ? -1 : 1));
const everything = () => new Map(names.map((name) => [name, documents(name)]));

/** A little of everything that was stored differently, written by the functions of today. */
async function lives() {
  const rated = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(rated, { stars: 2, words: '来晚了' }));
  await test.must('frontDesk', 'ticket.callBack', steps.callInput(rated, { words: '说来晚了' }));
  const reopened = await steps.finished(await steps.report());
  await test.must('owner', 'ticket.reopen', { ...steps.write(reopened), note: '还漏', photos: [] });
  await steps.closed(reopened);
  const inspected = await steps.submitted();
  await test.must('supervisor', 'ticket.pass', { ...steps.write(inspected), note: '', photos: [] });
  await test.must('owner', 'ticket.confirm', steps.write(inspected));
  const promoted = { requestId: requestId(), ticketId: rated, title: '角阀漏水', cause: '密封圈老化' };
  await test.must('supervisor', 'case.promote', { ...promoted, measure: '换铜芯角阀', lesson: '交付前逐户试压' });
  await test.must('owner', 'complaint.make', {
    ...{ requestId: requestId(), communityId: 'anju', homeId: 'h-501', ticketId: rated },
    ...{ words: '来了三次', photos: [] },
  });
  const by = { personId: 'p-manager', name: '孙丽华' };
  const version = { _id: 'anju:1', version: 1, communityId: 'anju', at: 0, by, note: '', changes: [] };
  await test.seed({
    settings: [{ ...version, settings: defaultSettings }],
    causes: [{ _id: 'cause-1', communityId: 'anju', title: '立管渗水', defectId: null, at: 0, by }],
  });
  return { rated, reopened, inspected, open: await steps.accepted(await steps.report()) };
}

async function growOld(): Promise<void> {
  for (const name of names) {
    for (const document of documents(name)) {
      const old = aged[name]?.(document);
      if (old === null || old === undefined) await connection.remove(name, document._id);
      else await test.cloud.documents.put(name, [old]);
    }
  }
}

/** As the functions of today wrote it; but for what nobody knew then. */
function expectToday(): void {
  // Who stood on the repair card of the tickets that nobody inspected was not kept.
  const unknown = (name: CollectionName, document: Doc): Doc =>
    name === 'tickets' && document._id !== ids.inspected
      ? { ...document, supervisor: null, supervisorId: null }
      : document;
  for (const name of names.filter((one) => one !== 'daySums')) {
    const expected = today.get(name)?.map((document) => unknown(name, document));
    expect([name, documents(name)]).toEqual([name, expected]);
  }
}

beforeAll(async () => {
  test = await startTestCloud({ workers: 3 });
  steps = stepsOn(test);
  connection = connectTo(test);
  ids = await lives();
  today = everything();
  await growOld();
});
afterAll(() => test.close());

it('编号从 0001 起，连着，不重', () => {
  expect(migrations.map(({ number }) => Number(number))).toEqual(migrations.map((_, n) => n + 1));
});

it('迁移前：今天的函数在旧数据上答不出来', async () => {
  const reply = await test.call('manager', 'satisfaction.segments', {
    ...{ communityId: 'anju', from: '2026-11-01', to: '2026-11-30', where: [], by: 'part', and: null },
  });
  expect(reply).toMatchObject({ ok: false, code: 'INTERNAL' });
});

it('试算说得出每一项要改几份', async () => {
  const pending = await pendingMigrations(connection);
  const counts = Object.fromEntries(pending.map(({ collection, documents: count }) => [collection, count]));
  expect(counts).toMatchObject({
    communities: 2,
    settings: 1,
    causes: 1,
    tickets: 4,
    recoveries: 2,
    cases: 1,
    ratings: 1,
    daySums: 1,
  });
  expect(pending.map(({ number }) => number)).toEqual(migrations.map(({ number }) => number));
});

it('迁移后，和今天的函数自己写的一模一样；只有当时没人知道的除外', async () => {
  expect(await migrate(connection)).toHaveLength(migrations.length);
  expectToday();
});

it('迁移之后、换函数之前，旧函数又写了旧样子的、也改了新样子的：再扫一遍，还是一模一样', async () => {
  await growOld();
  // What an old function changes keeps the fields it does not know, as they were before: here, while it was open.
  const rated = today.get('tickets')?.find(({ _id }) => _id === ids.rated);
  const open = { closedKey: null, callKey: 'as when it was open', queues: [], cameBack: null, returnCheckAt: null };
  await test.cloud.documents.put('tickets', [{ ...rated, supervisor: null, supervisorId: null, ...open }]);
  expect(await sweep(connection)).toBeGreaterThan(names.length);
  expectToday();
  expect(await sweep(connection)).toBe(0);
});

it('迁移后，每日合计等于重新加总，看板、挽回、案例、投诉都答得出来', async () => {
  const span = { communityId: 'anju', from: '2026-11-01', to: '2026-11-30', where: [] };
  const summary = await test.must('manager', 'satisfaction.summary', span);
  expect(JSON.stringify(summary)).toContain('"closures":3');
  const stored = { tickets: test.all('tickets'), ratings: test.all('ratings'), daySums: test.all('daySums') };
  expect(differences(stored)).toEqual([{ communityId: 'anju', days: 1, different: [] }]);
  const list = await test.must('manager', 'recovery.list', { communityId: 'anju', state: 'open', cursor: null });
  expect(list.items.map(({ ticketId }) => ticketId).sort()).toEqual([ids.rated, ids.reopened].sort());
  const cases = await test.must('supervisor', 'case.list', {
    communityId: 'anju',
    part: null,
    text: '铜芯',
    cursor: null,
  });
  expect(cases.items).toHaveLength(1);
  const queue = await test.must('manager', 'complaint.queue', { communityId: 'anju', show: 'open', cursor: null });
  expect(queue.items).toMatchObject([{ severity: 'normal' }]);
});

it('旧工单接着往下走', async () => {
  const ticketId = ids.open;
  await test.must(steps.technicianOf(ticketId), 'ticket.arrive', steps.write(ticketId));
  await test.must(steps.technicianOf(ticketId), 'ticket.finish', await steps.finishInput(ticketId));
  await test.must('owner', 'ticket.confirm', steps.write(ticketId));
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId));
  const recoveryId = `${ids.rated}:1:lowScore`;
  await test.must('manager', 'recovery.contact', { requestId: requestId(), recoveryId, version: 1, words: '道歉' });
  expect(steps.stored(ids.rated).recovery).toMatchObject({ manager: '孙丽华' });
});
