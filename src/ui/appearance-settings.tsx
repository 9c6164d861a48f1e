import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { appearanceText } from '#domain/copy';
import { Section } from './section';
import { Tiles } from './tiles';

/** As src/api keeps them. */
const sizes = ['system', 'normal', 'large', 'largest'] as const;
const looks = ['system', 'light', 'dark'] as const;
type Size = (typeof sizes)[number];
type Chosen = (typeof looks)[number];

const sizeOptions = sizes.map((value) => ({ value, words: appearanceText.sizes[value] }));
const lookOptions = looks.map((value) => ({ value, words: appearanceText.looks[value] }));

interface AppearanceProps {
  readonly size: Size;
  readonly look: Chosen;
  readonly onSize: (size: Size) => void;
  readonly onLook: (look: Chosen) => void;
}

/** 字号和外观: what is chosen is seen at once, on this page and everywhere else. */
export const AppearanceSettings = ({ size, look, onSize, onLook }: AppearanceProps): ReactElement => (
  <>
    <Section title={appearanceText.size}>
      <View className="by-two">
        <Tiles label={appearanceText.size} options={sizeOptions} chosen={size} onChoose={onSize} />
      </View>
    </Section>
    <Section title={appearanceText.look}>
      <Tiles label={appearanceText.look} options={lookOptions} chosen={look} onChoose={onLook} />
    </Section>
    <Section title={appearanceText.preview} note={appearanceText.kept}>
      <View className="card">
        <Text className="card-title">{appearanceText.previewTitle}</Text>
        <View className="card-foot">
          <Text className="card-next">{appearanceText.previewWords}</Text>
        </View>
      </View>
      <View className="preview-button">{appearanceText.previewButton}</View>
    </Section>
  </>
);
