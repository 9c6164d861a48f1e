import type { CallData } from '../../api/call';

/**
 * Whether the visit can still be moved or called off here. Not while somebody is about to come; once the slot is over
 * nobody is on the way any more. The cloud decides again (CHANGE_TOO_LATE).
 */
export const changeable = (
  { changeUntil, appointment }: Pick<CallData<'ticket.get'>, 'changeUntil' | 'appointment'>,
  now: number,
): boolean => changeUntil === null || now < changeUntil || (appointment !== null && appointment.endsAt <= now);
