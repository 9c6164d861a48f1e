import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { callBackText, careText, commonText, errorText } from '#domain/copy';
import { phoneTo, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { PrimaryAction } from '../../ui/primary-action';
import { Contact } from '../../ui/repair-card';
import { useNow } from '../../ui/use-now';
import { Sheet } from '../../ui/vant/sheet';
import { missingIn, noCall, toldIn, withSpoken, type CallAnswers } from '../calls/answers';
import { Outcome } from '../calls/outcome';
import { Said } from '../calls/said';
import { SpokenStars } from '../calls/spoken-stars';
import type { Call } from './line';

interface CareProps {
  readonly call: Call;
  readonly script: string;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** One call of a campaign: dialled, spoken, written down, without leaving the list. */
export const CareSheet = ({ call, script, onClose, onChanged }: CareProps): ReactElement => {
  const { callId, home, name, phone } = call;
  const now = useNow();
  const { value: answers, change, done } = useKept<CallAnswers>(`care ${callId}`, noCall);
  const { run, busy, code } = useIntent('campaign.record', callId);
  const hint = missingIn(answers, now);
  const submit = async (): Promise<void> => {
    const { outcome } = answers;
    if (outcome === null || hint !== null) return;
    const { service: stars, words, nextAt } = toldIn(answers, now);
    if ((await run({ callId, outcome, stars, words, nextAt })) !== null) {
      done();
      say(callBackText.done);
      onClose();
    }
    await onChanged();
  };
  return (
    <Sheet open onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{home}</View>
        <Contact
          label={callBackText.whom}
          duty=""
          contact={{ name, phone }}
          onCall={() => {
            if (phone !== null) phoneTo(phone);
          }}
        />
        <View className="sheet-part">{script}</View>
        <Outcome answers={answers} now={now} onChange={change} />
        <View className="below">
          <SpokenStars
            label={careText.stars}
            value={answers.service}
            onChoose={(stars) => {
              change(withSpoken(answers, 'service', stars));
            }}
          />
        </View>
        <Said answers={answers} hint={careText.hint} onChange={change} />
        <View className="waiting">{careText.note}</View>
      </View>
      <PrimaryAction
        words={answers.outcome === null ? callBackText.submitChoosing : callBackText.submit[answers.outcome]}
        busyWords={commonText.sending}
        busy={busy}
        disabled={hint !== null}
        hint={hint}
        problem={code === null ? null : errorText[code]}
        onPress={() => void submit()}
      />
    </Sheet>
  );
};
