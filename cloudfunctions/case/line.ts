import type { CaseDocument } from '../schema';

/** Everybody who repairs or has repairs done learns from cases. */
export const readers = ['supervisor', 'manager', 'frontDesk', 'technician'] as const;

/** The cases of one supervisor and month; `day` 'YYYY-MM-DD'. */
export const monthKeyOf = (communityId: string, personId: string, day: string): string =>
  `${communityId}:${personId}:${day.slice(0, 'YYYY-MM'.length)}`;

/** The one line of a case in any list. */
export const lineView = ({ _id: id, title, part, at, by }: CaseDocument) => ({ id, title, part, at, by: by.name });
