import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText, followedUpText, recoveryText, sayMoment } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Notice, NoticeLine } from '../../ui/notice';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { useNow } from '../../ui/use-now';
import { AnswerForm } from './answer';
import { Done } from './done';

type Recovery = CallData<'recovery.mine'>;

/** What was done after a low score, and the owner's second answer. The first score stays what it is. */
export default function RecoveryPage(): ReactElement {
  const recoveryId = useRouter().params['id'] ?? '';
  const recovery = useRemote('recovery.mine', { recoveryId });
  const now = useNow();
  usePageLife(recovery);
  const { data } = recovery;
  if (data?.state === 'closed' && data.answer === null) {
    return (
      <AnswerForm recovery={data} onStale={recovery.refresh}>
        <Story recovery={data} now={now} />
      </AnswerForm>
    );
  }
  return (
    <Screen>
      <RemoteView
        data={data}
        at={recovery.at}
        problem={recovery.code === null ? null : errorText[recovery.code]}
        now={now}
        onRetry={() => void recovery.refresh()}
      >
        {(known) => <Story recovery={known} now={now} />}
      </RemoteView>
    </Screen>
  );
}

const Story = ({ recovery, now }: { recovery: Recovery; now: number }): ReactElement => {
  const { number, ticketId, state, openedAt, manager, reason, answer } = recovery;
  return (
    <>
      <View className="ticket-head">
        <View className="ticket-title">{followedUpText.number(number)}</View>
        <View className="status-next">{followedUpText[state]}</View>
        <View className="waiting">{followedUpText.since(sayMoment(openedAt, now))}</View>
      </View>
      <Notice
        tone="calm"
        icon="manager-o"
        title={manager === '' ? followedUpText.managerNone : followedUpText.manager(manager)}
      >
        <NoticeLine>{recoveryText.reason[reason]}</NoticeLine>
      </Notice>
      <Done recovery={recovery} now={now} />
      <Section>
        <Row
          icon="orders-o"
          title={followedUpText.ticket}
          onPress={() => {
            open('/owner/ticket/index', { id: ticketId });
          }}
        />
        {answer?.answer === 'notSatisfied' ? (
          <Row
            icon="chat-o"
            title={followedUpText.complain}
            note={followedUpText.complainNote}
            onPress={() => {
              open('/owner/complain/index', { ticket: ticketId });
            }}
          />
        ) : null}
      </Section>
    </>
  );
};
