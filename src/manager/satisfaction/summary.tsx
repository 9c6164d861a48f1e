import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { dimensionText, managerText, scoresText } from '#domain/copy';
import { dimensions, isSatisfied, starValues, type Drill, type Stars } from '#domain/satisfaction';
import { open } from '../../api/go';
import { Bars } from '../../ui/bars';
import { Place } from '../../ui/place';
import { Row } from '../../ui/row';
import { Panel, Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { Fold } from '../scores/fold';
import { Headline } from '../scores/headline';
import { openLook, openTickets, type Look } from '../scores/look';
import { MetricLines, type Metric } from '../scores/metric';
import { phoneOf, promisesOf, speedOf, type Summary } from '../scores/metrics';

interface Props {
  readonly summary: Summary;
  /** The same of the days it is compared with; null: not compared, or not known yet. */
  readonly before: Summary | null;
  readonly look: Look;
}

const meanStars = ({ stars, answers }: Summary): string =>
  (starValues.reduce((sum, star) => sum + star * stars[star], 0) / Math.max(1, answers)).toFixed(1);

const seeComplaints = (): void => {
  open('/staff/complaints/index');
};

/** Every number of these days, each the way to its tickets. */
export const SummaryView = ({ summary, before, look }: Props): ReactElement => {
  const go = (which: Drill): void => {
    openTickets(look, which);
  };
  const { complaints, closures } = summary;
  return (
    <>
      {closures === 0 ? (
        <EmptyState icon="star-o" title={managerText.nothing} note={managerText.nothingNote} />
      ) : (
        <Ratings summary={summary} before={before} look={look} go={go} />
      )}
      <Group
        title={scoresText.promises}
        note={scoresText.received(complaints.received, complaints.major)}
        metrics={promisesOf(summary, go, seeComplaints)}
        before={before === null ? null : promisesOf(before, go, seeComplaints)}
      />
    </>
  );
};

interface GroupProps {
  readonly title: string;
  readonly note?: string;
  readonly metrics: readonly Metric[];
  readonly before: readonly Metric[] | null;
}

const Group = ({ title, note, metrics, before }: GroupProps): ReactElement => (
  <Section title={title}>
    <Panel>
      {note === undefined ? null : <View className="score-note">{note}</View>}
      <MetricLines metrics={metrics} before={before} />
    </Panel>
  </Section>
);

const Ratings = ({ summary, before, look, go }: Props & { go: (which: Drill) => void }): ReactElement => (
  <>
    <Headline
      name={managerText.headline}
      csat={summary.csat}
      before={before === null ? null : before.csat}
      sample={managerText.sample(summary.answers, summary.closures)}
      onPress={() => {
        go('answers');
      }}
    />
    <Place>
      <Fold title={scoresText.stars} finding={scoresText.starsFinding(meanStars(summary), summary.answers)}>
        <StarBars summary={summary} go={go} />
      </Fold>
      <Fold title={scoresText.dimensions} finding={dimensionFinding(summary)}>
        <Dimensions summary={summary} look={look} />
      </Fold>
      <Fold title={scoresText.phone} finding={scoresText.phoneNote}>
        <MetricLines metrics={phoneOf(summary, go)} before={before === null ? null : phoneOf(before, go)} />
      </Fold>
    </Place>
    <Group
      title={scoresText.speed}
      metrics={speedOf(summary, go)}
      before={before === null ? null : speedOf(before, go)}
    />
    <Section title={scoresText.goOn}>
      <Row
        icon="description"
        title={scoresText.segments}
        note={scoresText.segmentsNote}
        onPress={() => {
          openLook('/manager/segments/index', look);
        }}
      />
      <Row
        icon="label-o"
        title={scoresText.matrix}
        note={scoresText.matrixNote}
        onPress={() => {
          openLook('/manager/matrix/index', look);
        }}
      />
    </Section>
  </>
);

interface StarBarsProps {
  readonly summary: Summary;
  readonly go: (which: Drill) => void;
}

const StarBars = ({ summary, go }: StarBarsProps): ReactElement => (
  <>
    {[...starValues].reverse().map((star: Stars) => {
      const count = summary.stars[star];
      const name = managerText.starRow(star);
      const row = { name, share: count / Math.max(1, summary.answers), value: managerText.count(count) };
      return (
        <Tap
          key={star}
          className="star-row"
          onPress={() => {
            go(isSatisfied(star) ? 'satisfied' : 'unsatisfied');
          }}
        >
          <Bars rows={[row]} />
        </Tap>
      );
    })}
  </>
);

const known = ({ dimensions: means }: Summary): readonly { readonly name: string; readonly mean: number }[] =>
  dimensions.flatMap((dimension) => {
    const mean = means[dimension];
    return mean === null ? [] : [{ name: dimensionText[dimension], mean }];
  });

/** Which dimension is best and which is worst, where they differ. */
const dimensionFinding = (summary: Summary): string => {
  const ordered = [...known(summary)].sort((a, b) => b.mean - a.mean);
  const [best] = ordered;
  const worst = ordered[ordered.length - 1];
  if (best === undefined || worst === undefined) return scoresText.dimensionsNone;
  if (best.mean === worst.mean) return scoresText.starsFinding(best.mean.toFixed(1), summary.answers);
  return managerText.dimensionsFinding(best.name, worst.name);
};

const Dimensions = ({ summary, look }: { summary: Summary; look: Look }): ReactElement => (
  <Tap
    className="star-row"
    onPress={() => {
      openLook('/manager/matrix/index', look);
    }}
  >
    <Bars
      rows={known(summary).map(({ name, mean }) => ({ name, share: mean / 5, value: managerText.outOfFive(mean) }))}
    />
  </Tap>
);
