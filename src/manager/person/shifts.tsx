import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { joined, peopleText } from '#domain/copy';
import { isShift, type Shift } from '#domain/routing';
import { TimeField } from '../../ui/day-field';
import { Field } from '../../ui/field';
import { QuietAction } from '../../ui/primary-action';
import { ManyTiles } from '../../ui/tiles';
import { officeShift, toggled } from './draft';

interface ShiftFieldsProps {
  readonly shifts: readonly Shift[];
  readonly onChange: (shifts: readonly Shift[]) => void;
}

const MOST_SHIFTS = 14;
const days = ['1', '2', '3', '4', '5', '6', '7'] as const;
const dayOptions = days.map((value) => ({ value, words: peopleText.dayOf(Number(value)) }));

/** The week of somebody: any number of shifts, each on its days. */
export const ShiftFields = ({ shifts, onChange }: ShiftFieldsProps): ReactElement => (
  <Field label={peopleText.shifts} note={peopleText.shiftsNote}>
    {shifts.map((shift, index) => (
      <OneShift
        // Shifts have no name of their own: their place is what they are called by.
        key={index}
        shift={shift}
        number={index + 1}
        onChange={(next) => {
          onChange(shifts.map((other, at) => (at === index ? next : other)));
        }}
        onRemove={() => {
          onChange(shifts.filter((_, at) => at !== index));
        }}
      />
    ))}
    {shifts.length < MOST_SHIFTS ? (
      <QuietAction
        words={peopleText.addShift}
        onPress={() => {
          onChange([...shifts, officeShift]);
        }}
      />
    ) : null}
  </Field>
);

interface OneShiftProps {
  readonly shift: Shift;
  readonly number: number;
  readonly onChange: (shift: Shift) => void;
  readonly onRemove: () => void;
}

const OneShift = ({ shift, number, onChange, onRemove }: OneShiftProps): ReactElement => (
  <View className="block">
    <View className="block-title">{peopleText.shift(number)}</View>
    <ManyTiles
      label={joined.spoken(peopleText.shift(number), peopleText.shiftDays)}
      options={dayOptions}
      chosen={shift.days.map((day) => String(day) as (typeof days)[number])}
      onToggle={(day) => {
        onChange({ ...shift, days: toggled(shift.days, Number(day)) });
      }}
    />
    <View className="picks picks-below">
      <TimeField
        label={peopleText.from}
        words={shift.from}
        value={shift.from}
        onChange={(from) => {
          onChange({ ...shift, from });
        }}
      />
      <TimeField
        label={peopleText.to}
        words={shift.to}
        value={shift.to}
        onChange={(to) => {
          onChange({ ...shift, to });
        }}
      />
    </View>
    {shift.days.length > 0 && isShift(shift) ? null : (
      <View className="field-problem">{peopleText.problem.shifts}</View>
    )}
    <QuietAction words={peopleText.removeShift(number)} onPress={onRemove} />
  </View>
);
