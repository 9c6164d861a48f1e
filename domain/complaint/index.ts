import { ticketNumber } from '#domain/ticket';

/** 投诉 (product.md section 9): received, answered within 48 hours, settled within 7 days. */
export const complaintStates = ['received', 'replied', 'settled'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** What is written on a complaint. `add`: the person who complained adds words or photos. */
export const complaintEvents = ['receive', 'add', 'reply', 'settle'] as const;
export type ComplaintEvent = (typeof complaintEvents)[number];

/**
 * The number people say to each other, e.g. 'TS261122-4F7K': a ticket's with the letters of 投诉 before it.
 * @throws RangeError as `ticketNumber`
 */
export const complaintNumber = (day: string, random: number): string => `TS${ticketNumber(day, random)}`;
