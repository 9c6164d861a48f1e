import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { contractorsText, joined } from '#domain/copy';
import { MAX_NAME } from '#domain/ticket';
import { Line } from '../../ui/field';

interface Reachable {
  readonly name: string;
  readonly phone: string;
}

interface ReachFieldsProps {
  /** Whose they are: 「联系人」. */
  readonly of: string;
  readonly value: Reachable;
  readonly onChange: (value: Reachable) => void;
}

/** A name and a number. */
export const ReachFields = ({ of, value, onChange }: ReachFieldsProps): ReactElement => (
  <>
    <View className="line-label">{contractorsText.personName}</View>
    <Line
      label={joined.spoken(of, contractorsText.personName)}
      value={value.name}
      placeholder={contractorsText.personNameHint}
      type="text"
      most={MAX_NAME}
      onChange={(name) => {
        onChange({ ...value, name });
      }}
    />
    <View className="line-label">{contractorsText.phone}</View>
    <Line
      label={joined.spoken(of, contractorsText.phone)}
      value={value.phone}
      placeholder={contractorsText.phoneHint}
      type="text"
      most={20}
      onChange={(phone) => {
        onChange({ ...value, phone });
      }}
    />
  </>
);
