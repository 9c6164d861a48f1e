import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText, exportsText } from '#domain/copy';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { useWatch } from '../../api/use-watch';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { ExportEntry } from './entry';

/** Milliseconds between two looks while one is being made. */
const EVERY = 5_000;

/** 我的导出: what one asked for, as long as it is kept; a message about one leads here. */
export default function ExportsPage(): ReactElement {
  const { communityId: told } = useRouter().params;
  const { part } = useSession();
  const communityId = told ?? part?.communityId ?? '';
  const list = useRemote('export.list', communityId === '' ? null : { communityId });
  const now = useNow();
  usePageLife(list);
  useWatch(EVERY, () => {
    if (list.data?.items.some(({ state }) => state === 'making') === true) void list.refresh();
  });
  return (
    <Screen>
      <RemoteView
        data={list.data}
        at={list.at}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        onRetry={() => void list.refresh()}
      >
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <EmptyState icon="description" title={exportsText.empty} note={exportsText.emptyNote} />
            ) : null}
            {items.map((one) => (
              <ExportEntry key={one.id} one={one} now={now} />
            ))}
          </>
        )}
      </RemoteView>
    </Screen>
  );
}
