import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { recommendText } from '#domain/copy';
import { recommendations } from '#domain/satisfaction';
import { Field } from '../../ui/field';
import { withRecommend, type RateAnswers } from './answers';

interface RecommendProps {
  readonly answers: RateAnswers;
  readonly onChange: (answers: RateAnswers) => void;
}

/** 0 to 10, asked of some owners, last; nobody has to. */
export const Recommend = ({ answers, onChange }: RecommendProps): ReactElement => (
  <Field label={recommendText.title} note={recommendText.note}>
    <View className="tens" aria-role="radiogroup" aria-label={recommendText.title}>
      {recommendations.map((score) => (
        <View
          key={score}
          className={score === answers.recommend ? 'ten ten-on' : 'ten'}
          hoverClass="pressed"
          aria-role="radio"
          aria-checked={score === answers.recommend ? 'true' : 'false'}
          aria-label={recommendText.option(score)}
          onClick={() => {
            onChange(withRecommend(answers, score));
          }}
        >
          {score}
        </View>
      ))}
    </View>
    <View className="tens-ends">
      <Text>{recommendText.least}</Text>
      <Text>{recommendText.most}</Text>
    </View>
  </Field>
);
