import type { ReactElement } from 'react';

interface ActionButtonProps {
  readonly type: 'default' | 'primary';
  /** What happens, in words. */
  readonly words: string;
  /** What a screen reader says: the words, and what is missing where it cannot be pressed. The words when left out. */
  readonly label?: string;
  /** Shown while the action runs; the button does not react then. */
  readonly busyWords: string;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

// Long consequences wrap instead of being cut: vant's fixed height becomes a minimum.
const growing =
  'height:auto;min-height:var(--touch-large);line-height:var(--leading-tight);padding:var(--space-2) var(--space-3);white-space:normal';

/** One action as a full-width button. */
export const ActionButton = (props: ActionButtonProps): ReactElement => (
  <van-button
    type={props.type}
    block
    disabled={props.disabled || props.busy}
    custom-style={growing}
    aria-label={props.busy ? props.busyWords : (props.label ?? props.words)}
    onClick={props.onPress}
  >
    {props.busy ? props.busyWords : props.words}
  </van-button>
);
