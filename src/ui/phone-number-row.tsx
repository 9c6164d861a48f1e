import { Button, Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { Icon } from './vant/icon';

interface PhoneNumberRowProps {
  readonly title: string;
  readonly note: string;
  /** WeChat's one-time code for the number, good for five minutes; null: the person would rather not say. */
  readonly onAnswer: (code: string | null) => void;
}

/** WeChat hands out a phone number only to its own button; this one looks like a Row. */
export const PhoneNumberRow = ({ title, note, onAnswer }: PhoneNumberRowProps): ReactElement => (
  <Button
    className="row native-button"
    hoverClass="pressed"
    openType="getPhoneNumber"
    aria-label={`${title} ${note}`}
    onGetPhoneNumber={({ detail }) => {
      onAnswer(detail.code ?? null);
    }}
  >
    <View className="row-icon" aria-hidden="true">
      <Icon name="chat-o" />
    </View>
    <View className="row-words">
      <Text className="row-title">{title}</Text>
      <Text className="row-note">{note}</Text>
    </View>
    <View className="row-arrow" aria-hidden="true">
      <Icon name="arrow" />
    </View>
  </Button>
);
