import { caseApi } from './case';
import { clockApi } from './clock';
import { communityApi } from './community';
import { complaintApi } from './complaint';
import { contractorApi } from './contractor';
import { deskApi } from './desk';
import { homeApi } from './home';
import { personApi } from './person';
import { registerApi } from './register';
import { safetyApi } from './safety';
import { satisfactionApi } from './satisfaction';
import { settingsApi } from './settings';
import { staffApi } from './staff';
import { analysisApi } from './analysis';
import { campaignApi } from './campaign';
import { defectApi } from './defect';
import { exportApi } from './export';
import { healthApi } from './health';
import { leagueApi } from './league';
import { recoveryApi } from './recovery';
import { ticketApi as ownTicketApi } from './ticket';

const ticketApi = { ...ownTicketApi, ...deskApi } as const;

export * from './procedure';
export type { ExportInput, ExportView } from './export';
export type * from './shapes';
export {
  recoveryApi,
  leagueApi,
  exportApi,
  healthApi,
  defectApi,
  campaignApi,
  analysisApi,
  caseApi,
  clockApi,
  communityApi,
  complaintApi,
  contractorApi,
  homeApi,
  personApi,
  registerApi,
  safetyApi,
  satisfactionApi,
  settingsApi,
  staffApi,
  ticketApi,
};

/** Every call there is, keyed as it is written at the call site: `call('ticket.report', …)`. */
export const api = {
  ...ticketApi,
  ...satisfactionApi,
  ...communityApi,
  ...homeApi,
  ...personApi,
  ...complaintApi,
  ...contractorApi,
  ...staffApi,
  ...caseApi,
  ...registerApi,
  ...settingsApi,
  ...analysisApi,
  ...campaignApi,
  ...defectApi,
  ...exportApi,
  ...healthApi,
  ...leagueApi,
  ...recoveryApi,
  ...clockApi,
  ...safetyApi,
} as const;
export type Api = typeof api;
export type ProcedureName = keyof Api;
