import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText } from '#domain/copy';
import { noMemory } from '../../api/last';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { AssignForm } from './form';

/** 派单, 改派: whom one could send, with the reasons for and against, and a telephone beside each name. */
export default function AssignPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const people = useRemote('ticket.candidates', { ticketId }, noMemory);
  const now = useNow();
  const refresh = async (): Promise<void> => {
    await Promise.all([ticket.refresh(), people.refresh()]);
  };
  if (ticket.data !== null && people.data !== null) {
    return <AssignForm ticket={ticket.data} candidates={people.data.candidates} now={now} onStale={refresh} />;
  }
  const problem = ticket.code ?? people.code;
  return (
    <Screen>
      <RemoteView
        data={null}
        at={ticket.at}
        problem={problem === null ? null : errorText[problem]}
        now={now}
        onRetry={() => void refresh()}
      >
        {() => <></>}
      </RemoteView>
    </Screen>
  );
}
