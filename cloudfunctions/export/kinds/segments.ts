import { filterText, segmentColumns, splitText, targetVerdictText } from '#domain/copy';
import { HOUR } from '#domain/time';
import { segmentRows, type SegmentRow } from '../../kit/scores/segments';
import { sayFacets, sayValue } from '../facets';
import { csatCells } from './csat';
import { figure, sayDays } from './say';
import type { Asked, Reader } from './reader';

const rowOf = (row: SegmentRow, { by, and }: Asked<'segments'>['what']) => {
  const { firstTimeFix, onTime, meanToFinalFix: ms } = row;
  return {
    by: sayValue(by, row.value, row.label),
    and: and === null || row.andValue === null ? '' : sayValue(and, row.andValue, row.andLabel),
    closures: String(row.closures),
    ...csatCells(row.csat),
    verdict: targetVerdictText[row.csat.verdict],
    unsatisfied: String(row.unsatisfied),
    ...{ firstTimeFix: figure(firstTimeFix.rate), firstTimeFixOf: String(firstTimeFix.n) },
    ...{ onTime: figure(onTime.rate), onTimeOf: String(onTime.n) },
    hoursToFix: figure(ms === null ? null : ms / HOUR),
  };
};

/** A table of scores, as the screen shows it. Its rows are as many as there are values, so one slice is all. */
export const segments: Reader<'segments', keyof typeof segmentColumns> = {
  columns: segmentColumns,
  title: ({ what }) => sayDays(what),
  filters: async ({ what, community }) => [
    [filterText.days, sayDays(what)],
    [filterText.by, splitText[what.by]],
    ...(what.and === null ? [] : [[filterText.and, splitText[what.and]] as const]),
    ...(await sayFacets(what.where, community)),
  ],
  page: async ({ what, community }) => {
    const { from, to, where, by, and } = what;
    const rows = await segmentRows({ communityId: community._id, from, to, where }, { by, and }, community);
    return { rows: rows.map((row) => rowOf(row, what)), cursor: null, done: 1 };
  },
};
