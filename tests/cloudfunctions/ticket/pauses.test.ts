import { clockState } from '#domain/clocks';
import { addMonths, dayOf, DAY, HOUR, MINUTE } from '#domain/time';
import { requestId, START, startTestCloud, type TestCloud } from '../../support/cloud';
import { smallCommunity, type PersonKey, type Seed } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';

/** Homes so old that the owner pays. */
function oldHomes(): Seed {
  const seed = smallCommunity(START);
  const built = addMonths(dayOf(START), -120);
  return { ...seed, homes: (seed.homes ?? []).map((home) => ({ ...home, completedOn: built, deliveredOn: built })) };
}

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud({}, oldHomes());
  steps = stepsOn(test);
});
afterEach(() => test.close());

const clockOf = (ticketId: string, kind: string) => {
  const clock = steps.stored(ticketId).clocks.findLast((one) => one.kind === kind);
  if (clock === undefined) throw new Error(`no clock ${kind}`);
  return clock;
};
const kindsTo = async (who: PersonKey) =>
  (await test.must(who, 'community.messages', { cursor: null })).items.map(({ kind }) => kind);
const eventsOf = (ticketId: string) =>
  test
    .all('ticketEvents')
    .filter((event) => event.ticketId === ticketId)
    .map(({ kind }) => kind);

describe('挂起', () => {
  it('完工时限停走，恢复后接着走，一分钟也不少', async () => {
    const ticketId = await steps.working(await steps.report());
    const who = steps.technicianOf(ticketId);
    const before = clockOf(ticketId, 'completion');
    const until = test.cloud.clock.now() + 2 * DAY;
    const input = { ...steps.write(ticketId), reason: 'parts' as const, until, note: '等角阀到货' };
    await test.must(who, 'ticket.suspend', input);
    expect(clockState(clockOf(ticketId, 'completion'), test.cloud.clock.now())).toBe('paused');
    const seen = await test.must('owner', 'ticket.get', { ticketId });
    expect(seen).toMatchObject({
      status: 'suspended',
      suspendedUntil: until,
      suspension: { reason: 'parts', note: '等角阀到货', until },
      clock: { kind: 'suspension', dueAt: until },
    });
    expect((await kindsTo('owner'))[0]).toBe('suspended');
    test.skip(DAY);
    await test.must(who, 'ticket.resume', steps.write(ticketId));
    const after = clockOf(ticketId, 'completion');
    expect(after.dueAt - before.dueAt).toBeGreaterThanOrEqual(DAY);
    expect(after.dueAt - before.dueAt).toBeLessThan(DAY + HOUR);
    expect(steps.stored(ticketId)).toMatchObject({ status: 'accepted', suspension: null });
    expect((await kindsTo('owner'))[0]).toBe('resumed');
  });

  it('到了该恢复的时候还没恢复，一次提醒师傅，一次告诉监理，再不动告诉经理，绝不自己恢复', async () => {
    const ticketId = await steps.suspended(await steps.report());
    for (const hours of [20, 1, 4, 1]) {
      test.skip(hours * HOUR);
      await test.cloud.fireTimers('clock');
    }
    expect(steps.stored(ticketId).status).toBe('suspended');
    expect(clockOf(ticketId, 'suspension')).toMatchObject({ stoppedAt: null, missedAt: expect.any(Number) as number });
    const late = async (who: PersonKey) => (await kindsTo(who)).filter((kind) => kind === 'late');
    expect(await late(steps.technicianOf(ticketId))).toHaveLength(1);
    expect(await late('supervisor')).toHaveLength(1);
    expect(await late('manager')).toHaveLength(0);
    await test.cloud.clock.advance(2 * DAY);
    expect([(await late('supervisor')).length, (await late('manager')).length]).toEqual([1, 1]);
  });

  it('还没到的约放出来，可以另约；恢复时按新的约上门', async () => {
    const { slots } = await test.must('owner', 'ticket.preview', {
      ...{ site: { kind: 'home', homeId: 'h-501' }, place: 'kitchen', part: 'pipe', symptom: 'leak' },
    });
    const [slotId = '', later = ''] = slots.slice(-2).map(({ id }) => id);
    const ticketId = await steps.accepted(await steps.report({ slotId }));
    const who = steps.technicianOf(ticketId);
    const until = test.cloud.clock.now() + DAY;
    const suspend = { ...steps.write(ticketId), reason: 'ownerAway' as const, until, note: '' };
    await test.must(who, 'ticket.suspend', suspend);
    const takenOf = (id: string) => test.all('slots').find(({ _id }) => _id === id)?.taken ?? 0;
    expect([steps.stored(ticketId).appointment, takenOf(slotId)]).toEqual([null, 0]);
    const move = { ...steps.write(ticketId), slotId: later, visitContact: null };
    await test.must('owner', 'ticket.reschedule', move);
    await test.must(who, 'ticket.resume', steps.write(ticketId));
    const { appointment } = steps.stored(ticketId);
    expect(appointment?.id).toBe(later);
    expect(clockOf(ticketId, 'arrival').dueAt).toBe(appointment?.endsAt);
  });

  it('过去的、太远的日子不收；挂起的单业主可以取消', async () => {
    const ticketId = await steps.working(await steps.report());
    const who = steps.technicianOf(ticketId);
    const now = test.cloud.clock.now();
    for (const until of [now - MINUTE, now + 400 * DAY]) {
      const input = { ...steps.write(ticketId), reason: 'weather' as const, until, note: '' };
      expect(await test.code(who, 'ticket.suspend', input)).toBe('BAD_INPUT');
    }
    const input = { ...steps.write(ticketId), reason: 'weather' as const, until: now + DAY, note: '' };
    await test.must(who, 'ticket.suspend', input);
    await test.must('owner', 'ticket.cancel', steps.write(ticketId));
    expect(steps.stored(ticketId)).toMatchObject({ status: 'cancelled', work: 'none', nextRingAt: null });
    expect(test.all('technicians').flatMap(({ openWork }) => openWork)).toEqual([]);
  });
});

describe('报价', () => {
  it('过了保修，没有业主同意的报价就不能完工', async () => {
    const preview = await test.must('owner', 'ticket.preview', {
      ...{ site: { kind: 'home', homeId: 'h-501' }, place: 'kitchen', part: 'pipe', symptom: 'leak' },
    });
    expect(preview.warranty.verdict).toBe('out');
    expect(preview.price?.from).toBeGreaterThan(0);
    const ticketId = await steps.working(await steps.report());
    const who = steps.technicianOf(ticketId);
    const finish = await steps.finishInput(ticketId);
    expect(await test.code(who, 'ticket.finish', finish)).toBe('QUOTE_NEEDED');
    await test.must(who, 'ticket.quote', steps.quoteInput(ticketId));
    const again = { ...finish, ...steps.write(ticketId) };
    expect(await test.code(who, 'ticket.finish', again)).toBe('TICKET_ACTION_NOT_ALLOWED');
    await test.must('owner', 'ticket.consent', steps.write(ticketId));
    expect(await test.code(who, 'ticket.finish', { ...finish, ...steps.write(ticketId) })).toBe('OK');
  });

  it('业主看得到每一行和合计，同意、不同意都告诉师傅，时限停着等业主', async () => {
    const ticketId = await steps.quoted(await steps.report());
    const who = steps.technicianOf(ticketId);
    expect(clockState(clockOf(ticketId, 'completion'), test.cloud.clock.now())).toBe('paused');
    const seen = await test.must('family', 'ticket.get', { ticketId });
    expect(seen.quote).toMatchObject({ total: 32_000, state: 'offered', answeredAt: null });
    expect(seen.quote?.lines).toHaveLength(2);
    expect(seen.actions).toEqual(expect.arrayContaining(['consent', 'refuse', 'cancel', 'say']));
    await test.must('owner', 'ticket.refuse', { ...steps.write(ticketId), note: '角阀太贵' });
    expect((await test.must(who, 'ticket.get', { ticketId })).quote).toMatchObject({
      state: 'refused',
      reason: '角阀太贵',
    });
    await test.must(who, 'ticket.quote', steps.quoteInput(ticketId));
    await test.must('owner', 'ticket.consent', steps.write(ticketId));
    expect(clockState(clockOf(ticketId, 'completion'), test.cloud.clock.now())).toBe('running');
    expect((await kindsTo(who)).slice(0, 2)).toEqual(['consented', 'refused']);
    expect(eventsOf(ticketId).slice(4)).toEqual(['quote', 'refuse', 'quote', 'consent']);
  });

  it('同意的是看到的那一份：中间换了报价，旧的同意不算', async () => {
    const ticketId = await steps.quoted(await steps.report());
    const old = steps.write(ticketId);
    const dearer = {
      ...steps.quoteInput(ticketId),
      lines: [{ itemId: null, kind: 'parts' as const, name: '龙头', quantity: 1, unitPrice: 99_900 }],
    };
    await test.must(steps.technicianOf(ticketId), 'ticket.quote', dearer);
    expect(await test.code('owner', 'ticket.consent', old)).toBe('TICKET_CHANGED');
    expect(steps.stored(ticketId).quote?.state).toBe('offered');
  });

  it('不同意以后可以取消，师傅不用再干；师傅不能替业主同意', async () => {
    const ticketId = await steps.quoted(await steps.report());
    const who = steps.technicianOf(ticketId);
    expect(await test.code(who, 'ticket.consent', steps.write(ticketId))).toBe('FORBIDDEN');
    await test.must('owner', 'ticket.refuse', { ...steps.write(ticketId), note: '不修了' });
    await test.must('owner', 'ticket.cancel', steps.write(ticketId));
    expect(steps.stored(ticketId)).toMatchObject({ status: 'cancelled', work: 'none' });
    const consent = { ...steps.write(ticketId), requestId: requestId() };
    expect(await test.code('owner', 'ticket.consent', consent)).toBe('TICKET_ACTION_NOT_ALLOWED');
  });

  it('同一份报价、同一个同意发两遍只算一次', async () => {
    const ticketId = await steps.working(await steps.report());
    const who = steps.technicianOf(ticketId);
    const quote = steps.quoteInput(ticketId);
    await Promise.all([1, 2].map(() => test.must(who, 'ticket.quote', quote)));
    const consent = steps.write(ticketId);
    await Promise.all([1, 2].map(() => test.must('owner', 'ticket.consent', consent)));
    expect(eventsOf(ticketId).slice(4)).toEqual(['quote', 'consent']);
  });

  it('报价里的违规文字不收', async () => {
    const ticketId = await steps.working(await steps.report());
    const bad = {
      ...steps.quoteInput(ticketId),
      lines: [{ itemId: null, kind: 'parts' as const, name: '违禁测试词', quantity: 1, unitPrice: 1 }],
    };
    expect(await test.code(steps.technicianOf(ticketId), 'ticket.quote', bad)).toBe('TEXT_UNSAFE');
  });
});
