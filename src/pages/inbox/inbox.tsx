import { Text, View } from '@tarojs/components';
import { useEffect, type ReactElement } from 'react';
import { errorText, messagesText, messageText, sayMoment } from '#domain/copy';
import { call, type CallData } from '../../api/call';
import { open, ticketPages } from '../../api/go';
import { markUnread, useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';

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
  return (
    <Screen>
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="chat-o" title={messagesText.empty} note={messagesText.emptyNote} />}
        onRetry={() => void list.refresh()}
        item={(message) => (
          <Message
            key={message.id}
            message={message}
            now={now}
            onOpen={(id) => {
              open(ticketPages[part?.role ?? 'owner'], { id });
            }}
          />
        )}
      />
    </Screen>
  );
};

interface MessageProps {
  readonly message: CallData<'community.messages'>['items'][number];
  readonly now: number;
  readonly onOpen: (ticketId: string) => void;
}

const Message = ({ message, now, onOpen }: MessageProps): ReactElement => {
  const { title, body } = messageText(message.kind, message.params);
  return (
    <View
      className={message.read ? 'message' : 'message message-new'}
      hoverClass="pressed"
      aria-role="button"
      onClick={() => {
        onOpen(message.ticketId);
      }}
    >
      <View className="message-head">
        <Text className="message-title">{title}</Text>
        {message.read ? null : <Text className="message-unread">{messagesText.unread}</Text>}
      </View>
      <View className="message-body">{body}</View>
      <Text className="message-when">{sayMoment(message.at, now)}</Text>
    </View>
  );
};
