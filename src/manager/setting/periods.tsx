import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { sayPeriod, settingText } from '#domain/copy';
import type { Period } from '#domain/booking';
import { MAX_PERIODS } from '#domain/settings';
import { TimeField } from '../../ui/day-field';
import { QuietAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import { Entries } from './entries';

interface PeriodListProps {
  readonly value: readonly Period[];
  /** Offers the evening with one touch. */
  readonly evening: boolean;
  readonly onChange: (periods: readonly Period[]) => void;
}

const evening: Period = { from: '18:00', to: '20:00' };

const byTime = (periods: readonly Period[]): readonly Period[] =>
  [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** After the last one, two hours long, where there is room in the day. */
const afterLast = (periods: readonly Period[]): Period => {
  const last = periods[periods.length - 1]?.to ?? '08:00';
  const hour = Number(last.slice(0, 2));
  return hour >= 22 ? { from: last, to: '23:59' } : { from: last, to: `${String(hour + 2).padStart(2, '0')}:00` };
};

const problemOf = ({ from, to }: Period): string | null => (from < to ? null : settingText.problem.reversed);

const editor = (period: Period, onChange: (period: Period) => void): ReactElement => (
  <View className="picks">
    <TimeField
      label={settingText.from}
      words={period.from}
      value={period.from}
      onChange={(from) => {
        onChange({ ...period, from });
      }}
    />
    <TimeField
      label={settingText.to}
      words={period.to}
      value={period.to}
      onChange={(to) => {
        onChange({ ...period, to });
      }}
    />
  </View>
);

/** Periods of a day, kept in the order of time. */
export const PeriodList = ({ value, evening: offersEvening, onChange }: PeriodListProps): ReactElement => (
  <>
    <Entries
      list={value}
      most={MAX_PERIODS}
      addWords={settingText.lists.addPeriod}
      fresh={() => afterLast(value)}
      say={sayPeriod}
      problem={problemOf}
      editor={editor}
      onChange={(periods) => {
        onChange(byTime(periods));
      }}
    />
    {offersEvening && value.length < MAX_PERIODS && !value.some(({ to }) => to > evening.from) ? (
      <QuietAction
        words={settingText.lists.addEvening}
        onPress={() => {
          onChange([...value, evening]);
        }}
      />
    ) : null}
  </>
);

type Own = keyof typeof settingText.own;

const ownOptions = (['common', 'own', 'none'] as const).map((value) => ({ value, words: settingText.own[value] }));

const ownOf = (value: readonly Period[] | null): Own => {
  if (value === null) return 'common';
  return value.length === 0 ? 'none' : 'own';
};

interface OwnPeriodsProps {
  readonly label: string;
  readonly value: readonly Period[] | null;
  readonly onChange: (periods: readonly Period[] | null) => void;
}

/** One trade: the common periods, its own, or none at all. */
export const OwnPeriods = ({ label, value, onChange }: OwnPeriodsProps): ReactElement => {
  const own = ownOf(value);
  const choose = (chosen: Own): void => {
    if (chosen === own) return;
    if (chosen === 'own') onChange([{ from: '08:00', to: '10:00' }]);
    else onChange(chosen === 'common' ? null : []);
  };
  return (
    <>
      <Tiles label={label} options={ownOptions} chosen={own} onChoose={choose} />
      {own === 'own' ? <PeriodList value={value ?? []} evening={false} onChange={onChange} /> : null}
    </>
  );
};
