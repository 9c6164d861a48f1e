import { Input, Text, Textarea, View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';

interface FieldProps {
  readonly label: string;
  readonly note?: string;
  /** What is wrong, beside the field. */
  readonly problem?: string | null;
}

/** One question of a form with its answer below. */
export const Field = ({ label, note, problem, children }: PropsWithChildren<FieldProps>): ReactElement => (
  <View className="field">
    <View className="field-label">
      <Text>{label}</Text>
      {note === undefined ? null : <Text className="field-note">{note}</Text>}
    </View>
    {children}
    {problem ? (
      <View className="field-problem" aria-live="polite">
        {problem}
      </View>
    ) : null}
  </View>
);

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly most: number;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** Free words that grow with what is written. The count appears near the limit only. */
export const Words = (props: WordsProps): ReactElement => {
  const left = props.most - props.value.length;
  return (
    <View className="words">
      <Textarea
        className="words-input"
        value={props.value}
        placeholder={props.placeholder}
        placeholderClass="words-placeholder"
        maxlength={props.most}
        autoHeight
        disabled={props.disabled ?? false}
        cursorSpacing={120}
        aria-label={props.label}
        onInput={(event) => {
          props.onChange(event.detail.value);
        }}
      />
      {left <= 50 ? <Text className="words-left">{left}</Text> : null}
    </View>
  );
};

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Which keyboard comes up; `nickname` offers the person's own WeChat name. */
  readonly type: 'text' | 'number' | 'digit' | 'nickname';
  readonly most: number;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/** One line of words or digits. */
export const Line = (props: LineProps): ReactElement => (
  <View className="line">
    <Input
      className="line-input"
      type={props.type}
      value={props.value}
      placeholder={props.placeholder}
      placeholderClass="words-placeholder"
      maxlength={props.most}
      cursorSpacing={120}
      aria-label={props.label}
      onInput={(event) => {
        props.onChange(event.detail.value);
      }}
      onBlur={(event) => {
        // A WeChat nickname that was picked, not typed, is told only here on some phones.
        if (props.type === 'nickname') props.onChange(event.detail.value);
        props.onBlur?.();
      }}
    />
  </View>
);
