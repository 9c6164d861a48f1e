import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { reportForText } from '#domain/copy';
import { MAX_NAME } from '#domain/ticket';
import { Field, Line } from '../ui/field';
import { Tiles } from '../ui/tiles';

const PHONE = 20;
const OTHER = 'other';

interface Person {
  readonly name: string;
  readonly phone: string;
}

interface CallerProps {
  readonly label: string;
  /** Whom the register names for the home. */
  readonly owners: readonly Person[];
  readonly person: Person;
  readonly onChange: (person: Partial<Person>) => void;
}

/** Who called or came: those the register names in one tap, anybody else by name and number. */
export const Caller = ({ label, owners, person, onChange }: CallerProps): ReactElement => {
  const known = owners.findIndex(({ name, phone }) => name === person.name && phone === person.phone);
  return (
    <Field label={label}>
      {owners.length === 0 ? null : (
        <Tiles
          label={label}
          options={[
            ...owners.map(({ name }, index) => ({ value: String(index), words: name })),
            { value: OTHER, words: reportForText.otherCaller },
          ]}
          chosen={known < 0 ? OTHER : String(known)}
          onChoose={(value) => {
            const owner = value === OTHER ? undefined : owners[Number(value)];
            onChange(owner === undefined ? { name: '', phone: '' } : { name: owner.name, phone: owner.phone });
          }}
        />
      )}
      <View className="line-label">{reportForText.callerName}</View>
      <Line
        label={reportForText.callerName}
        value={person.name}
        placeholder={reportForText.callerNameHint}
        type="text"
        most={MAX_NAME}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <View className="line-label">{reportForText.callerPhone}</View>
      <Line
        label={reportForText.callerPhone}
        value={person.phone}
        placeholder={reportForText.callerPhoneHint}
        type="number"
        most={PHONE}
        onChange={(phone) => {
          onChange({ phone });
        }}
      />
    </Field>
  );
};
