import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { commonText, deskVisitText, errorText, headingOf, saySlot, visitText } from '#domain/copy';

import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { noMemory } from '../../api/last';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useRemote } from '../../api/use-remote';
import { Field } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { NextBest, SlotPicker } from '../../ui/slot-picker';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';

type Ticket = CallData<'ticket.get'>;
type OpenSlot = CallData<'ticket.slots'>['slots'][number];

/** 改约 on the telephone: another slot for the visit; who opens the door stays as it was. */
export default function DeskReschedulePage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const open = useRemote('ticket.slots', { ticketId }, noMemory);
  const now = useNow();
  const refresh = async (): Promise<void> => {
    await Promise.all([ticket.refresh(), open.refresh()]);
  };
  const { data } = ticket;
  if (data?.actions.includes('reschedule') === true && open.data !== null && open.data.slots.length > 0) {
    return <Form ticket={data} slots={open.data.slots} now={now} onStale={refresh} />;
  }
  const problem = ticket.code ?? open.code;
  return (
    <Screen>
      <RemoteView
        data={ticket.loading || open.loading ? null : data}
        at={ticket.at}
        problem={problem === null ? null : errorText[problem]}
        now={now}
        onRetry={() => void refresh()}
      >
        {(known) => (
          <EmptyState
            icon="clock-o"
            title={known.actions.includes('reschedule') ? deskVisitText.noSlots : deskVisitText.cannot}
            note={known.actions.includes('reschedule') ? deskVisitText.noSlotsNote : deskVisitText.cannotNote}
          />
        )}
      </RemoteView>
    </Screen>
  );
}

interface FormProps {
  readonly ticket: Ticket;
  readonly slots: readonly OpenSlot[];
  readonly now: number;
  readonly onStale: () => Promise<void>;
}

/** Keeps the choice in view when somebody else took the slot, and offers the nearest ones instead. */
const Form = ({ ticket, slots, now, onStale }: FormProps): ReactElement => {
  const [wanted, setWanted] = useState<OpenSlot | null>(null);
  const [gone, setGone] = useState<OpenSlot | null>(null);
  const { run, busy, code } = useIntent('ticket.reschedule', ticket.id);
  const first = ticket.appointment === null;
  const choose = (slotId: string): void => {
    setWanted(slots.find(({ id }) => id === slotId) ?? null);
    setGone(null);
  };
  const submit = async (): Promise<void> => {
    if (wanted === null) return;
    const visitContact = ticket.visitContact === null ? null : ('same' as const);
    if ((await run({ ticketId: ticket.id, version: ticket.version, slotId: wanted.id, visitContact })) === null) {
      setGone(wanted);
      await onStale();
      return;
    }
    const done = first ? visitText.booked : visitText.done;
    say(done(saySlot(wanted, now)));
    back();
  };
  const lost = code === 'SLOT_FULL' ? gone : null;
  const choosing = first ? visitText.submitBookingChoosing : visitText.submitChoosing;
  const words = first ? visitText.submitBooking : visitText.submit;
  const footer = (
    <PrimaryAction
      words={wanted === null ? choosing : words(saySlot(wanted, now))}
      busyWords={commonText.sending}
      busy={busy}
      disabled={wanted === null || lost !== null}
      hint={wanted === null ? visitText.chooseFirst : null}
      problem={code === null || (code === 'SLOT_FULL' && lost === null) ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <View className="ticket-title">{headingOf(ticket)}</View>
      {ticket.appointment === null ? null : (
        <View className="said">{visitText.nowAt(saySlot(ticket.appointment, now))}</View>
      )}
      <Field label={first ? visitText.chooseFirstVisit : visitText.choose}>
        {lost === null ? null : <NextBest slots={slots} wanted={lost} now={now} onChoose={choose} />}
        <SlotPicker slots={slots} chosen={lost === null ? (wanted?.id ?? null) : null} now={now} onChoose={choose} />
      </Field>
    </Screen>
  );
};
