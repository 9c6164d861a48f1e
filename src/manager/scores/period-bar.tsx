import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { sayDate, scoresText } from '#domain/copy';
import { isAskable } from '#domain/satisfaction';
import { dayOf } from '#domain/time';
import { DayField } from '../../ui/day-field';
import { Place } from '../../ui/place';
import { Tap } from '../../ui/tap';
import { Segments } from '../../ui/tiles';
import { earlier, later, periodOf, units, type Period, type Unit } from './period';

interface PeriodBarProps {
  readonly period: Period;
  readonly now: number;
  readonly onChange: (period: Period) => void;
}

const options = units.map((value) => ({ value, words: scoresText.units[value] }));

interface OwnProps {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

const OwnDays = ({ period, onChange }: OwnProps): ReactElement => (
  <View>
    <View className="two-days">
      <DayField
        label={scoresText.from}
        words={sayDate(period.from)}
        value={period.from}
        onChange={(from) => {
          onChange({ ...period, from });
        }}
      />
      <DayField
        label={scoresText.to}
        words={sayDate(period.to)}
        value={period.to}
        onChange={(to) => {
          onChange({ ...period, to });
        }}
      />
    </View>
    <Place>
      {isAskable(period) ? null : (
        <View className="field-problem" aria-live="polite">
          {scoresText.wrongDays}
        </View>
      )}
    </Place>
  </View>
);

interface StepperProps {
  readonly words: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly forth: string;
  /** Null: there is nothing further on. */
  readonly onForth: (() => void) | null;
}

/** One period with the way to the one before and after. */
export const Stepper = ({ words, back, onBack, forth, onForth }: StepperProps): ReactElement => (
  <View className="stepper">
    <Tap className="stepper-go" onPress={onBack}>
      {back}
    </Tap>
    <Text className="stepper-days">{words}</Text>
    {onForth === null ? (
      <View className="stepper-go stepper-off" aria-hidden="true">
        {forth}
      </View>
    ) : (
      <Tap className="stepper-go" onPress={onForth}>
        {forth}
      </Tap>
    )}
  </View>
);

interface StepsProps extends PeriodBarProps {
  readonly unit: Exclude<Unit, 'own'>;
}

const Steps = ({ period, unit, now, onChange }: StepsProps): ReactElement => {
  const today = dayOf(now);
  const next = later(period, today);
  return (
    <Stepper
      words={scoresText.days(period.from, period.to)}
      back={scoresText.earlier[unit]}
      onBack={() => {
        onChange(earlier(period, today));
      }}
      forth={scoresText.later[unit]}
      onForth={
        next === null
          ? null
          : () => {
              onChange(next);
            }
      }
    />
  );
};

/** Which days: a week, a month, a quarter one steps through, or days of one's own. */
export const PeriodBar = ({ period, now, onChange }: PeriodBarProps): ReactElement => {
  const today = dayOf(now);
  const choose = (unit: Unit): void => {
    onChange(unit === 'own' ? { ...period, unit } : periodOf(unit, period.to > today ? today : period.to, today));
  };
  return (
    <View>
      <Segments label={scoresText.unit} options={options} chosen={period.unit} onChoose={choose} />
      <Place>
        {period.unit === 'own' ? (
          <OwnDays period={period} onChange={onChange} />
        ) : (
          <Steps period={period} unit={period.unit} now={now} onChange={onChange} />
        )}
      </Place>
    </View>
  );
};
