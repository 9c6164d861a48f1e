import type { CallData } from '../../api/call';

/** What can be open on top of a ticket. */
export type SheetName = 'reopen' | 'say';

export interface SheetProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}
