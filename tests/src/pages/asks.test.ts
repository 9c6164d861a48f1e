import { asksNow, type Message } from '../../../src/pages/inbox/asks';

const message = (more: Partial<Message> = {}): Message => ({
  id: 'm1',
  kind: 'finished',
  subject: 'ticket',
  subjectId: 't1',
  version: 6,
  at: 100,
  read: false,
  params: {},
  ...more,
});

test('完工的消息直接问修好了没有，带着当时的版本', () => {
  expect(asksNow(message(), [message()])).toEqual({ ticketId: 't1', version: 6 });
});

test('同一张工单有了更新的消息，旧的就不再问', () => {
  const newer = message({ id: 'm2', kind: 'recovery', at: 200, version: null });
  expect(asksNow(message(), [newer, message()])).toBeNull();
  expect(asksNow(message(), [{ ...newer, subjectId: 't2' }, message()])).not.toBeNull();
});

test('别的消息、别的事、没有版本的都不问', () => {
  for (const other of [{ kind: 'arrived' }, { subject: 'home' }, { version: null }] as const) {
    expect(asksNow(message(other), [])).toBeNull();
  }
});
