import {
  cellText,
  filterText,
  leagueBandText,
  leagueColumns,
  leagueSubjectText,
  targetVerdictText,
} from '#domain/copy';
import { leagueIn, type LeagueRow } from '../../kit/scores/league';
import { csatCells } from './csat';
import { figure } from './say';
import type { Reader } from './reader';

function apart({ first, last }: LeagueRow): string {
  if (first) return cellText.first;
  return last ? cellText.last : '';
}

const rowOf = (row: LeagueRow) => ({
  ...{ group: figure(row.group), name: row.name, band: leagueBandText[row.band] },
  ...csatCells(row.csat),
  verdict: targetVerdictText[row.csat.verdict],
  adjusted: figure(row.adjusted?.rate ?? null),
  adjustedLower: figure(row.adjusted?.lower ?? null),
  adjustedUpper: figure(row.adjusted?.upper ?? null),
  apart: apart(row),
});

/** 排行, in the order of the screen. */
export const league: Reader<'league', keyof typeof leagueColumns> = {
  columns: leagueColumns,
  title: ({ what }) => `${leagueSubjectText[what.subject]} ${what.period}`,
  filters: ({ what }) =>
    Promise.resolve([
      [filterText.subject, leagueSubjectText[what.subject]],
      [filterText.period, what.period],
    ]),
  page: async ({ what: { subject, period }, community, now }) => {
    const { rows } = await leagueIn(community, { subject, period, now });
    return { rows: rows.map(rowOf), cursor: null, done: 1 };
  },
};
