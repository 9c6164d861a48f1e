import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { dimensionText, rateText, tagText } from '#domain/copy';
import { dimensions, type Stars as StarCount } from '#domain/satisfaction';
import { showPhotos } from '../../api/photo-files';
import type { Writing } from '../../api/use-writing';
import { Field } from '../../ui/field';
import { Panel } from '../../ui/section';
import { Stars } from '../../ui/stars';
import { ManyTiles } from '../../ui/tiles';
import { WritingFields } from '../../ui/writing';
import { tagsFor, tagsTitle, withDimension, withTag, type RateAnswers } from './answers';

interface DetailsProps {
  readonly answers: RateAnswers;
  readonly stars: StarCount;
  readonly writing: Writing;
  readonly onChange: (answers: RateAnswers) => void;
}

/** What one may add after the stars: tags, words and pictures, the five dimensions. */
export const Details = ({ answers, stars, writing, onChange }: DetailsProps): ReactElement => (
  <>
    <Field label={tagsTitle(stars)} note={rateText.optional}>
      <ManyTiles
        label={tagsTitle(stars)}
        options={tagsFor(stars).map((value) => ({ value, words: tagText[value] }))}
        chosen={answers.tags}
        onToggle={(tag) => {
          onChange(withTag(answers, tag));
        }}
      />
    </Field>
    <Field label={rateText.words} note={rateText.optional}>
      <WritingFields
        writing={writing}
        label={rateText.words}
        hint={rateText.wordsHint}
        photos={rateText.photosAdd}
        onOpen={showPhotos}
      />
    </Field>
    <Field label={rateText.dimensions} note={rateText.dimensionsNote}>
      <Panel>
        {dimensions.map((dimension) => (
          <View className="rate-row" key={dimension}>
            <Text className="rate-name">{dimensionText[dimension]}</Text>
            <Stars
              label={dimensionText[dimension]}
              value={answers.dimensions[dimension]}
              size="row"
              say={(count) => rateText.dimensionStar(dimensionText[dimension], count)}
              onChoose={(value) => {
                onChange(withDimension(answers, dimension, value));
              }}
            />
          </View>
        ))}
      </Panel>
    </Field>
  </>
);
