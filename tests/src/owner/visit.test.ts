import { HOUR, MINUTE } from '#domain/time';
import { changeable } from '../../../src/owner/ticket/changeable';

const startsAt = Date.UTC(2026, 10, 23, 2);
const appointment = { id: 's', date: '2026-11-23', from: '10:00', to: '12:00', startsAt, endsAt: startsAt + 2 * HOUR };
const ticket = { appointment, changeUntil: startsAt - 2 * HOUR };

test('离上门太近就不能改约，时段过了没人来又可以', () => {
  expect(changeable(ticket, startsAt - 2 * HOUR - 1)).toBe(true);
  expect(changeable(ticket, startsAt - 2 * HOUR)).toBe(false);
  expect(changeable(ticket, startsAt + 30 * MINUTE)).toBe(false);
  expect(changeable(ticket, appointment.endsAt)).toBe(true);
});

test('没有约时间的，什么时候都可以约', () => {
  expect(changeable({ appointment: null, changeUntil: null }, startsAt)).toBe(true);
});
