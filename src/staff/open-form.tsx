import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText } from '#domain/copy';
import type { CallData } from '../api/call';
import { expected, type Known } from '../api/outbox/expected';
import { useChain } from '../api/outbox/use-outbox';
import { useRemote } from '../api/use-remote';
import { RemoteView } from '../ui/remote-view';
import { Screen } from '../ui/screen';
import { EmptyState } from '../ui/states';
import { useNow } from '../ui/use-now';

interface FormProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly now: number;
  readonly onStale: () => Promise<void>;
}

interface OpenFormProps {
  /** Whether the work order is at the point of this form, counting what waits to be sent. */
  readonly open: (ahead: Known) => boolean;
  readonly closed: string;
  readonly children: (props: FormProps) => ReactElement;
}

/** A form about one work order, also without network; says so where it is not at that point (any more). */
export const OpenForm = ({ open, closed, children }: OpenFormProps): ReactElement => {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const { steps } = useChain(ticketId);
  const now = useNow();
  const { data, refresh } = ticket;
  const [begun, setBegun] = useState(false);
  const isOpen = data !== null && open(expected(data, steps));
  if (isOpen && !begun) setBegun(true);
  // What this form has just handed to the queue must not take the form away before its fate is known.
  if (data !== null && (isOpen || (begun && steps.length > 0)))
    return children({ ticket: data, now, onStale: refresh });
  return (
    <Screen>
      <RemoteView
        data={ticket.loading ? null : data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void refresh()}
      >
        {() => <EmptyState icon="todo-list-o" title={closed} />}
      </RemoteView>
    </Screen>
  );
};
