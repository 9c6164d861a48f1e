import { clockFacts, replay } from '#domain/clocks';
import { workingTime } from '#domain/calendar';
import { defaultSettings } from '#domain/settings';
import { DAY, HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { stepsOn, type Steps } from '../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

const rules = { settings: defaultSettings, time: workingTime(defaultSettings.calendar) };
const eventsOf = (ticketId: string) => test.all('ticketEvents').filter((event) => event.ticketId === ticketId);
const stored = (ticketId: string) =>
  steps
    .stored(ticketId)
    .clocks.filter(({ kind }) => kind !== 'recovery')
    .map(clockFacts);
const replayed = (ticketId: string) => replay([...eventsOf(ticketId)].reverse(), rules).map(clockFacts);

it('从事件重算的时限和存下来的一样：退回、超时、挂起、报价、返工、返修、改约、改派', async () => {
  const [slot] = (
    await test.must('owner', 'ticket.preview', {
      site: { kind: 'home', homeId: 'h-501' },
      place: 'kitchen',
      part: 'pipe',
      symptom: 'leak',
    })
  ).slots;
  const booked = await steps.accepted(await steps.report({ slotId: slot?.id ?? null }));
  const { slots } = await test.must('frontDesk', 'ticket.slots', { ticketId: booked });
  const move = { ...steps.write(booked), slotId: slots.at(-1)?.id ?? '', visitContact: null };
  await test.must('frontDesk', 'ticket.reschedule', move);
  const late = await steps.report();
  await test.cloud.clock.advance(45 * MINUTE);
  const assign = { ...steps.write(late), technicianId: 'p-workmate:anju', note: '请去' };
  await test.must('supervisor', 'ticket.assign', assign);
  const paused = await steps.suspended(await steps.accepted(late).then(() => steps.report()));
  await test.cloud.clock.advance(HOUR);
  await test.must(steps.technicianOf(paused), 'ticket.resume', steps.write(paused));
  const quoted = await steps.quoted(await steps.report());
  await test.cloud.clock.advance(HOUR);
  await test.must('owner', 'ticket.consent', steps.write(quoted));
  const key = await steps.submitted();
  const photos = [await test.upload('supervisor')];
  await test.must('supervisor', 'ticket.rework', { ...steps.write(key), note: '重做', photos });
  const returned = await steps.finished(await steps.report());
  await test.must('owner', 'ticket.reopen', { ...steps.write(returned), note: '还漏', photos: [] });
  const closed = await steps.closed(await steps.report());
  await test.must('frontDesk', 'ticket.callBack', steps.callInput(closed));
  for (const id of [booked, late, paused, quoted, key, returned, closed]) expect(replayed(id)).toEqual(stored(id));
});

it('停机三天以后一次补齐：每件事一次，早的不补提醒；两次同时来也一样', async () => {
  const waiting = await steps.report();
  const silent = await steps.finished(await steps.report());
  const inspecting = await steps.submitted();
  const closed = await steps.closed(await steps.report());
  test.skip(4 * DAY);
  await Promise.all([test.cloud.fireTimers('clock'), test.cloud.fireTimers('clock')]);
  const told = test.all('messages').filter(({ kind }) => kind === 'late');
  const once = new Set(told.map(({ _id }) => _id));
  expect(once.size).toBe(told.length);
  const kinds = (id: string) => eventsOf(id).map(({ kind }) => kind);
  expect(kinds(waiting)).toEqual(['report', 'dispatch', 'expire', 'dispatch']);
  expect(kinds(silent).filter((kind) => kind === 'lapse')).toHaveLength(1);
  expect(steps.stored(inspecting).status).toBe('inspecting');
  expect(steps.stored(closed).callBacks).toEqual([]);
  const before = test.all('messages').length;
  await test.cloud.fireTimers('clock');
  expect(test.all('messages')).toHaveLength(before);
  for (const id of [waiting, silent, inspecting, closed]) expect(replayed(id)).toEqual(stored(id));
});

it('定时器没到点什么也不做', async () => {
  const ticketId = await steps.report();
  test.skip(7 * MINUTE);
  await test.cloud.fireTimers('clock');
  expect(test.all('messages').filter(({ kind }) => kind === 'late')).toEqual([]);
  expect(steps.stored(ticketId).version).toBe(2);
});
