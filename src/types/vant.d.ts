import type { ReactNode } from 'react';

/** An event of a native component: its payload is in `detail`. */
interface NativeEvent<T> {
  readonly detail: T;
}

/**
 * The vant tags this app uses, with the properties its wrappers set. Only src/ui/vant writes these tags: Taro binds
 * nothing but attributes that stand literally on the literal tag.
 */
interface VantTags {
  'van-icon': { name: string; size?: string; color?: string; 'custom-style'?: string };
  'van-button': {
    type: 'default' | 'primary';
    block?: boolean;
    plain?: boolean;
    disabled?: boolean;
    icon?: string;
    'custom-style'?: string;
    'aria-label'?: string;
    onClick?: (event: NativeEvent<unknown>) => void;
    children?: ReactNode;
  };
  'van-popup': {
    show: boolean;
    position: 'bottom';
    round?: boolean;
    'z-index'?: number;
    'lock-scroll'?: boolean;
    'custom-style'?: string;
    onClose?: (event: NativeEvent<unknown>) => void;
    children?: ReactNode;
  };
}

declare global {
  // JSX looks its tags up in this interface: an empty one that extends is the way to add to it.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- see above
    interface IntrinsicElements extends VantTags {}
  }
}

declare module 'react' {
  // JSX looks its tags up in this interface: an empty one that extends is the way to add to it.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- see above
    interface IntrinsicElements extends VantTags {}
  }
}
