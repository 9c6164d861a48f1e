import {
  joined,
  leagueBandText,
  leagueText,
  managerText,
  penaltyKindText,
  reviewText,
  sayDate,
  sayDuration,
  scoresText,
} from '#domain/copy';
import { yuan } from '#domain/money';
import { dayOf } from '#domain/time';
import type { Review } from './draft';

/** A heading with names and values: the screen and the paper show the same ones. */
export interface Part {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

const { metrics } = scoresText;
const duration = (ms: number | null): string => (ms === null ? scoresText.none : sayDuration(ms));
const share = (of: Review['figures']['response']): string =>
  of.rate === null ? scoresText.none : joined.remark(scoresText.percent(of.rate), `${of.hits}/${of.n}`);
const date = (day: string | null, none: string): string => (day === null ? none : sayDate(day));

const figuresPart = ({ figures }: Review): Part => ({
  title: reviewText.figures,
  rows: [
    [managerText.headline, joined.remark(share(figures.csat), scoresText.verdict(figures.csat))],
    [metrics.response, share(figures.response)],
    [metrics.firstTimeFix, share(figures.firstTimeFix)],
    [metrics.onTime, share(figures.onTime)],
    [metrics.accept, duration(figures.meanToAccept)],
    [metrics.firstFix, duration(figures.meanToFirstFix)],
    [metrics.finalFix, duration(figures.meanToFinalFix)],
  ],
});

const leaguePart = ({ band, adjusted, group, first, last }: Review): Part => ({
  title: reviewText.league,
  rows: [
    [leagueBandText[band], group === null ? leagueText.ungrouped : leagueText.group(group)],
    ...(adjusted === null
      ? []
      : [[leagueText.adjustedName, leagueText.adjusted(adjusted.rate, adjusted.lower, adjusted.upper)] as const]),
    ...(first ? [[leagueText.place, leagueText.first] as const] : []),
    ...(last ? [[leagueText.place, leagueText.last] as const] : []),
  ],
});

const firmPart = (firm: NonNullable<Review['firm']>): Part => ({
  title: reviewText.firm,
  rows: [
    [reviewText.licence, date(firm.licenceUntil, reviewText.noLicence)],
    [reviewText.siteLead, firm.siteLead ?? reviewText.nobody],
    [reviewText.since, date(firm.since, reviewText.noLicence)],
    [reviewText.training, reviewText.trained(firm.trained, firm.people)],
  ],
});

const penaltyPart = ({ penalties: { count, amount, items } }: Review): Part => ({
  title: reviewText.penalties,
  rows:
    count === 0
      ? [[reviewText.penalties, reviewText.noPenalties]]
      : [
          [reviewText.penaltyTotal, reviewText.penaltySum(count, yuan(amount))],
          ...items.map(
            ({ kind, amount: each, words, at }) =>
              [
                joined.remark(penaltyKindText[kind], sayDate(dayOf(at))),
                words === '' ? yuan(each) : joined.spoken(yuan(each), words),
              ] as const,
          ),
        ],
});

/** What the cloud knows beside the figures. */
export const factsOf = (review: Review): readonly Part[] => [
  leaguePart(review),
  ...(review.firm === null ? [] : [firmPart(review.firm), penaltyPart(review)]),
  ...(review.cases === null
    ? []
    : [{ title: reviewText.cases, rows: [[reviewText.cases, reviewText.casesCount(review.cases)]] } as const]),
];

/** Everything the cloud knows of the quarter. */
export const partsOf = (review: Review): readonly Part[] => [figuresPart(review), ...factsOf(review)];
