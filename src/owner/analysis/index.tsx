import { useRouter } from '@tarojs/taro';
import { useEffect, type ReactElement } from 'react';
import { errorText } from '#domain/copy';
import { markAnalysisSeen } from '../../api/analysis-news';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { AnalysisView } from '../../ui/analysis-view';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { useNow } from '../../ui/use-now';

/** One quarter: what owners said, what was done, what changed, what comes next, and the numbers behind it. */
export default function AnalysisPage(): ReactElement {
  const analysisId = useRouter().params['id'] ?? '';
  const analysis = useRemote('analysis.get', { analysisId });
  const now = useNow();
  usePageLife(analysis);
  const publishedAt = analysis.data?.publishedAt ?? null;
  useEffect(() => {
    if (publishedAt !== null) markAnalysisSeen(publishedAt);
  }, [publishedAt]);
  return (
    <Screen>
      <RemoteView
        data={analysis.data}
        at={analysis.at}
        problem={analysis.code === null ? null : errorText[analysis.code]}
        now={now}
        onRetry={() => void analysis.refresh()}
      >
        {(known) => <AnalysisView analysis={known} />}
      </RemoteView>
    </Screen>
  );
}
