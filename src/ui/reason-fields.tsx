import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { MAX_WORDS } from '#domain/ticket';
import { Words } from './field';
import { ManyTiles } from './tiles';

interface ReasonFieldsProps {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly hint: string;
  readonly note: string;
  readonly onChange: (note: string) => void;
}

/** A reason in one tap or in one's own words: a tap writes the words, and they can be changed. */
export const ReasonFields = ({ title, reasons, hint, note, onChange }: ReasonFieldsProps): ReactElement => (
  <>
    <View className="sheet-part">
      <ManyTiles
        label={title}
        options={reasons.map((words) => ({ value: words, words }))}
        chosen={reasons.filter((words) => words === note)}
        onToggle={onChange}
      />
    </View>
    <View className="sheet-part">
      <Words label={title} value={note} placeholder={hint} most={MAX_WORDS} onChange={onChange} />
    </View>
  </>
);
