import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { sayDate, settingText, tradeText } from '#domain/copy';
import type { Closure } from '#domain/booking';
import { MAX_DAYS, type ClosedDays } from '#domain/settings';
import { trades } from '#domain/taxonomy';
import { MAX_NAME } from '#domain/ticket';
import { dayOf } from '#domain/time';
import { DayField } from '../../ui/day-field';
import { Line } from '../../ui/field';
import { ManyTiles, Tiles } from '../../ui/tiles';
import { toggled } from '../person/draft';
import { Entries } from './entries';
import { sayClosed, sayClosure } from './say';

interface ListProps<T> {
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
}

const today = (): string => dayOf(Date.now());

const daysProblem = ({ from, to, name }: ClosedDays): string | null => {
  if (from > to) return settingText.problem.reversed;
  return name.trim() === '' ? settingText.problem.nameless : null;
};

const byDay = <T extends ClosedDays>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

const trimmed = <T extends ClosedDays>(list: readonly T[]): readonly T[] =>
  byDay(list.map((one) => ({ ...one, name: one.name.trim() })));

/** First day, last day, why. */
const DaysFields = <T extends ClosedDays>(props: { value: T; onChange: (value: T) => void }): ReactElement => {
  const { value, onChange } = props;
  return (
    <>
      <View className="picks">
        <DayField
          label={settingText.from}
          words={sayDate(value.from)}
          value={value.from}
          onChange={(from) => {
            onChange({ ...value, from, to: from > value.to ? from : value.to });
          }}
        />
        <DayField
          label={settingText.to}
          words={sayDate(value.to)}
          value={value.to}
          onChange={(to) => {
            onChange({ ...value, to });
          }}
        />
      </View>
      <View className="line-label">{settingText.name}</View>
      <Line
        label={settingText.name}
        value={value.name}
        placeholder={settingText.nameHint}
        type="text"
        most={MAX_NAME}
        onChange={(name) => {
          onChange({ ...value, name });
        }}
      />
    </>
  );
};

/** Closed besides the public holidays. */
export const ClosedDaysList = ({ value, onChange }: ListProps<ClosedDays>): ReactElement => (
  <Entries
    list={value}
    most={MAX_DAYS}
    addWords={settingText.lists.addDays}
    fresh={() => ({ from: today(), to: today(), name: '' })}
    say={sayClosed}
    problem={daysProblem}
    editor={(one, change) => <DaysFields value={one} onChange={change} />}
    onChange={(list) => {
      onChange(trimmed(list));
    }}
  />
);

/** Open whatever else is said. */
export const OpenDaysList = ({ value, onChange }: ListProps<string>): ReactElement => (
  <Entries
    list={value}
    most={MAX_DAYS}
    addWords={settingText.lists.addDay}
    fresh={today}
    say={sayDate}
    problem={() => null}
    editor={(day, change) => <DayField label={settingText.day} words={sayDate(day)} value={day} onChange={change} />}
    onChange={(list) => {
      onChange([...new Set(list)].sort());
    }}
  />
);

const tradeOptions = trades.map((value) => ({ value, words: tradeText[value] }));
const whomOptions = [
  { value: 'all', words: settingText.allTrades },
  { value: 'some', words: settingText.someTrades },
] as const;

const closureProblem = (closure: Closure): string | null =>
  closure.trades?.length === 0 ? settingText.problem.noTrades : daysProblem(closure);

const ClosureFields = ({ value, onChange }: { value: Closure; onChange: (value: Closure) => void }): ReactElement => (
  <>
    <DaysFields value={value} onChange={onChange} />
    <View className="line-label">{settingText.trades}</View>
    <Tiles
      label={settingText.trades}
      options={whomOptions}
      chosen={value.trades === null ? 'all' : 'some'}
      onChoose={(chosen) => {
        onChange({ ...value, trades: chosen === 'all' ? null : (value.trades ?? []) });
      }}
    />
    {value.trades === null ? null : (
      <View className="below">
        <ManyTiles
          label={settingText.someTrades}
          options={tradeOptions}
          chosen={value.trades}
          onToggle={(trade) => {
            onChange({ ...value, trades: toggled(value.trades ?? [], trade) });
          }}
        />
      </View>
    )}
  </>
);

/** Days on which nothing is offered to book, for all trades or some. */
export const ClosureList = ({ value, onChange }: ListProps<Closure>): ReactElement => (
  <Entries
    list={value}
    most={MAX_DAYS}
    addWords={settingText.lists.addDays}
    fresh={(): Closure => ({ from: today(), to: today(), name: '', trades: null })}
    say={sayClosure}
    problem={closureProblem}
    editor={(one, change) => <ClosureFields value={one} onChange={change} />}
    onChange={(list) => {
      onChange(trimmed(list));
    }}
  />
);
