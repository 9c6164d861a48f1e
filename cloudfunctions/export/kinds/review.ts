import {
  filterText,
  gradeText,
  itemColumns,
  leagueBandText,
  leagueSubjectText,
  penaltyKindText,
  reviewItemText,
} from '#domain/copy';
import { yuan } from '#domain/money';
import { reviewOf, type Review } from '../../kit/scores/review';
import { figureItems, type Item } from './figures';
import { moment } from './say';
import type { Asked, Reader } from './reader';

const text = reviewItemText;

function writtenItems({ written }: Review): readonly Item[] {
  if (written === null) return [{ item: text.grade, value: text.unwritten }];
  const { grade, examMark, contests, words, at, by } = written;
  return [
    { item: text.grade, value: grade === null ? text.unwritten : gradeText[grade] },
    { item: text.examMark, value: examMark === null ? '' : String(examMark) },
    ...contests.map(({ on, name, place }) => ({ item: text.contest, value: text.sayContest(on, name, place) })),
    { item: text.words, value: words },
    { item: text.by, value: `${by.name} ${moment(at)}` },
  ];
}

function firmItems({ firm, penalties }: Review): readonly Item[] {
  if (firm === null) return [];
  const total = penalties.reduce((sum, { amount }) => sum + amount, 0);
  return [
    { item: text.licence, value: firm.licenceUntil ?? '' },
    { item: text.siteLead, value: firm.siteLead ?? '' },
    { item: text.since, value: firm.since ?? '' },
    { item: text.trained, value: text.of(firm.trained, firm.people) },
    { item: text.penalties, value: text.sayPenalties(penalties.length, yuan(total)) },
    ...penalties.map(({ kind, amount, words, at }) => ({
      item: text.penalty,
      value: [moment(at), penaltyKindText[kind], yuan(amount), words].join(' '),
    })),
  ];
}

const itemsOf = (review: Review): readonly Item[] => [
  { item: text.band, value: leagueBandText[review.row.band] },
  { item: text.group, value: review.row.group === null ? '' : String(review.row.group) },
  ...figureItems(review.figures),
  ...(review.cases === null ? [] : [{ item: text.cases, value: String(review.cases) }]),
  ...firmItems(review),
  ...writtenItems(review),
];

const found = ({ what: { subject, subjectId, quarter }, community, now }: Asked<'review'>) =>
  reviewOf(community, { subject, subjectId, quarter, now });

/** 考核表 of one firm or supervisor and quarter, line by line. */
export const review: Reader<'review', keyof typeof itemColumns> = {
  columns: itemColumns,
  title: ({ what }) => what.quarter,
  filters: async (asked) => {
    const known = await found(asked);
    return [
      [filterText.subject, leagueSubjectText[asked.what.subject]],
      [filterText.name, known?.row.name ?? ''],
      [filterText.quarter, asked.what.quarter],
    ];
  },
  page: async (asked) => {
    const known = await found(asked);
    if (known === null) return null;
    return { rows: [{ item: text.name, value: known.row.name }, ...itemsOf(known)], cursor: null, done: 1 };
  },
};
