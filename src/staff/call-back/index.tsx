import { useRouter } from '@tarojs/taro';
import type { PropsWithChildren, ReactElement } from 'react';
import { callBackText, commonText, errorText, sayMoment } from '#domain/copy';
import { callBacks, type CallBack } from '#domain/ticket';
import { replaceAll } from '../../api/go';
import { say } from '../../api/phone';
import { ring } from '../../api/ring';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Screen } from '../../ui/screen';
import { EmptyState, ErrorState, OfflineBar, Skeleton } from '../../ui/states';
import '../../ui/styles/calls.scss';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { CallBackForm } from './form';
import { History, type CallSheet } from './sheet';

const isCallBack = (word: string | undefined): word is CallBack => callBacks.some((one) => one === word);

/** Somebody has reached them already: what was said can be read, but not said again. */
const isMade = ({ clock }: CallSheet): boolean => clock !== null && clock.stoppedAt !== null;

/** 回访: one call, what to say, and what came of it. `which` left out: the first one. */
export default function CallBackPage(): ReactElement {
  const { id: ticketId = '', which } = useRouter().params;
  const sheet = useRemote('ticket.callSheet', { ticketId, which: isCallBack(which) ? which : 'first' });
  const now = useNow();
  usePageLife(sheet);
  const call = (): void => {
    void ring(ticketId, 'reporter').then((code) => {
      if (code !== null) say(errorText[code]);
    });
  };
  const problem = sheet.code === null ? null : errorText[sheet.code];
  const retry = (): void => void sheet.refresh();
  if (sheet.code === 'TICKET_ACTION_NOT_ALLOWED') return <NotNow />;
  if (sheet.data !== null && isMade(sheet.data)) {
    return (
      <NotNow>
        <History sheet={sheet.data} now={now} />
      </NotNow>
    );
  }
  if (sheet.data !== null) {
    const stale = problem === null ? null : commonText.stale(problem, sayMoment(sheet.at, now));
    return (
      <CallBackForm sheet={sheet.data} now={now} onCall={call} onStale={sheet.refresh}>
        {stale === null ? null : <OfflineBar words={stale} onRetry={retry} />}
      </CallBackForm>
    );
  }
  return <Screen>{problem === null ? <Skeleton /> : <ErrorState words={problem} onRetry={retry} />}</Screen>;
}

const NotNow = ({ children }: PropsWithChildren): ReactElement => (
  <Screen>
    <EmptyState
      icon="phone-o"
      title={callBackText.notNow}
      note={callBackText.notNowNote}
      action={callBackText.toList}
      onAction={() => {
        replaceAll('/staff/call-backs/index');
      }}
    />
    {children}
  </Screen>
);
