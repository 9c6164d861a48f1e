import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { helpText, mineText } from '#domain/copy';
import { useHome } from '../../api/home';
import { phoneTo } from '../../api/phone';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Tap } from '../../ui/tap';
import { Icon } from '../../ui/vant/icon';

/** 常见问题: one question opens at a time. */
export default function HelpPage(): ReactElement {
  const [opened, setOpened] = useState<string | null>(null);
  const communities = useHome().data?.communities ?? [];
  return (
    <Screen>
      {helpText.groups.map(({ title, items }) => (
        <Section key={title} title={title}>
          {items.map(({ ask, answer }) => (
            <Question
              key={ask}
              ask={ask}
              answer={answer}
              open={ask === opened}
              onPress={() => {
                setOpened(ask === opened ? null : ask);
              }}
            />
          ))}
        </Section>
      ))}
      <Section title={helpText.more}>
        {communities.length === 0 ? <View className="beside">{helpText.noPhone}</View> : null}
        {communities.map(({ id, name, phone }) => (
          <Row
            key={id}
            icon="phone-o"
            title={communities.length > 1 ? mineText.frontDeskOf(name) : helpText.call}
            note={phone}
            onPress={() => {
              phoneTo(phone);
            }}
          />
        ))}
      </Section>
    </Screen>
  );
}

interface QuestionProps {
  readonly ask: string;
  readonly answer: string;
  readonly open: boolean;
  readonly onPress: () => void;
}

const Question = ({ ask, answer, open, onPress }: QuestionProps): ReactElement => (
  <View className="question">
    <Tap className="question-head" onPress={onPress}>
      <Text className="question-ask">{ask}</Text>
      <View className={open ? 'question-mark question-open' : 'question-mark'} aria-hidden="true">
        <Icon name="arrow" />
      </View>
    </Tap>
    {open ? (
      <View className="question-answer" aria-live="polite">
        {answer}
      </View>
    ) : null}
  </View>
);
