import type { ReactElement } from 'react';
import { Inbox } from './inbox';

/** 消息 of those who work here: opened from their own bar. */
export default function InboxPage(): ReactElement {
  return <Inbox />;
}
