import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText } from '#domain/copy';
import { open } from '../../api/go';
import { useQueue } from '../../api/use-queue';
import { QueueView } from '../../ui/queue-view';
import { Screen } from '../../ui/screen';
import { useNow } from '../../ui/use-now';

const views = ['open', 'unassigned', 'inspecting', 'callBack'] as const;

/** The view it was opened with; whatever else stands there is everything open. */
const viewOf = (word: string | undefined): (typeof views)[number] => views.find((view) => view === word) ?? 'open';

/** 工单 of a manager: everything open in the community, the longest waiting first. */
export default function ManagerQueuePage(): ReactElement {
  const { view, setView, list } = useQueue(viewOf(useRouter().params['view']));
  return (
    <Screen>
      <QueueView
        views={views}
        view={view}
        onView={setView}
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={useNow(5000)}
        onRetry={() => void list.refresh()}
        onOpen={(id) => {
          open('/manager/ticket/index', { id });
        }}
      />
    </Screen>
  );
}
