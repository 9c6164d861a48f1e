import { useEffect, type ReactElement } from 'react';
import { errorText, messagesText } from '#domain/copy';
import { call } from '../../api/call';
import { markUnread, useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';
import { Answer } from './answer';
import { asksNow, type Message } from './asks';
import { Line } from './line';
import { openSubject } from './subjects';

/** Everything a subscribe message says, whether or not it was agreed to. Reading the list marks it as read. */
export const Inbox = (): ReactElement => {
  const list = useList('community.messages', {});
  const now = useNow();
  const { part } = useSession();
  usePageLife(list);
  const newest = list.items?.[0]?.at ?? 0;
  useEffect(() => {
    if (newest === 0) return;
    void call('community.readMessages', { until: newest }).then((reply) => {
      if (reply.ok) markUnread(reply.data.unread);
    });
  }, [newest]);
  const role = part?.role ?? 'owner';
  const item = (message: Message): ReactElement => {
    const asked = role === 'owner' ? asksNow(message, list.items ?? []) : null;
    return (
      <Line
        key={message.id}
        message={message}
        now={now}
        onOpen={() => {
          openSubject(message, role);
        }}
      >
        {asked === null ? null : <Answer asked={asked} />}
      </Line>
    );
  };
  return (
    <Screen>
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="chat-o" title={messagesText.empty} note={messagesText.emptyNote} />}
        onRetry={() => void list.refresh()}
        item={item}
      />
    </Screen>
  );
};
