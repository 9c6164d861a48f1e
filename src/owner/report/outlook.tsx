import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { againText, commonText, errorText, reportText, sayMoment, sayPriceRange, statusText } from '#domain/copy';
import { open } from '../../api/go';
import { Field } from '../../ui/field';
import { ErrorState } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { Verdict } from '../../ui/verdict';
import type { Preview } from './answers';
import { Booking } from './booking';
import type { ReportForm } from './use-report';

interface Shown {
  readonly preview: Preview;
  readonly now: number;
}

/** What the cloud says before anything is submitted: reported already, who pays and why, when somebody could come. */
export const Outlook = ({ form, now }: { form: ReportForm; now: number }): ReactElement | null => {
  const { preview, state, answers } = form;
  const { data, code, loading } = preview;
  if (answers.symptom === null) return null;
  if (data === null) {
    if (state.offline) return <Offline onRetry={() => void preview.refresh()} />;
    if (code !== null && !loading) return <ErrorState words={errorText[code]} onRetry={() => void preview.refresh()} />;
    return loading && answers.homeId !== null ? <View className="waiting">{reportText.looking}</View> : null;
  }
  return (
    <>
      <Again preview={data} now={now} />
      <Field label={reportText.warranty}>
        <Verdict warranty={data.warranty} />
        {data.price === null ? null : <View className="price">{reportText.price(sayPriceRange(data.price))}</View>}
      </Field>
      {state.urgency === null ? <Booking form={form} preview={data} now={now} /> : null}
    </>
  );
};

const Offline = ({ onRetry }: { onRetry: () => void }): ReactElement => (
  <View className="form-notice">
    <View className="form-notice-words">{reportText.offlineNote}</View>
    <Tap className="quiet" onPress={onRetry}>
      {commonText.retry}
    </Tap>
  </View>
);

/** 已经报过: one's own open ticket to look at, and the neighbours' as a number. Reporting again stays possible. */
const Again = ({ preview: { own, common }, now }: Shown): ReactElement | null => {
  const [mine] = own;
  if (mine === undefined && common === null) return null;
  return (
    <View className="again">
      {mine === undefined ? null : (
        <>
          <View>{againText.own(sayMoment(mine.reportedAt, now), statusText[mine.status])}</View>
          <Tap
            className="quiet"
            onPress={() => {
              open('/owner/ticket/index', { id: mine.id });
            }}
          >
            {againText.open}
          </Tap>
        </>
      )}
      {common === null ? null : (
        <View>{againText.common(common.count, sayMoment(common.reportedAt, now), statusText[common.status])}</View>
      )}
      {mine === undefined ? <View className="again-note">{againText.still}</View> : null}
    </View>
  );
};
