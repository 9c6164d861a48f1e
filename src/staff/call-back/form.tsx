import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';
import { callBackText, callsText, commonText, errorText, headingOf, sayMoment } from '#domain/copy';
import { mayCall } from '#domain/call-back';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { ClockBadge } from '../../ui/clock-badge';
import { Place } from '../../ui/place';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { missingIn, noCall, toldIn, type CallAnswers } from '../calls/answers';
import { Outcome } from '../calls/outcome';
import { Said } from '../calls/said';
import { CallWhom, History, Repaired, type CallSheet } from './sheet';
import { Steps } from './steps';

interface FormProps {
  readonly sheet: CallSheet;
  readonly now: number;
  readonly onCall: () => void;
  /** What is shown is not true any more: reads the sheet again. */
  readonly onStale: () => Promise<void>;
}

const submitWords = ({ outcome, fixed }: CallAnswers): string => {
  if (outcome === null) return callBackText.submitChoosing;
  return outcome === 'reached' && fixed === false ? callBackText.submitNotFixed : callBackText.submit[outcome];
};

/** One call, written down while one speaks; kept until it is sent. */
export const CallBackForm = ({ sheet, now, onCall, onStale, children }: PropsWithChildren<FormProps>): ReactElement => {
  const { card, which } = sheet;
  const about = `${card.id} ${which}`;
  const { value: answers, change, drop, restoredAt } = useKept<CallAnswers>(`call ${about}`, noCall);
  const { run, busy, code } = useIntent('ticket.callBack', about);
  const hint = missingIn(answers, now);
  const submit = async (): Promise<void> => {
    const { outcome } = answers;
    if (outcome === null || hint !== null) return;
    const told = toldIn(answers, now);
    if ((await run({ ticketId: card.id, which, outcome, ...told })) === null) {
      await onStale();
      return;
    }
    drop();
    say(told.fixed === false ? callBackText.doneNotFixed : callBackText.done);
    back();
  };
  const footer = (
    <PrimaryAction
      words={submitWords(answers)}
      busyWords={commonText.sending}
      busy={busy}
      disabled={hint !== null}
      hint={hint}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  const spoke = answers.outcome === null || answers.outcome === 'reached';
  return (
    <Screen footer={footer}>
      <Place>{children}</Place>
      <Head sheet={sheet} now={now} restoredAt={restoredAt} />
      <CallWhom sheet={sheet} onCall={onCall} />
      <Outcome answers={answers} now={now} onChange={change} />
      <Place>{spoke ? <Steps sheet={sheet} answers={answers} onChange={change} /> : null}</Place>
      <Said answers={answers} hint={callBackText.hint} onChange={change} />
      <View className="waiting">{callBackText.notRating}</View>
      <Repaired sheet={sheet} />
      <History sheet={sheet} now={now} />
    </Screen>
  );
};

type HeadProps = Pick<FormProps, 'sheet' | 'now'> & { readonly restoredAt: number | null };

const Head = ({ sheet, now, restoredAt }: HeadProps): ReactElement => (
  <View className="ticket-head">
    <View className="ticket-title">{`${headingOf(sheet.card)} ${sheet.card.number}`}</View>
    <View className="status-next">{callBackText.title[sheet.which]}</View>
    <View className="card-tags">
      {sheet.sampled ? <Text className="tag tag-plain">{callsText.sampled}</Text> : null}
      {sheet.clock === null ? null : <ClockBadge clock={sheet.clock} now={now} />}
    </View>
    <View className="said">{sheet.sampled ? callBackText.whySampled : callBackText.why[sheet.which]}</View>
    {mayCall(now) ? null : <View className="candidate-busy">{callBackText.notHours}</View>}
    {restoredAt === null ? null : <View className="waiting">{callBackText.restored(sayMoment(restoredAt, now))}</View>}
  </View>
);
