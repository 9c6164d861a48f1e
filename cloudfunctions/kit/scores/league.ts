import { leagueOf, strataOf, type LeagueSubject, type Standing } from '#domain/league';
import {
  csat,
  daysOf,
  emptySums,
  mergeCells,
  type Cell,
  type Csat,
  type DaySums,
  type Days,
} from '#domain/satisfaction';
import { dayOf } from '#domain/time';
import type { CommunityDocument } from '../../schema';
import { findEqual } from '../database/documents';
import { dayCells } from './days';

/** A firm or a supervisor as the league knows them. `since`: the day they began here; null: it does not matter. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly since: string | null;
  /** Whoever has left stands in the leagues of the time they were here, and in no other. */
  readonly here: boolean;
}

/** One row of a league: where somebody stands, and their plain share beside the adjusted one. */
export interface LeagueRow extends Pick<Standing, 'band' | 'adjusted' | 'group' | 'first' | 'last'> {
  readonly subjectId: string;
  readonly name: string;
  readonly csat: Csat;
}

/** Whose league, and of which year '2026' or quarter '2026Q4'. */
export interface LeaguePeriod {
  readonly subject: LeagueSubject;
  readonly period: string;
  readonly now: number;
}

export interface League extends Days {
  readonly fewest: number;
  readonly rows: readonly LeagueRow[];
  /** What each of them adds up to. */
  readonly sums: ReadonlyMap<string, DaySums>;
}

async function supervisorsOf(communityId: string): Promise<readonly Subject[]> {
  const lines = await findEqual('staff', { communityId, role: 'supervisor' });
  return lines
    .filter(({ personId }) => personId !== '')
    .map(({ personId: id, name, state }) => ({ id, name, since: null, here: state === 'working' }));
}

async function contractorsOf(communityId: string): Promise<readonly Subject[]> {
  const contractors = await findEqual('contractors', { communityId });
  return contractors.map(({ _id: id, name, since }) => ({ id, name, since, here: true }));
}

/** Everybody a league can be about, asked for once however many tickets they closed. */
const subjectsOf: Readonly<Record<LeagueSubject, (communityId: string) => Promise<readonly Subject[]>>> = {
  contractor: contractorsOf,
  supervisor: supervisorsOf,
};

function cellsBy(cells: readonly Cell[], subject: LeagueSubject): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.key[subject]);
    if (group === undefined) groups.set(cell.key[subject], [cell]);
    else group.push(cell);
  }
  return groups;
}

/** 排行 of a community: firms, or the property's own supervisors, with everybody who works here in it. */
export async function leagueIn(
  { _id, settings }: Pick<CommunityDocument, '_id' | 'settings'>,
  { subject, period, now }: LeaguePeriod,
): Promise<League> {
  const days = daysOf(period);
  const [all, kept] = await Promise.all([subjectsOf[subject](_id), dayCells({ communityId: _id, ...days })]);
  const cells = cellsBy(
    kept.flatMap((day) => day.cells),
    subject,
  );
  const subjects = all.filter(({ id, here }) => here || cells.has(id));
  const contestants = subjects.map(({ id, since }) => ({ id, since, strata: strataOf(cells.get(id) ?? []) }));
  const today = dayOf(now);
  const rules = { ...settings.league, on: today < days.to ? today : days.to };
  const sums = new Map(subjects.map(({ id }) => [id, mergeCells(cells.get(id) ?? [])]));
  const rows = leagueOf(contestants, rules).map(({ id, band, adjusted, group, first, last }) => ({
    ...{ subjectId: id, name: subjects.find((one) => one.id === id)?.name ?? '' },
    csat: csat((sums.get(id) ?? emptySums).stars, settings.csatTarget),
    ...{ band, adjusted, group, first, last },
  }));
  return { ...days, fewest: settings.league.fewest, rows, sums };
}
