import type { ExportInput } from '#domain/contract';
import {
  analysesText,
  complaintStateText,
  defectsText,
  defectStateText,
  drillText,
  exportsText,
  leagueSubjectText,
  recoveriesText,
  sayDate,
  splitText,
} from '#domain/copy';

const period = (name: string): string => (name.includes('Q') ? analysesText.quarter(name) : name);
const between = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  exportsText.between(sayDate(from), sayDate(to));

type About = { readonly [K in ExportInput['kind']]: (what: Extract<ExportInput, { kind: K }>) => readonly string[] };

const about: About = {
  tickets: (what) => [between(what), drillText[what.which]],
  ratings: (what) => [between(what)],
  segments: (what) => [between(what), splitText[what.by], ...(what.and === null ? [] : [splitText[what.and]])],
  league: (what) => [leagueSubjectText[what.subject], period(what.period)],
  review: (what) => [leagueSubjectText[what.subject], period(what.quarter)],
  callBacks: (what) => [between(what)],
  recoveries: (what) => [recoveriesText.view[what.state]],
  complaints: (what) => [between(what), ...(what.state === null ? [] : [complaintStateText[what.state]])],
  daily: (what) => [sayDate(what.day)],
  defects: (what) => [what.state === null ? defectsText.all : defectStateText[what.state]],
  cases: () => [],
  analysis: (what) => [period(what.quarter)],
  campaign: () => [],
};

/** What an export was made of, as its screen showed it. */
export const aboutOf = (what: ExportInput): readonly string[] =>
  // The kind of `what` chooses the function that takes it, which types cannot follow.
  (about[what.kind] as (one: ExportInput) => readonly string[])(what);
