import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import {
  commonText,
  errorText,
  reportForText,
  reportText,
  sayMoment,
  sayPriceRange,
  staffStatusText,
} from '#domain/copy';
import { open } from '../../api/go';
import { Field } from '../../ui/field';
import { NextBest, SlotPicker } from '../../ui/slot-picker';
import { EmptyState, ErrorState } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { Verdict } from '../../ui/verdict';
import type { Preview } from './answers';
import type { DeskForm } from './use-desk-report';

interface OutlookProps {
  readonly form: DeskForm;
  readonly now: number;
}

/** What the caller hears before it is sent: reported already, who pays, when somebody could come. */
export const Outlook = ({ form, now }: OutlookProps): ReactElement | null => {
  const { preview, answers, state } = form;
  const { data, code, loading } = preview;
  if (answers.home === null || answers.symptom === null) return null;
  const again = (): void => {
    void preview.refresh();
  };
  if (data === null) {
    if (loading) return <View className="waiting">{reportText.looking}</View>;
    if (code === 'NETWORK') return <Offline onRetry={again} />;
    return code === null ? null : <ErrorState words={errorText[code]} onRetry={again} />;
  }
  return (
    <>
      <Again own={data.own} now={now} />
      <Field label={reportText.warranty}>
        <Verdict warranty={data.warranty} />
        {data.price === null ? null : <View className="price">{reportText.price(sayPriceRange(data.price))}</View>}
      </Field>
      {state.urgency === null ? <When form={form} slots={data.slots} now={now} /> : null}
    </>
  );
};

const Offline = ({ onRetry }: { onRetry: () => void }): ReactElement => (
  <View className="form-notice">
    <View className="form-notice-words">{reportForText.offline}</View>
    <Tap className="quiet" onPress={onRetry}>
      {commonText.retry}
    </Tap>
  </View>
);

/** The home has reported the same part: the caller may only want to hear how it stands. */
const Again = ({ own: [mine], now }: { own: Preview['own']; now: number }): ReactElement | null =>
  mine === undefined ? null : (
    <View className="again">
      <View>{reportForText.own(sayMoment(mine.reportedAt, now), staffStatusText[mine.status])}</View>
      <Tap
        className="quiet"
        onPress={() => {
          open('/staff/ticket/index', { id: mine.id });
        }}
      >
        {reportForText.ownOpen}
      </Tap>
    </View>
  );

const When = ({ form, slots, now }: OutlookProps & { slots: Preview['slots'] }): ReactElement => {
  const choose = (slotId: string): void => {
    form.change({ slotId });
  };
  return (
    <Field label={reportForText.when}>
      {form.lost === null ? null : <NextBest slots={slots} wanted={form.lost} now={now} onChoose={choose} />}
      {slots.length === 0 ? (
        <EmptyState icon="phone-o" title={reportForText.noSlots} />
      ) : (
        <SlotPicker slots={slots} chosen={form.answers.slotId} now={now} onChoose={choose} />
      )}
    </Field>
  );
};
