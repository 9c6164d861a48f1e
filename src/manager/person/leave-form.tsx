import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, peopleText, sayDayOf } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import { dayOf, daysBetween } from '#domain/time';
import type { CallData } from '../../api/call';
import { say } from '../../api/phone';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { DayField } from '../../ui/day-field';
import { Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';

interface LeaveFormProps {
  readonly staffId: string;
  readonly now: number;
  readonly onDone: (affected: CallData<'staff.takeLeave'>['affected']) => void;
}

/** 登记请假: from, to, why. */
export const LeaveForm = ({ staffId, now, onDone }: LeaveFormProps): ReactElement => {
  const communityId = useSession().part?.communityId ?? '';
  const [today] = useState(() => dayOf(now));
  const { value, change: set, done } = useKept(`leave ${staffId}`, { from: today, to: today, words: '' });
  const { run, busy, code } = useIntent('staff.takeLeave', `${staffId} ${value.from} ${value.to}`);
  const days = daysBetween(value.from, value.to) + 1;
  const submit = async (): Promise<void> => {
    const taken = await run({ communityId, staffId, from: value.from, to: value.to, words: value.words.trim() });
    if (taken === null) return;
    done();
    say(peopleText.leaveDone);
    onDone(taken.affected);
  };
  return (
    <>
      <View className="sheet">
        <View className="sheet-title">{peopleText.addLeave}</View>
        <View className="picks">
          <DayField
            label={peopleText.leaveFrom}
            words={sayDayOf(value.from, now)}
            value={value.from}
            onChange={(from) => {
              set({ ...value, from, to: from > value.to ? from : value.to });
            }}
          />
          <DayField
            label={peopleText.leaveTo}
            words={sayDayOf(value.to, now)}
            value={value.to}
            onChange={(to) => {
              set({ ...value, to });
            }}
          />
          <Words
            label={peopleText.leaveWords}
            value={value.words}
            placeholder={peopleText.leaveHint}
            most={MAX_WORDS}
            onChange={(words) => {
              set({ ...value, words });
            }}
          />
        </View>
      </View>
      <PrimaryAction
        words={peopleText.leaveSubmit(Math.max(days, 1))}
        busyWords={commonText.sending}
        busy={busy}
        disabled={days < 1}
        hint={days < 1 ? peopleText.leaveReversed : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void submit()}
      />
    </>
  );
};
