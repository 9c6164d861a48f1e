import { trades } from '#domain/taxonomy';
import { factsIn } from './kinds';

const calendar = factsIn('calendar', 'calendar');
const slots = factsIn('booking', 'slots');
const capacity = factsIn('booking', 'capacity');
const ownPeriods = factsIn('booking', 'tradePeriods');
const booking = factsIn('booking', 'booking');

export const calendarFacts = [
  calendar.other('calendar.hours', 'periods'),
  calendar.other('calendar.workdaysOnly', 'toggle'),
  calendar.other('calendar.closedDays', 'closedDays'),
  calendar.other('calendar.openDays', 'openDays'),
];

export const bookingFacts = [
  slots.other('slots.periods', 'periods'),
  slots.number('slots.daysAhead', 'days', [1, 30]),
  slots.other('slots.closedOnHolidays', 'toggle'),
  slots.other('slots.closures', 'closures'),
  ...trades.map((trade) => capacity.number(`slots.capacity.${trade}`, 'visits', [0, 50])),
  ...trades.map((trade) => ownPeriods.other(`slots.tradePeriods.${trade}`, 'ownPeriods')),
  booking.number('booking.holdMinutes', 'minutes', [1, 60]),
  booking.number('booking.changeUntilMinutes', 'minutes', [0, 1440]),
];
