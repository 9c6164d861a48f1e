import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { appearanceText } from '#domain/copy';
import { looks, setAppearance, textSizes, useAppearance } from '../../api/appearance';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Tiles } from '../../ui/tiles';

const sizeOptions = textSizes.map((value) => ({ value, words: appearanceText.sizes[value] }));
const lookOptions = looks.map((value) => ({ value, words: appearanceText.looks[value] }));

/** 字号和外观: what is chosen is seen at once, on this page and everywhere else. */
export default function AppearancePage(): ReactElement {
  const { size, look } = useAppearance();
  return (
    <Screen>
      <Section title={appearanceText.size}>
        <View className="by-two">
          <Tiles
            label={appearanceText.size}
            options={sizeOptions}
            chosen={size}
            onChoose={(chosen) => {
              setAppearance({ size: chosen });
            }}
          />
        </View>
      </Section>
      <Section title={appearanceText.look}>
        <Tiles
          label={appearanceText.look}
          options={lookOptions}
          chosen={look}
          onChoose={(chosen) => {
            setAppearance({ look: chosen });
          }}
        />
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
    </Screen>
  );
}
