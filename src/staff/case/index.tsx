import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import type { PhotoView } from '#domain/contract';
import { casesText, errorText, partText, sayDay } from '#domain/copy';
import { showPhotos } from '../../api/photo-files';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Compare } from '../../ui/compare';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { Panel, Section } from '../../ui/section';
import { useNow } from '../../ui/use-now';

const firstUrl = (photos: readonly PhotoView[]): string | null => photos.find(({ url }) => url !== null)?.url ?? null;

/** One case: before and after, why it was, what was done, what to do from now on. */
export default function CasePage(): ReactElement {
  const caseId = useRouter().params['id'] ?? '';
  const found = useRemote('case.get', { caseId });
  const now = useNow();
  usePageLife(found);
  return (
    <Screen>
      <RemoteView
        data={found.data}
        at={found.at}
        problem={found.code === null ? null : errorText[found.code]}
        now={now}
        onRetry={() => void found.refresh()}
      >
        {({ title, part, by, at, ticketNumber, before, after, cause, measure, lesson }) => (
          <>
            <View className="status-next">{title}</View>
            <View className="ticket-title">{`${partText[part]} ${casesText.by(by, sayDay(at, now))}`}</View>
            {firstUrl(before) === null && firstUrl(after) === null ? null : (
              <View className="below">
                <Compare before={firstUrl(before)} after={firstUrl(after)} onOpen={showPhotos} />
              </View>
            )}
            <Told title={casesText.cause} words={cause} />
            <Told title={casesText.measure} words={measure} />
            <Told title={casesText.lesson} words={lesson} />
            <View className="said">{casesText.ticket(ticketNumber)}</View>
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

const Told = ({ title, words }: { title: string; words: string }): ReactElement => (
  <Section title={title}>
    <Panel>{words}</Panel>
  </Section>
);
