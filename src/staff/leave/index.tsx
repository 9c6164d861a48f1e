import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, leaveText, sayDate, sayDayOf } from '#domain/copy';
import { addDays, dayOf, daysBetween } from '#domain/time';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back, open } from '../../api/go';
import { say } from '../../api/phone';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { DayField } from '../../ui/day-field';
import { Field, Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { WorkRow } from '../work-row';
import '../../ui/styles/office.scss';
import '../../ui/styles/technician.scss';

type Affected = CallData<'staff.takeLeave'>['affected'];

/** 请假: from, to and a word; then the work orders of these days, which stay one's own until somebody moves them. */
export default function LeavePage(): ReactElement {
  const [affected, setAffected] = useState<Affected | null>(null);
  return affected === null ? <LeaveForm onTaken={setAffected} /> : <Taken affected={affected} />;
}

const LeaveForm = ({ onTaken }: { onTaken: (affected: Affected) => void }): ReactElement => {
  const communityId = useSession().part?.communityId ?? '';
  const now = useNow();
  const tomorrow = addDays(dayOf(now), 1);
  const kept = useKept('leave', { from: tomorrow, to: tomorrow, words: '' });
  const { from, to, words } = kept.value;
  const { run, busy, code } = useIntent('staff.takeLeave', `${from} ${to}`);
  const wrong = to < from;
  const take = async (): Promise<void> => {
    const taken = await run({ communityId, staffId: null, from, to, words: words.trim() });
    if (taken === null) return;
    kept.done();
    say(leaveText.taken);
    onTaken(taken.affected);
  };
  const footer = (
    <PrimaryAction
      words={leaveText.submit(sayDayOf(from, now), sayDayOf(to, now))}
      busyWords={leaveText.submitting}
      busy={busy}
      disabled={wrong}
      hint={wrong ? leaveText.wrong : leaveText.note}
      problem={code === null ? null : errorText[code]}
      onPress={() => void take()}
    />
  );
  return (
    <Screen footer={footer}>
      <Field
        label={leaveText.when}
        note={wrong ? '' : leaveText.days(daysBetween(from, to) + 1)}
        problem={wrong ? leaveText.wrong : null}
      >
        <DayField
          label={leaveText.from}
          words={sayDate(from)}
          value={from}
          onChange={(day) => {
            kept.change(to < day ? { from: day, to: day } : { from: day });
          }}
        />
        <DayField
          label={leaveText.to}
          words={sayDate(to)}
          value={to}
          onChange={(day) => {
            kept.change({ to: day });
          }}
        />
      </Field>
      <Field label={leaveText.words}>
        <Words
          label={leaveText.words}
          value={words}
          placeholder={leaveText.hint}
          most={MAX_WORDS}
          onChange={(next) => {
            kept.change({ words: next });
          }}
        />
      </Field>
    </Screen>
  );
};

const Taken = ({ affected }: { affected: Affected }): ReactElement => {
  const now = useNow();
  const footer = <PrimaryAction words={leaveText.back} busyWords={commonText.sending} busy={false} onPress={back} />;
  return (
    <Screen footer={footer}>
      {affected.length === 0 ? (
        <EmptyState icon="passed" title={leaveText.taken} note={leaveText.noneAffected} />
      ) : (
        <Section title={leaveText.affected}>
          <View className="book-note">
            <Text>{leaveText.affectedNote}</Text>
          </View>
          {affected.map((order) => (
            <WorkRow
              key={order.id}
              order={order}
              now={now}
              unsent={false}
              next
              onOpen={(id) => {
                open('/staff/order/index', { id });
              }}
            />
          ))}
        </Section>
      )}
    </Screen>
  );
};
