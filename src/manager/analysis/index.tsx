import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { analysesText, analysisStateText, errorText } from '#domain/copy';
import { quarterOf } from '#domain/satisfaction';
import { dayOf } from '#domain/time';
import { useExport } from '../../api/exports';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { AnalysisView } from '../../ui/analysis-view';
import { Badge } from '../../ui/badge';
import { Exporting } from '../../ui/exporting';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { footerOf } from './footer';
import { AnalysisForm } from './form';
import { useAnalysis, type AnalysisProps } from './use-analysis';

/** 季度分析 of one quarter: read from the cloud, then written. */
export default function AnalysisPage(): ReactElement {
  const now = useNow(60_000);
  const quarter = useRouter().params['quarter'] ?? quarterOf(dayOf(now));
  const communityId = useSession().part?.communityId ?? '';
  const analysis = useRemote('analysis.edit', communityId === '' ? null : { communityId, quarter });
  usePageLife(analysis);
  const { data } = analysis;
  const view = (
    <RemoteView
      data={data}
      at={analysis.at}
      problem={analysis.code === null ? null : errorText[analysis.code]}
      now={now}
      onRetry={() => void analysis.refresh()}
    >
      {() => <View />}
    </RemoteView>
  );
  if (data === null) return <Screen>{view}</Screen>;
  return (
    <Writing
      work={{ communityId, analysis: data, onChanged: analysis.refresh }}
      stale={analysis.code === null ? null : view}
    />
  );
}

type Tab = keyof typeof analysesText.change;
const tabs = [
  { value: 'edit', words: analysesText.change.edit },
  { value: 'preview', words: analysesText.change.preview },
] as const;

interface WritingProps {
  readonly work: AnalysisProps;
  /** Says that what is shown is not fresh; null: it is. */
  readonly stale: ReactElement | null;
}

const Writing = ({ work: about, stale }: WritingProps): ReactElement => {
  const { analysis } = about;
  const { quarter, state, figures } = analysis;
  const [tab, setTab] = useState<Tab>('edit');
  const work = useAnalysis(about);
  const file = useExport({ kind: 'analysis', quarter });
  return (
    <Screen footer={footerOf(analysis, work)}>
      {stale}
      <View className="entry-head">
        <View className="ticket-title">{analysesText.quarter(quarter)}</View>
        <Badge tone={state === 'published' ? 'calm' : 'amber'} words={analysisStateText[state]} />
      </View>
      <Segments<Tab> label={analysesText.views} options={tabs} chosen={tab} onChoose={setTab} />
      {tab === 'edit' ? (
        <AnalysisForm analysis={analysis} work={work} />
      ) : (
        <>
          <View className="beside">{analysesText.preview}</View>
          <AnalysisView analysis={{ quarter, figures, ...work.typed }} />
        </>
      )}
      <Exporting file={file} words={analysesText.export} />
    </Screen>
  );
};
