import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';
import { messagesText, messageText, sayMoment } from '#domain/copy';
import type { Message } from './asks';

interface LineProps {
  readonly message: Message;
  readonly now: number;
  readonly onOpen: () => void;
}

/** One message; its children are what can be answered right here. */
export const Line = ({ message, now, onOpen, children }: PropsWithChildren<LineProps>): ReactElement => {
  const { title, body } = messageText(message.kind, message.params);
  return (
    <View className={message.read ? 'message' : 'message message-new'}>
      <View className="message-tap" hoverClass="pressed" aria-role="button" onClick={onOpen}>
        <View className="message-head">
          <Text className="message-title">{title}</Text>
          {message.read ? null : <Text className="message-unread">{messagesText.unread}</Text>}
        </View>
        <View className="message-body">{body}</View>
        <Text className="message-when">{sayMoment(message.at, now)}</Text>
      </View>
      {children}
    </View>
  );
};
