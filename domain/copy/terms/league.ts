import type { Grade, LeagueBand, LeagueSubject } from '#domain/league';

/** Whose league. */
export const leagueSubjectText = {
  contractor: '维修单位',
  supervisor: '维修监理',
} as const satisfies Record<LeagueSubject, string>;

export const leagueBandText = {
  ranked: '参加排行',
  newcomer: '新进，单独排',
  tooFew: '评价太少，暂不排',
} as const satisfies Record<LeagueBand, string>;

/** 等级 */
export const gradeText = {
  A: 'A 级',
  B: 'B 级',
  C: 'C 级',
  D: 'D 级',
} as const satisfies Record<Grade, string>;
