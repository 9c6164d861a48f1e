import { DAY } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import type { PersonKey } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
  steps = stepsOn(test);
});
afterEach(() => test.close());

const homeId = 'h-501';
const fileOf = async (who: PersonKey) => (await test.must(who, 'home.file', { homeId, cursor: null })).items;
const complain = (who: PersonKey, words = '楼道灯一直没人修') =>
  test.must(who, 'complaint.make', {
    ...{ requestId: requestId(), communityId: 'anju', homeId, ticketId: null, words, photos: [] },
  });

it('报修、投诉和资料合成一条时间线，新的在上', async () => {
  const closed = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed, { stars: 4 }));
  test.skip(DAY);
  await complain('owner');
  test.skip(DAY);
  const open = await steps.report();
  const items = await fileOf('owner');
  expect(items.map(({ kind }) => kind)).toEqual(['ticket', 'complaint', 'ticket', 'document']);
  expect(items[0]).toMatchObject({ id: open, visitedAt: null, stars: null });
  expect(items[2]).toMatchObject({ id: closed, status: 'closed', stars: 4, reopened: 0 });
  expect(items[2]).toMatchObject({ technician: expect.stringMatching(/师傅$/) as string });
  expect(items[3]).toMatchObject({ name: '交付验收单', url: null });
});

it('一页一页地看，一条不多，一条不少', async () => {
  const [model] = [await steps.report()].map((id) => steps.stored(id));
  const many = Array.from({ length: 30 }, (_, n) => ({
    ...model,
    ...{ _id: `old-${n}`, open: n % 2 === 0, reportedKey: `0000000000000${n % 10}-old-${n}`, nextRingAt: null },
  }));
  await test.cloud.documents.put('tickets', many);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: readonly { id: string }[]; cursor: string | null } = await test.must('owner', 'home.file', {
      homeId,
      cursor,
    });
    seen.push(...page.items.map(({ id }) => id));
    ({ cursor } = page);
  } while (cursor !== null);
  expect(seen).toHaveLength(32);
  expect(new Set(seen).size).toBe(32);
  for (const { examined } of test.cloud.calls().slice(-2)) expect(examined).toBeLessThanOrEqual(70);
});

it('租客的投诉只有自己和业主看得到，业主的投诉租客看不到', async () => {
  const { code } = await test.must('owner', 'home.invite', { requestId: requestId(), homeId, relation: 'tenant' });
  await test.must('stranger', 'home.bindByCode', { requestId: requestId(), code, name: '王小满' });
  const owners = await complain('owner');
  const tenants = await complain('stranger');
  const shown = async (who: PersonKey) =>
    (await fileOf(who)).flatMap((item) => (item.kind === 'complaint' ? [item.id] : [])).sort();
  expect(await shown('stranger')).toEqual([tenants.complaintId]);
  expect(await shown('family')).toEqual([owners.complaintId, tenants.complaintId].sort());
  const { complaintId } = owners;
  expect(await test.code('stranger', 'complaint.get', { complaintId })).toBe('COMPLAINT_NOT_FOUND');
  expect(await test.code('family', 'complaint.get', { complaintId: tenants.complaintId })).toBe('OK');
});

it('保修表逐项写明今天的结论和最后一天', async () => {
  const { deliveredOn, completedOn, rows } = await test.must('owner', 'home.warranty', { homeId });
  expect([deliveredOn, completedOn]).toEqual(['2026-05-23', '2026-01-23']);
  expect(rows.length).toBeGreaterThan(5);
  expect(new Set(rows.map(({ item }) => item)).size).toBe(rows.length);
  expect(rows.some(({ verdict, until }) => verdict === 'in' && until !== null && until > '2026-11-23')).toBe(true);
});
