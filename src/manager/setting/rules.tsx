import { Picker, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { partText, placeText, sensitivityText, settingText, symptomText } from '#domain/copy';
import { MAX_RULES } from '#domain/settings';
import { parts, places, sensitivities, symptoms, type SensitivityRule } from '#domain/taxonomy';
import { PickFace } from '../../ui/day-field';
import { Tiles } from '../../ui/tiles';
import { Entries } from './entries';
import { sayRule } from './say';

interface RuleListProps {
  readonly value: readonly SensitivityRule[];
  readonly onChange: (value: readonly SensitivityRule[]) => void;
}

const fresh = (): SensitivityRule => ({ place: null, part: null, symptom: null, sensitivity: 'B' });
const levels = sensitivities.map((value) => ({ value, words: `${value} ${sensitivityText[value]}` }));

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly text: Readonly<Record<T, string>>;
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}

/** One word of the taxonomy, or any: by the wheel. */
const OneOf = <T extends string>({ label, options, text, value, onChange }: OneOfProps<T>): ReactElement => (
  <Picker
    mode="selector"
    range={[settingText.any, ...options.map((option) => text[option])]}
    value={value === null ? 0 : options.indexOf(value) + 1}
    onChange={(event) => {
      onChange(options[Number(event.detail.value) - 1] ?? null);
    }}
  >
    <PickFace label={label} words={value === null ? settingText.any : text[value]} />
  </Picker>
);

const editor = (rule: SensitivityRule, onChange: (rule: SensitivityRule) => void): ReactElement => (
  <>
    <View className="picks">
      <OneOf
        label={settingText.place}
        options={places}
        text={placeText}
        value={rule.place}
        onChange={(place) => {
          onChange({ ...rule, place });
        }}
      />
      <OneOf
        label={settingText.part}
        options={parts}
        text={partText}
        value={rule.part}
        onChange={(part) => {
          onChange({ ...rule, part });
        }}
      />
      <OneOf
        label={settingText.symptom}
        options={symptoms}
        text={symptomText}
        value={rule.symptom}
        onChange={(symptom) => {
          onChange({ ...rule, symptom });
        }}
      />
    </View>
    <View className="line-label">{settingText.sensitivity}</View>
    <Tiles
      label={settingText.sensitivity}
      options={levels}
      chosen={rule.sensitivity}
      onChoose={(sensitivity) => {
        onChange({ ...rule, sensitivity });
      }}
    />
  </>
);

/** 敏感级 where this community sees it otherwise: the first rule that fits. */
export const RuleList = ({ value, onChange }: RuleListProps): ReactElement => (
  <>
    <View className="beside">{settingText.sensitivityNote}</View>
    <Entries
      list={value}
      most={MAX_RULES}
      addWords={settingText.lists.addRule}
      fresh={fresh}
      say={sayRule}
      problem={() => null}
      editor={editor}
      ordered
      onChange={onChange}
    />
  </>
);
