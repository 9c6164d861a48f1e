import { Picker, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, managerText, sayDayOf } from '#domain/copy';
import { addDays, dayOf } from '#domain/time';
import { call, type CallReply } from '../../api/call';
import { Fold } from '../scores/fold';
import { Tap } from '../../ui/tap';

interface AuditProps {
  readonly communityId: string;
  readonly now: number;
}

const outcome = (day: string, reply: CallReply<'satisfaction.audit'>, now: number): string => {
  if (!reply.ok) return errorText[reply.code];
  const name = sayDayOf(day, now);
  const { equal, ratings, closures } = reply.data;
  return equal ? managerText.auditEqual(name, ratings, closures) : managerText.auditDifferent(name);
};

/** 核对: the day's sums, recomputed from its tickets and ratings. Anybody who doubts a number can ask. */
export const Audit = ({ communityId, now }: AuditProps): ReactElement => {
  const today = dayOf(now);
  const [day, setDay] = useState(today);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const reply = await call('satisfaction.audit', { communityId, day });
    setSaid(outcome(day, reply, now));
    setBusy(false);
  };
  return (
    <Fold title={managerText.audit} finding={managerText.auditNote}>
      <View className="audit">
        <Picker
          mode="date"
          value={day}
          start={addDays(today, -365)}
          end={today}
          onChange={(event) => {
            setDay(event.detail.value);
            setSaid(null);
          }}
        >
          <View className="audit-day" aria-label={managerText.auditDay}>
            {sayDayOf(day, now)}
          </View>
        </Picker>
        <Tap className="pill" onPress={() => void check()}>
          {busy ? managerText.auditBusy : managerText.auditRun}
        </Tap>
      </View>
      {said === null ? null : <View aria-live="polite">{said}</View>}
    </Fold>
  );
};
