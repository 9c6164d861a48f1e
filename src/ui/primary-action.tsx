import { View } from '@tarojs/components';
import type { ReactElement, ReactNode } from 'react';
import { commonText } from '#domain/copy';
import { troubleWords } from './trouble';
import { ActionButton } from './vant/button';

interface PrimaryActionProps {
  /** The action with its consequence: 「提交报修并预约周三 10–12 点」, not 「确定」. */
  readonly words: string;
  readonly busyWords: string;
  readonly busy: boolean;
  readonly disabled?: boolean;
  /** Why it did not work, or what is still missing: said beside the button, nothing is cleared. */
  readonly problem?: string | null;
  readonly hint?: string | null;
  /** A quieter way out beside it. */
  readonly second?: ReactNode;
  readonly onPress: () => void;
}

/** The one primary action of a screen. */
export const PrimaryAction = (props: PrimaryActionProps): ReactElement => (
  <View className="primary">
    {props.problem ? (
      <View className="primary-problem" aria-live="assertive">
        {troubleWords(props.problem)}
      </View>
    ) : null}
    {props.hint && !props.problem ? <View className="primary-hint">{props.hint}</View> : null}
    <ActionButton
      type="primary"
      words={props.words}
      label={props.disabled && props.hint ? commonText.waits(props.words, props.hint) : props.words}
      busyWords={props.busyWords}
      busy={props.busy}
      disabled={props.disabled ?? false}
      onPress={props.onPress}
    />
    {props.second}
  </View>
);

/** The second way out, as quiet as it should be. */
export const QuietAction = (props: { words: string; tone?: 'plain' | 'danger'; onPress: () => void }): ReactElement => (
  <View
    className={props.tone === 'danger' ? 'quiet quiet-danger' : 'quiet'}
    hoverClass="pressed"
    aria-role="button"
    onClick={props.onPress}
  >
    {props.words}
  </View>
);
