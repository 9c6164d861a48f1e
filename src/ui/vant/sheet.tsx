import { useState, type PropsWithChildren, type ReactElement } from 'react';

/**
 * A panel from the bottom for one short question. Closes by tapping beside it. What is in it is only built when it is
 * opened for the first time: a page must not pay for what nobody asked for.
 */
export const Sheet = (props: PropsWithChildren<{ open: boolean; onClose: () => void }>): ReactElement => {
  const [opened, setOpened] = useState(props.open);
  if (props.open && !opened) setOpened(true);
  return (
    <van-popup
      show={props.open}
      position="bottom"
      round
      z-index={200}
      lock-scroll
      custom-style="max-height:85vh"
      onClose={props.onClose}
    >
      {opened ? props.children : null}
    </van-popup>
  );
};
