/** Whose league: firms, and the property's own supervisors (for people only scores are shown, requirements row 50). */
export const leagueSubjects = ['contractor', 'supervisor'] as const;
export type LeagueSubject = (typeof leagueSubjects)[number];

/** `newcomer`: new here, in a band of their own; `tooFew`: not enough answers to be ordered. */
export const leagueBands = ['ranked', 'newcomer', 'tooFew'] as const;
export type LeagueBand = (typeof leagueBands)[number];

/** 等级 given by people after looking at the numbers. */
export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];
