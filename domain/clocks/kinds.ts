/**
 * The clocks a ticket runs (product.md section 4). `answer` is the 72 hours an owner has to say fixed or
 * not fixed; `suspension` ends when work should go on; `recovery` is the manager's after a low score or 'not fixed';
 * `inspection` is the supervisor's after key works; the call-backs run from closing and from the end of the repair.
 */
export const ticketClocks = [
  'handOver',
  'arrival',
  'completion',
  'inspection',
  'answer',
  'suspension',
  'recovery',
  'callBack',
  'secondCallBack',
] as const;
export type TicketClock = (typeof ticketClocks)[number];

/** The clocks a complaint runs: a reply in 48 hours, the result in 7 days. */
export const complaintClocks = ['complaintReply', 'complaintResult'] as const;
export type ComplaintClock = (typeof complaintClocks)[number];

export const clockKinds = [...ticketClocks, ...complaintClocks] as const;
export type ClockKind = (typeof clockKinds)[number];

/** running: time is left · warned: past 80 % · paused: stands still · missed: past 100 %, for ever · kept: stopped in time. */
export const clockStates = ['running', 'warned', 'paused', 'missed', 'kept'] as const;
export type ClockState = (typeof clockStates)[number];
