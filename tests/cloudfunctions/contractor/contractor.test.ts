import type { Api, Input } from '#domain/contract';
import { addDays, DAY, HOUR } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId } from '../../support/community';
import { leak, stepsOn } from '../../support/steps';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud();
});
afterEach(() => test.close());

const communityId = 'anju';
const TODAY = '2026-11-23';
type Saving = Input<Api['contractor.save']>;

const licence = (until: string, photoId: string | null = null): Saving['papers'][number] => ({
  ...{ kind: 'licence', name: '施工资质', number: 'D222', until, photoId },
});
const saving = (more: Partial<Saving> = {}): Saving => ({
  ...{ requestId: requestId(), communityId, contractorId: null, version: null },
  ...{ name: '新城维修', trades: ['plumbing'], since: '2026-10-01', contact: { name: '马经理', phone: '13900000001' } },
  ...{ siteLead: { name: '何工', phone: '13900000002' }, papers: [licence('2028-01-01')] },
  ...more,
});
/** k-1 as it is, with something changed. */
const changing = (more: Partial<Saving>): Saving =>
  saving({ contractorId: 'k-1', version: stored().version, name: '永固建筑维修', since: null, ...more });
const stored = (id = 'k-1') => {
  const contractor = test.all('contractors').find(({ _id }) => _id === id);
  if (contractor === undefined) throw new Error(`no contractor ${id}`);
  return contractor;
};
const save = (input: Saving) => test.must('manager', 'contractor.save', input);
/** An hour's turn: the timer looks at licences then. */
const tick = async (ms: number) => {
  test.skip(ms);
  test.skip(HOUR - (test.cloud.clock.now() % HOUR) + 1_000);
  await test.cloud.fireTimers('clock');
};
const warnings = () =>
  test
    .all('messages')
    .filter(({ kind }) => kind === 'licenceEnding')
    .map((message) => [message.personId, message.params['due'] === '' ? 'ended' : 'ending'])
    .sort();

it('新单位建档：资质到哪天、谁负责、多少人，都看得到', async () => {
  const photo = await test.upload('manager');
  const input = saving({ papers: [licence('2026-12-31'), licence('2028-01-01', photo)] });
  const { contractorId, version } = await save(input);
  expect(version).toBe(1);
  expect(await save(input)).toEqual({ contractorId, version });
  await test.cloud.clock.advance(3_000);
  const shown = await test.must('supervisor', 'contractor.get', { contractorId });
  expect(shown).toMatchObject({
    ...{ name: '新城维修', since: '2026-10-01', licenceUntil: '2028-01-01', technicians: 0, penalties: [], people: [] },
    ...{ contact: { name: '马经理' }, siteLead: { name: '何工' } },
    papers: [{ until: '2026-12-31', photo: null }, { photo: { id: photo, safety: 'pass' } }],
  });
  expect(shown.papers[1]?.photo?.url).toContain('http');
  const { items } = await test.must('frontDesk', 'contractor.list', { communityId, cursor: null });
  expect(items.map(({ name, technicians }) => [name, technicians])).toEqual([
    ['新城维修', 0],
    ['永固建筑维修', 2],
  ]);
});

it('看的是旧的一版、别人的照片、没有到期日的资质、没通过检查的文字，都不收', async () => {
  await save(changing({ papers: [licence('2028-01-01')] }));
  const code = (input: Saving) => test.code('manager', 'contractor.save', input);
  expect(await code(changing({ version: 1 }))).toBe('CONTRACTOR_CHANGED');
  const others = await test.upload('owner');
  expect(await code(changing({ papers: [licence('2028-01-01', others)] }))).toBe('PHOTO_NOT_FOUND');
  expect(await code(changing({ papers: [{ ...licence('2028-01-01'), until: null }] }))).toBe('BAD_INPUT');
  expect(await code(changing({ papers: [licence('2026-02-30')] }))).toBe('BAD_INPUT');
  expect(await code(saving({ name: '违禁测试词' }))).toBe('TEXT_UNSAFE');
  expect(stored().version).toBe(2);
});

it('资质一改，这家所有人的派单资格同时改；过期的单位派不出单', async () => {
  const steps = stepsOn(test);
  await save(changing({ papers: [licence('2026-11-20')] }));
  const until = () => test.all('technicians').map(({ contractorId, licenceUntil }) => [contractorId, licenceUntil]);
  expect(until().filter(([id]) => id === 'k-1')).toEqual([
    ['k-1', '2026-11-20'],
    ['k-1', '2026-11-20'],
  ]);
  expect(until().filter(([id]) => id === 'k-2')).toEqual([['k-2', '2099-12-31']]);
  const blocked = await steps.report();
  expect(steps.stored(blocked)).toMatchObject({ status: 'reported', assignment: null });
  expect(await test.must('technician', 'staff.mine', { communityId })).toMatchObject({ blocked: 'licence' });
  await save(changing({ papers: [licence('2028-01-01')] }));
  expect(steps.stored(await steps.report())).toMatchObject({ status: 'dispatched' });
});

it('到期前三十天说一次，过期第二天再说一次，各只一次', async () => {
  const until = addDays(TODAY, 40);
  const office = [personId('manager'), personId('supervisor')];
  await save(changing({ papers: [licence(until)], contact: { name: '张伟', phone: '13800000004' } }));
  await tick(0);
  expect(warnings()).toEqual([]);
  await tick(10 * DAY);
  const ending = [...office, personId('technician')].map((id) => [id, 'ending']).sort();
  expect(warnings()).toEqual(ending);
  await tick(5 * DAY);
  await test.cloud.fireTimers('clock');
  expect(warnings()).toEqual(ending);
  await tick(26 * DAY);
  await tick(DAY);
  const ended = [...office, personId('technician')].map((id) => [id, 'ended']);
  expect(warnings()).toEqual([...ending, ...ended].sort());
});

it('小区改了提前多少天，没说过的改期，说过的不再说', async () => {
  const rules = async (licenceWarnDays: number) => {
    const { version, settings } = await test.must('manager', 'settings.get', { communityId });
    const input = {
      requestId: requestId(),
      communityId,
      version,
      settings: { ...settings, licenceWarnDays },
      note: '早点',
    };
    await test.must('manager', 'settings.save', input);
  };
  await save(changing({ papers: [licence(addDays(TODAY, 40))] }));
  await rules(45);
  await tick(0);
  expect(warnings()).toHaveLength(2);
  await rules(35);
  await tick(6 * DAY);
  await tick(DAY);
  expect(warnings()).toHaveLength(2);
});

it('扣罚只增不改，最近的在前；工单号要是本小区的', async () => {
  const steps = stepsOn(test);
  const { number } = steps.stored(await steps.report());
  const penalty = (more: Partial<Input<Api['contractor.penalise']>> = {}): Input<Api['contractor.penalise']> => ({
    ...{
      requestId: requestId(),
      contractorId: 'k-1',
      ticketNumber: null,
      kind: 'late',
      amount: 20_000,
      words: '迟到两小时',
    },
    ...more,
  });
  const input = penalty();
  const first = await test.must('supervisor', 'contractor.penalise', input);
  expect(await test.must('supervisor', 'contractor.penalise', input)).toEqual(first);
  await test.must('manager', 'contractor.penalise', penalty({ ticketNumber: number, kind: 'quality', amount: 0 }));
  expect(await test.code('manager', 'contractor.penalise', penalty({ ticketNumber: 'X-1' }))).toBe('TICKET_NOT_FOUND');
  expect(await test.code('manager', 'contractor.penalise', penalty({ words: '违禁测试词' }))).toBe('TEXT_UNSAFE');
  const { penalties } = await test.must('manager', 'contractor.get', { contractorId: 'k-1' });
  expect(penalties.map(({ kind, amount, by, ticket }) => [kind, amount, by, ticket?.number])).toEqual([
    ['quality', 0, '孙丽华', number],
    ['late', 20_000, '赵工', undefined],
  ]);
});

it('一家单位没做完的活，最急的在前；做完的不在里面', async () => {
  const steps = stepsOn(test);
  const { slots } = await test.must('owner', 'ticket.preview', leak);
  const later = await steps.accepted(await steps.report({ slotId: slots.at(-1)?.id ?? '' }));
  const sooner = await steps.report();
  await steps.closed(await steps.report());
  const { items, cursor } = await test.must('frontDesk', 'contractor.work', { contractorId: 'k-1', cursor: null });
  expect(items.map(({ id }) => id)).toEqual([sooner, later]);
  expect(cursor).toBeNull();
});
