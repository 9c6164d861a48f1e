import { filterText, partText, ratingColumns, tagText } from '#domain/copy';
import type { RatingDocument } from '../../schema';
import { findPage } from '../../kit/database/documents';
import { timeKey } from '../../kit/ids';
import { currentOf } from '../../kit/ratings';
import { daysFilter, figure, moment, momentsOf, sayDays, share } from './say';
import { SLICE, type Reader } from './reader';

const rowOf = (rating: RatingDocument) => {
  const { number, home, part, technician, closedOn } = rating;
  const { revision, at, stars, dimensions, recommend, tags, words } = currentOf(rating);
  const { timeliness, attitude, skill, tidiness, result } = dimensions;
  return {
    ...{ number, home, part: partText[part], technician: technician ?? '', closedOn, at: moment(at) },
    ...{ revision: String(revision), stars: String(stars), timeliness: figure(timeliness), attitude: figure(attitude) },
    ...{ skill: figure(skill), tidiness: figure(tidiness), result: figure(result), recommend: figure(recommend) },
    ...{ tags: tags.map((tag) => tagText[tag]).join('、'), words },
  };
};

/** Ratings given in these days, the last first; who gave them is not in it. */
export const ratings: Reader<'ratings', keyof typeof ratingColumns> = {
  columns: ratingColumns,
  title: ({ what }) => sayDays(what),
  filters: ({ what }) => daysFilter(filterText.ratedDays, what),
  page: async ({ what, community }, cursor) => {
    const { start, end } = momentsOf(what);
    const found = await findPage('ratings', {
      equal: { communityId: community._id },
      sort: { field: 'sortKey', direction: 'desc' },
      after: cursor ?? timeKey(end),
      limit: SLICE,
    });
    const inside = found.filter(({ sortKey }) => sortKey >= timeKey(start));
    const last = inside.length === SLICE ? inside.at(-1) : undefined;
    const done = last === undefined ? 1 : share(currentOf(last).at, { from: end, to: start });
    return { rows: inside.map(rowOf), cursor: last?.sortKey ?? null, done };
  },
};
