import { dimensionText, figureItemText, targetVerdictText } from '#domain/copy';
import { dimensions, type Figures, type Proportion } from '#domain/satisfaction';
import { HOUR } from '#domain/time';

/** One line of a table that is told line by line. */
export interface Item {
  readonly item: string;
  readonly value: string;
}

const text = figureItemText;

const ofProportion = ({ n, hits, rate }: Proportion): string =>
  rate === null ? text.nothing : text.share(rate, hits, n);

const hours = (ms: number | null): string => (ms === null ? text.nothing : text.hours(ms / HOUR));
const stars = (mean: number | null): string => (mean === null ? text.nothing : text.stars(mean));

function csatItem({ csat }: Pick<Figures, 'csat'>): string {
  const { rate, lower, upper, hits, n, target, verdict } = csat;
  if (rate === null || lower === null || upper === null) return text.nothing;
  return [text.share(rate, hits, n), text.between(lower, upper), text.target(target), targetVerdictText[verdict]].join(
    '；',
  );
}

/** Everything a set of closed tickets says, in words with what it is of. */
export const figureItems = (figures: Figures): readonly Item[] => [
  { item: text.closures, value: String(figures.closures) },
  { item: text.answers, value: ofProportion(figures.response) },
  { item: text.csat, value: csatItem(figures) },
  ...dimensions.map((one) => ({ item: dimensionText[one], value: stars(figures.dimensions[one]) })),
  { item: text.toAccept, value: hours(figures.meanToAccept) },
  { item: text.toFirstFix, value: hours(figures.meanToFirstFix) },
  { item: text.toFinalFix, value: hours(figures.meanToFinalFix) },
  { item: text.firstTimeFix, value: ofProportion(figures.firstTimeFix) },
  { item: text.onTime, value: ofProportion(figures.onTime) },
  { item: text.callBack, value: ofProportion(figures.callBackInTime) },
  { item: text.service, value: text.spoken(figures.called.service.n, stars(figures.called.service.mean)) },
  { item: text.contractor, value: text.spoken(figures.called.contractor.n, stars(figures.called.contractor.mean)) },
  { item: text.recommend, value: recommended(figures) },
];

function recommended({ recommend: { n, score } }: Figures): string {
  return score === null ? text.nothing : text.recommended(score, n);
}
