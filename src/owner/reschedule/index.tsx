import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText, visitText } from '#domain/copy';
import { comesAtOnce } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { noMemory } from '../../api/last';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { changeable } from '../ticket/changeable';
import { RescheduleForm } from './form';

/** Why there is nothing to choose; null: one can choose. */
const obstacle = (ticket: CallData<'ticket.get'>, now: number): string | null => {
  if (!ticket.actions.includes('reschedule')) return visitText.cannotNote;
  if (comesAtOnce(ticket)) return visitText.atOnce;
  return changeable(ticket, now) ? null : visitText.changeOver;
};

/** 改约: another slot for the visit; the old one is kept until the new one is taken. */
export default function ReschedulePage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const open = useRemote('ticket.slots', { ticketId }, noMemory);
  const now = useNow();
  const problem = ticket.code ?? open.code;
  const both = ticket.data === null || open.data === null ? null : { ticket: ticket.data, slots: open.data.slots };
  if (both !== null && obstacle(both.ticket, now) === null) {
    return (
      <RescheduleForm
        ticket={both.ticket}
        slots={both.slots}
        now={now}
        onStale={async () => {
          await Promise.all([ticket.refresh(), open.refresh()]);
        }}
      />
    );
  }
  return (
    <Screen>
      <RemoteView
        data={ticket.loading ? null : both}
        at={ticket.at}
        problem={problem === null ? null : errorText[problem]}
        now={now}
        onRetry={() => {
          void ticket.refresh();
          void open.refresh();
        }}
      >
        {({ ticket: known }) => (
          <EmptyState icon="clock-o" title={visitText.cannot} note={obstacle(known, now) ?? visitText.cannotNote} />
        )}
      </RemoteView>
    </Screen>
  );
}
