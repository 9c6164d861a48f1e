import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, leagueSubjectText, leagueText, reviewText, sayMoment } from '#domain/copy';
import { leagueSubjects } from '#domain/league';
import type { Drill } from '#domain/satisfaction';
import { dayOf } from '#domain/time';
import { useExport } from '../../api/exports';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Exporting } from '../../ui/exporting';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Place } from '../../ui/place';
import { Screen } from '../../ui/screen';
import { Panel, Section, Table } from '../../ui/section';
import { ErrorState, OfflineBar, Skeleton } from '../../ui/states';
import '../../ui/styles/office.scss';
import '../../ui/styles/scores.scss';
import { useNow } from '../../ui/use-now';
import { openTickets } from '../scores/look';
import { MetricLines, type Metric } from '../scores/metric';
import { ratedOf, speedOf } from '../scores/metrics';
import type { Review } from './draft';
import { OpinionForm } from './form';
import { Paper } from './paper';
import { factsOf } from './parts';
import { useReview, type ReviewWork, type Subject } from './use-review';

interface SheetProps {
  readonly about: Subject;
  readonly review: Review;
  readonly onSaved: () => Promise<void>;
  /** What is shown is not fresh: since when, in words. Null: it is. */
  readonly stale: string | null;
}

const hintOf = ({ touched, obstacle }: ReviewWork): string | null => (touched ? obstacle : reviewText.unchanged);

/** The figures of the quarter; each opens its tickets. */
const figuresOf = ({ subject, subjectId }: Subject, review: Review): readonly Metric[] => {
  const { from, to, name, figures } = review;
  const go = (which: Drill): void => {
    openTickets({ from, to, where: [{ facet: subject, value: subjectId, label: name }] }, which);
  };
  return [...ratedOf(figures, go), ...speedOf(figures, go)];
};

const Numbers = ({ about, review }: Pick<SheetProps, 'about' | 'review'>): ReactElement => (
  <>
    <Section title={reviewText.figures}>
      <Panel>
        <MetricLines metrics={figuresOf(about, review)} before={null} />
      </Panel>
    </Section>
    {factsOf(review).map(({ title, rows }) => (
      <Section key={title} title={title}>
        <Panel>
          <Table rows={rows} />
        </Panel>
      </Section>
    ))}
  </>
);

const Sheet = ({ about, review, onSaved, stale }: SheetProps): ReactElement => {
  const { subject, subjectId, quarter } = about;
  const now = useNow(60_000);
  const work = useReview(about, review, onSaved);
  const [onPaper, setOnPaper] = useState(false);
  const file = useExport({ kind: 'review', subject, subjectId, quarter });
  const turn = (): void => {
    setOnPaper(!onPaper);
  };
  if (onPaper) {
    return (
      <Screen footer={<QuietAction words={reviewText.form} onPress={turn} />}>
        <Paper review={review} opinion={work.opinion} subject={subject} quarter={quarter} today={dayOf(now)} />
        <View className="score-note">{reviewText.paperNote}</View>
        <Exporting file={file} />
      </Screen>
    );
  }
  const footer = (
    <PrimaryAction
      words={reviewText.save}
      busyWords={reviewText.saving}
      busy={work.busy}
      disabled={!work.touched || work.obstacle !== null}
      problem={work.problem}
      hint={hintOf(work)}
      onPress={() => void work.save()}
    />
  );
  return (
    <Screen footer={footer}>
      <Place>{stale === null ? null : <OfflineBar words={stale} onRetry={() => void onSaved()} />}</Place>
      <View className="heat-name">{review.name}</View>
      <View className="score-note">{reviewText.of(leagueSubjectText[subject], leagueText.period(quarter))}</View>
      <Numbers about={about} review={review} />
      <OpinionForm review={review} work={work} now={now} />
      <QuietAction words={reviewText.paper} onPress={turn} />
      <Exporting file={file} />
    </Screen>
  );
};

/** 考核表 of one contractor or supervisor and quarter: what the numbers say and what people write to them. */
export default function ReviewPage(): ReactElement {
  const { params } = useRouter();
  const communityId = useSession().part?.communityId ?? null;
  const subject = leagueSubjects.find((one) => one === params['subject']) ?? 'contractor';
  const about = { subject, subjectId: params['id'] ?? '', quarter: params['quarter'] ?? '' };
  const review = useRemote('league.review', communityId === null ? null : { communityId, ...about });
  const now = useNow(60_000);
  usePageLife(review);
  const { data, at, code } = review;
  const problem = code === null ? null : errorText[code];
  if (data === null || communityId === null) {
    return (
      <Screen>
        {problem === null ? <Skeleton /> : <ErrorState words={problem} onRetry={() => void review.refresh()} />}
      </Screen>
    );
  }
  // The form stays where it is while the network comes and goes: nobody loses what they are writing.
  return (
    <Sheet
      about={{ communityId, ...about }}
      review={data}
      onSaved={review.refresh}
      stale={problem === null ? null : commonText.stale(problem, sayMoment(at, now))}
    />
  );
}
