import type { ReactElement } from 'react';
import { Inbox } from '../inbox/inbox';

/** 消息 of an owner: a tab. */
export default function MessagesPage(): ReactElement {
  return <Inbox />;
}
