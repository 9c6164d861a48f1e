import { joined, managerText, sayDuration, scoresText } from '#domain/copy';
import type { FiguresView, ProportionView } from '#domain/contract';
import type { Drill } from '#domain/satisfaction';
import type { CallData } from '../../api/call';
import type { Metric } from './metric';

export type Summary = CallData<'satisfaction.summary'>;
type Goes = (which: Drill) => void;

const { metrics: words } = scoresText;

const share = (rate: number | null): string => (rate === null ? scoresText.none : scoresText.percent(rate));
const duration = (ms: number | null): string => (ms === null ? scoresText.none : sayDuration(ms));
const stars = (mean: number | null): string => (mean === null ? scoresText.none : scoresText.phoneStars(mean));

const proportion = (name: string, of: ProportionView, onPress: () => void): Metric => ({
  name,
  value: share(of.rate),
  note: scoresText.share(of),
  onPress,
});

/** How satisfied, and how many said so. */
export const ratedOf = ({ csat, response }: FiguresView, go: Goes): readonly Metric[] => [
  {
    name: managerText.headline,
    value: share(csat.rate),
    note: joined.remark(scoresText.verdict(csat), scoresText.answers(csat.n)),
    onPress: () => {
      go('answers');
    },
  },
  proportion(words.response, response, () => {
    go('answers');
  }),
];

/** How quickly, and whether it stayed mended. */
export const speedOf = (figures: FiguresView, go: Goes): readonly Metric[] => {
  const note = scoresText.tickets(figures.closures);
  const time = (name: string, ms: number | null): Metric => ({
    name,
    value: duration(ms),
    note,
    onPress: () => {
      go('closures');
    },
  });
  return [
    proportion(words.firstTimeFix, figures.firstTimeFix, () => {
      go('cameBack');
    }),
    proportion(words.onTime, figures.onTime, () => {
      go('late');
    }),
    time(words.accept, figures.meanToAccept),
    time(words.firstFix, figures.meanToFirstFix),
    time(words.finalFix, figures.meanToFinalFix),
  ];
};

/** What was promised to owners, and whether they would recommend us. */
export const promisesOf = (summary: Summary, go: Goes, seeComplaints: () => void): readonly Metric[] => {
  const { callBackInTime, complaints, recommend } = summary;
  return [
    proportion(words.callBack, callBackInTime, () => {
      go('callBackMissed');
    }),
    proportion(words.reply, complaints.replyInTime, seeComplaints),
    proportion(words.result, complaints.resultInTime, seeComplaints),
    {
      name: words.recommend,
      value: recommend.score === null ? scoresText.none : scoresText.nps(recommend.score),
      note: scoresText.recommendNote(recommend.n),
      onPress: () => {
        go('answers');
      },
    },
  ];
};

/** What people said on the phone: another instrument than ratings. */
export const phoneOf = ({ called }: FiguresView, go: Goes): readonly Metric[] => {
  const line = (name: string, { n, mean }: FiguresView['called']['service']): Metric => ({
    name,
    value: stars(mean),
    note: scoresText.phoneSample(n, called.reached),
    onPress: () => {
      go('closures');
    },
  });
  return [line(scoresText.phoneService, called.service), line(scoresText.phoneContractor, called.contractor)];
};
