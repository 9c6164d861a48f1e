import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { amendText, errorText } from '#domain/copy';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/drawings.scss';
import '../../ui/styles/report.scss';
import { useNow } from '../../ui/use-now';
import { AmendForm } from './form';

/** 改类别, 优先级, 重点工程. */
export default function AmendPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  if (ticket.data?.actions.includes('amend') === true) {
    return <AmendForm ticket={ticket.data} onStale={ticket.refresh} />;
  }
  return (
    <Screen>
      <RemoteView
        data={ticket.loading ? null : ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {() => <EmptyState icon="edit" title={amendText.notNow} />}
      </RemoteView>
    </Screen>
  );
}
