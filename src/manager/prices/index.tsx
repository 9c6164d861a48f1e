import type { ReactElement } from 'react';
import { errorText } from '#domain/copy';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { PriceBook } from './book';

/** 价目表 of one community. */
export default function PricesPage(): ReactElement {
  const communityId = useSession().part?.communityId ?? null;
  const book = useRemote('settings.prices', communityId === null ? null : { communityId });
  const now = useNow(60_000);
  usePageLife(book);
  if (communityId !== null && book.data !== null) {
    return <PriceBook communityId={communityId} book={book.data} now={now} onStale={book.refresh} />;
  }
  return (
    <Screen>
      <RemoteView
        data={null}
        at={book.at}
        problem={book.code === null ? null : errorText[book.code]}
        now={now}
        onRetry={() => void book.refresh()}
      >
        {() => <></>}
      </RemoteView>
    </Screen>
  );
}
