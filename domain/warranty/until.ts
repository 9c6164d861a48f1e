import { addMonths, addYears } from '#domain/time';
import type { Term } from './items';

/** The heating season of northern China, 15 November to 15 March. */
const SEASON_STARTS = '11-15';
const SEASON_ENDS = '03-15';

/**
 * The last day of a number of heating seasons from a day. A winter that had already begun does not count: a heating
 * that ran half a winter has not been through a season.
 */
function seasonsFrom(start: string, seasons: number): string {
  const year = start.slice(0, 4);
  const thisWinter = `${year}-${SEASON_STARTS}`;
  const firstWinter = start <= thisWinter ? thisWinter : addYears(thisWinter, 1);
  return addYears(`${firstWinter.slice(0, 4)}-${SEASON_ENDS}`, seasons);
}

/**
 * The last day covered by a term that starts on a day ('YYYY-MM-DD'); null where no day ends it.
 * Months end on the same day of the month, which is still covered (民法典 art. 201 and 202).
 */
export function lastDayOf(start: string, term: Term): string | null {
  switch (term.kind) {
    case 'months':
      return addMonths(start, term.months);
    case 'heatingSeasons':
      return seasonsFrom(start, term.seasons);
    case 'designLife':
      return null;
  }
}
