import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { reportForText } from '#domain/copy';
import { MAX_NAME } from '#domain/ticket';
import { Field, Line } from '../../ui/field';
import { Tiles } from '../../ui/tiles';
import type { DeskForm } from './use-desk-report';

const PHONE = 20;
const OTHER = 'other';

/** 谁报的: those the register names in one tap, anybody else by name and number. */
export const Caller = ({ form }: { form: DeskForm }): ReactElement | null => {
  const { answers, change } = form;
  if (answers.home === null) return null;
  const { owners } = answers.home;
  const known = owners.findIndex(({ name, phone }) => name === answers.name && phone === answers.phone);
  return (
    <Field label={reportForText.caller}>
      {owners.length === 0 ? null : (
        <Tiles
          label={reportForText.caller}
          options={[
            ...owners.map(({ name }, index) => ({ value: String(index), words: name })),
            { value: OTHER, words: reportForText.otherCaller },
          ]}
          chosen={known < 0 ? OTHER : String(known)}
          onChoose={(value) => {
            const owner = value === OTHER ? undefined : owners[Number(value)];
            change(owner === undefined ? { name: '', phone: '' } : { name: owner.name, phone: owner.phone });
          }}
        />
      )}
      <View className="line-label">{reportForText.callerName}</View>
      <Line
        label={reportForText.callerName}
        value={answers.name}
        placeholder={reportForText.callerNameHint}
        type="text"
        most={MAX_NAME}
        onChange={(name) => {
          change({ name });
        }}
      />
      <View className="line-label">{reportForText.callerPhone}</View>
      <Line
        label={reportForText.callerPhone}
        value={answers.phone}
        placeholder={reportForText.callerPhoneHint}
        type="number"
        most={PHONE}
        onChange={(phone) => {
          change({ phone });
        }}
      />
    </Field>
  );
};
