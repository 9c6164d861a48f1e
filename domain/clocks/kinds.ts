/**
 * The clocks a ticket runs (product.md section 4). `answer` is the 72 hours an owner has to say fixed or
 * not fixed; the call-back and complaint clocks come with call-backs and complaints.
 */
export const clockKinds = ['handOver', 'arrival', 'completion', 'answer'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** running: time is left · warned: past 80 % · missed: past 100 %, for ever · kept: stopped in time. */
export const clockStates = ['running', 'warned', 'missed', 'kept'] as const;
export type ClockState = (typeof clockStates)[number];
