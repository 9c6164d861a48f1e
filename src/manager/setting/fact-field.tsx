import { Picker, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { partText, settingLabel, settingText, settingUnitText, timeModeText } from '#domain/copy';
import type { Closure, Period } from '#domain/booking';
import type { ClosedDays, SettingFact } from '#domain/settings';
import { parts, type Part, type SensitivityRule } from '#domain/taxonomy';
import { timeModes, type TimeMode } from '#domain/time';
import { Field } from '../../ui/field';
import { NumberField } from '../../ui/number-field';
import { ManyTiles, Tiles } from '../../ui/tiles';
import { PickFace, TimeField } from '../../ui/day-field';
import { toggled } from '../person/draft';
import { ClosedDaysList, ClosureList, OpenDaysList } from './days';
import { rangeOf } from './number';
import { OwnPeriods, PeriodList } from './periods';
import { RuleList } from './rules';
import { TextList } from './texts';

interface FactFieldProps {
  readonly fact: SettingFact;
  /** What stands in it: of a number what was typed, of everything else what will be kept. */
  readonly value: unknown;
  readonly problem: string | null;
  readonly onChange: (value: unknown) => void;
}

const toggleOptions = [
  { value: 'yes', words: settingText.yes },
  { value: 'no', words: settingText.no },
] as const;
const partOptions = parts.map((value) => ({ value, words: partText[value] }));

/** One setting, by the editor its kind asks for. */
export const FactField = (props: FactFieldProps): ReactElement => {
  const { fact, value, problem, onChange } = props;
  const label = settingLabel(fact.path);
  if (fact.kind === 'number') {
    return (
      <NumberField
        label={label}
        unit={settingUnitText[fact.unit]}
        range={rangeOf(fact)}
        value={String(value)}
        type={fact.unit === 'share' || fact.unit === 'fen' ? 'digit' : 'number'}
        problem={problem}
        onChange={onChange}
      />
    );
  }
  if (fact.kind === 'timeMode') return <Mode label={label} value={value as TimeMode} onChange={onChange} />;
  if (fact.kind === 'timeOfDay') return <Hour label={label} value={value as string} onChange={onChange} />;
  return (
    <View className="fold-field">
      <Field label={label} problem={problem}>
        {editorOf(props, label)}
      </Field>
    </View>
  );
};

/** The value of a fact has the type of its kind: `settingFacts` and the settings were written for each other. */
const editorOf = ({ fact, value, onChange }: FactFieldProps, label: string): ReactElement | null => {
  switch (fact.kind) {
    case 'toggle':
      return (
        <Tiles
          label={label}
          options={toggleOptions}
          chosen={value === true ? 'yes' : 'no'}
          onChoose={(chosen) => {
            onChange(chosen === 'yes');
          }}
        />
      );
    case 'parts':
      return (
        <ManyTiles
          label={label}
          options={partOptions}
          chosen={value as readonly Part[]}
          onToggle={(part) => {
            onChange(inOrder(toggled(value as readonly Part[], part)));
          }}
        />
      );
    case 'periods':
      return <PeriodList value={value as readonly Period[]} evening={fact.group === 'slots'} onChange={onChange} />;
    case 'ownPeriods':
      return <OwnPeriods label={label} value={value as readonly Period[] | null} onChange={onChange} />;
    case 'closedDays':
      return <ClosedDaysList value={value as readonly ClosedDays[]} onChange={onChange} />;
    case 'openDays':
      return <OpenDaysList value={value as readonly string[]} onChange={onChange} />;
    case 'closures':
      return <ClosureList value={value as readonly Closure[]} onChange={onChange} />;
    case 'rules':
      return <RuleList value={value as readonly SensitivityRule[]} onChange={onChange} />;
    case 'texts':
      return <TextList value={value as Readonly<Record<string, string>>} onChange={onChange} />;
    default:
      return null;
  }
};

/** In the order of the taxonomy: taking a part out and putting it back is no change. */
const inOrder = (chosen: readonly Part[]): readonly Part[] => parts.filter((part) => chosen.includes(part));

interface HourProps {
  readonly label: string;
  /** '08:00' */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Hour = ({ label, value, onChange }: HourProps): ReactElement => (
  <View className="fold-field">
    <TimeField label={label} words={value} value={value} onChange={onChange} />
  </View>
);

interface ModeProps {
  readonly label: string;
  readonly value: TimeMode;
  readonly onChange: (value: TimeMode) => void;
}

/** When a clock runs, out of three: by the wheel, because there are eleven of them. */
const Mode = ({ label, value, onChange }: ModeProps): ReactElement => (
  <View className="fold-field">
    <Picker
      mode="selector"
      range={timeModes.map((mode) => timeModeText[mode])}
      value={timeModes.indexOf(value)}
      onChange={(event) => {
        const chosen = timeModes[Number(event.detail.value)];
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      <PickFace label={label} words={timeModeText[value]} />
    </Picker>
  </View>
);
