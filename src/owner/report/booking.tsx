import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { bookingText, sayLeft } from '#domain/copy';
import { MINUTE } from '#domain/time';
import { Field } from '../../ui/field';
import { NextBest, SlotPicker } from '../../ui/slot-picker';
import { EmptyState } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { VisitContact } from '../../ui/visit-contact';
import type { Preview } from './answers';
import type { Hold } from './use-hold';
import type { ReportForm } from './use-report';

/** Nobody is hurried: only the last two minutes are spoken of. */
const LAST = 2 * MINUTE;

/** When somebody comes, and who opens the door. Not asked where it is urgent. */
export const Booking = ({ form, preview, now }: { form: ReportForm; preview: Preview; now: number }): ReactElement => {
  const { answers, change, hold } = form;
  const choose = (slotId: string): void => {
    change({ slotId });
  };
  return (
    <>
      <Field label={bookingText.when}>
        {hold.lost === null ? null : <NextBest slots={preview.slots} wanted={hold.lost} now={now} onChoose={choose} />}
        {preview.slots.length === 0 ? (
          <EmptyState icon="phone-o" title={bookingText.none} note={bookingText.noneNote} />
        ) : (
          <SlotPicker slots={preview.slots} chosen={answers.slotId} now={now} onChoose={choose} />
        )}
        <HoldLine hold={hold} now={now} />
      </Field>
      {answers.kind === 'home' ? (
        <VisitContact
          value={answers.contact}
          onChange={(contact) => {
            change({ contact });
          }}
        />
      ) : null}
    </>
  );
};

const HoldLine = ({ hold, now }: { hold: Hold; now: number }): ReactElement | null => {
  if (hold.until === null) return null;
  const left = hold.until - now;
  if (left > LAST) return null;
  return (
    <View className="hold" aria-live="polite">
      <Text className="hold-words">{left > 0 ? bookingText.held(sayLeft(left)) : bookingText.over}</Text>
      <Tap className="quiet" onPress={() => void hold.longer()}>
        {bookingText.longer}
      </Tap>
    </View>
  );
};
