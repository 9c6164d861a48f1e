import type { PropsWithChildren, ReactElement } from 'react';

/** A panel from the bottom for one short question. Closes by tapping beside it. */
export const Sheet = (props: PropsWithChildren<{ open: boolean; onClose: () => void }>): ReactElement => (
  <van-popup
    show={props.open}
    position="bottom"
    round
    z-index={200}
    lock-scroll
    custom-style="max-height:85vh"
    onClose={props.onClose}
  >
    {props.children}
  </van-popup>
);
