import type { ExportKind } from '#domain/export';
import type { Caller } from '../kit/caller';
import { worksIn } from '../kit/policies/community';

/** What the front desk works with; everything else is the managers'. */
const ofFrontDesk: readonly ExportKind[] = ['callBacks', 'complaints', 'daily', 'campaign', 'cases'];

/** Whether somebody may have this of a community, now. */
export const mayExport = (caller: Caller, communityId: string, kind: ExportKind): boolean =>
  worksIn(caller, communityId, ofFrontDesk.includes(kind) ? ['manager', 'frontDesk'] : ['manager']);
