import { clockApi } from './clock';
import { communityApi } from './community';
import { safetyApi } from './safety';
import { satisfactionApi } from './satisfaction';
import { ticketApi } from './ticket';

export * from './procedure';
export type * from './shapes';
export { clockApi, communityApi, safetyApi, satisfactionApi, ticketApi };

/** Every call there is, keyed as it is written at the call site: `call('ticket.report', …)`. */
export const api = { ...ticketApi, ...satisfactionApi, ...communityApi, ...clockApi, ...safetyApi } as const;
export type Api = typeof api;
export type ProcedureName = keyof Api;
