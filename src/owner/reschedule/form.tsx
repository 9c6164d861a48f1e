import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { nextBest } from '#domain/booking';
import { commonText, errorText, saySlot, headingOf, visitText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { askForNews } from '../../api/news';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { Field } from '../../ui/field';
import { isReachable } from '../../ui/opener';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { SlotPicker } from '../../ui/slot-picker';
import { EmptyState } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { Door, type DoorAnswer } from './door';

type OpenSlot = CallData<'ticket.slots'>['slots'][number];

interface FormProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly slots: readonly OpenSlot[];
  readonly now: number;
  /** What is shown is not true any more: reads ticket and slots again. */
  readonly onStale: () => Promise<void>;
}

const doorHint = (door: DoorAnswer): string | null =>
  door === 'same' || isReachable(door) ? null : visitText.doorMissing;

const contactOf = (door: DoorAnswer): DoorAnswer =>
  door === 'same' || door === null ? door : { name: door.name.trim(), phone: door.phone };

/** Words for moving a visit, or for booking the first one. */
const wordsFor = ({ appointment }: FormProps['ticket']) =>
  appointment === null
    ? {
        ...{ choose: visitText.chooseFirstVisit, noSlotsNote: visitText.noSlotsYet, done: visitText.booked },
        ...{ submit: visitText.submitBooking, submitChoosing: visitText.submitBookingChoosing },
      }
    : visitText;

/** Keeps what was chosen and written when the slot is gone, and offers the nearest ones instead. */
export const RescheduleForm = ({ ticket, slots, now, onStale }: FormProps): ReactElement => {
  const [wanted, setWanted] = useState<OpenSlot | null>(null);
  const [gone, setGone] = useState<OpenSlot | null>(null);
  const [door, setDoor] = useState<DoorAnswer>(ticket.visitContact === null ? null : 'same');
  const { run, busy, code } = useIntent('ticket.reschedule', ticket.id);
  const words = wordsFor(ticket);
  const hint = wanted === null ? visitText.chooseFirst : doorHint(door);
  const choose = (slotId: string): void => {
    setWanted(slots.find(({ id }) => id === slotId) ?? null);
    setGone(null);
  };
  const submit = async (): Promise<void> => {
    if (wanted === null) return;
    askForNews();
    const input = { ticketId: ticket.id, version: ticket.version, slotId: wanted.id, visitContact: contactOf(door) };
    const written = await run(input);
    if (written === null) {
      setGone(wanted);
      await onStale();
      return;
    }
    say(words.done(saySlot(wanted, now)));
    back();
  };
  const lost = gone !== null && code === 'SLOT_FULL';
  const footer = (
    <PrimaryAction
      words={wanted === null ? words.submitChoosing : words.submit(saySlot(wanted, now))}
      busyWords={commonText.sending}
      busy={busy}
      disabled={hint !== null || lost}
      hint={hint}
      problem={code === null || (code === 'SLOT_FULL' && !lost) ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={slots.length === 0 ? null : footer}>
      <Text className="ticket-title">{headingOf(ticket)}</Text>
      {ticket.appointment === null ? null : (
        <View className="said">{visitText.nowAt(saySlot(ticket.appointment, now))}</View>
      )}
      {lost ? <Instead slots={nextBest(slots, gone)} now={now} onChoose={choose} /> : null}
      <Field label={words.choose}>
        {slots.length === 0 ? (
          <EmptyState icon="clock-o" title={visitText.noSlots} note={words.noSlotsNote} />
        ) : (
          <SlotPicker slots={slots} chosen={lost ? null : (wanted?.id ?? null)} now={now} onChoose={choose} />
        )}
      </Field>
      {slots.length === 0 ? null : <Door value={door} before={ticket.visitContact?.name ?? null} onChange={setDoor} />}
    </Screen>
  );
};

interface InsteadProps {
  readonly slots: readonly OpenSlot[];
  readonly now: number;
  readonly onChoose: (slotId: string) => void;
}

/** The nearest open slots as buttons: one tap and the form goes on. */
const Instead = ({ slots, now, onChoose }: InsteadProps): ReactElement | null =>
  slots.length === 0 ? null : (
    <View className="instead">
      <View className="instead-words">{visitText.full}</View>
      {slots.map((slot) => (
        <Tap
          className="pill"
          key={slot.id}
          onPress={() => {
            onChoose(slot.id);
          }}
        >
          {saySlot(slot, now)}
        </Tap>
      ))}
    </View>
  );
