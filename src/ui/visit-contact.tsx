import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { contactText } from '#domain/copy';
import { isPhoneNumber, phoneDigits } from '#domain/people';
import { MAX_NAME } from '#domain/ticket';
import { Field, Line } from './field';
import type { Opener } from './opener';
import { Tiles } from './tiles';

interface VisitContactProps {
  /** Null: the reporter. */
  readonly value: Opener | null;
  readonly onChange: (value: Opener | null) => void;
}

const PHONE = 15;

/** 别人开门: name and number, each with what is wrong beside it once one has left it. */
export const VisitContact = ({ value, onChange }: VisitContactProps): ReactElement => (
  <Field label={contactText.title}>
    <Tiles
      label={contactText.title}
      options={[
        { value: 'self', words: contactText.self },
        { value: 'other', words: contactText.other },
      ]}
      chosen={value === null ? 'self' : 'other'}
      onChoose={(who) => {
        if ((who === 'other') !== (value !== null)) onChange(who === 'self' ? null : { name: '', phone: '' });
      }}
    />
    {value === null ? null : <OpenerFields value={value} onChange={onChange} />}
  </Field>
);

const OpenerFields = (props: { value: Opener; onChange: (value: Opener) => void }): ReactElement => {
  const { value, onChange } = props;
  const [left, setLeft] = useState({ name: false, phone: false });
  return (
    <View>
      <View className="line-label">{contactText.name}</View>
      <Line
        label={contactText.name}
        value={value.name}
        placeholder={contactText.nameHint}
        type="text"
        most={MAX_NAME}
        onChange={(name) => {
          onChange({ ...value, name });
        }}
        onBlur={() => {
          setLeft({ ...left, name: true });
        }}
      />
      <Problem words={left.name && value.name.trim() === '' ? contactText.noName : null} />
      <View className="line-label">{contactText.phone}</View>
      <Line
        label={contactText.phone}
        value={value.phone}
        placeholder={contactText.phoneHint}
        type="number"
        most={PHONE}
        onChange={(phone) => {
          onChange({ ...value, phone });
        }}
        onBlur={() => {
          setLeft({ ...left, phone: true });
        }}
      />
      <Problem words={left.phone && !isPhoneNumber(phoneDigits(value.phone)) ? contactText.badPhone : null} />
    </View>
  );
};

const Problem = ({ words }: { words: string | null }): ReactElement | null =>
  words === null ? null : (
    <View className="field-problem" aria-live="polite">
      {words}
    </View>
  );
