import { ticketNumber } from '#domain/ticket';

/**
 * The number people say to each other, e.g. 'TS261122-4F7K': a ticket's with the letters of 投诉 before it.
 * @throws RangeError as `ticketNumber`
 */
export const complaintNumber = (day: string, random: number): string => `TS${ticketNumber(day, random)}`;
