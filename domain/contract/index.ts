import { clockApi } from './clock';
import { communityApi } from './community';
import { complaintApi } from './complaint';
import { homeApi } from './home';
import { personApi } from './person';
import { safetyApi } from './safety';
import { satisfactionApi } from './satisfaction';
import { ticketApi } from './ticket';

export * from './procedure';
export type * from './shapes';
export { clockApi, communityApi, complaintApi, homeApi, personApi, safetyApi, satisfactionApi, ticketApi };

/** Every call there is, keyed as it is written at the call site: `call('ticket.report', …)`. */
export const api = {
  ...ticketApi,
  ...satisfactionApi,
  ...communityApi,
  ...homeApi,
  ...personApi,
  ...complaintApi,
  ...clockApi,
  ...safetyApi,
} as const;
export type Api = typeof api;
export type ProcedureName = keyof Api;
