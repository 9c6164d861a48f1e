import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, leaveText, sayDate, staffMineText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { QuietAction } from '../../ui/primary-action';
import { Row } from '../../ui/row';
import { Panel, Section } from '../../ui/section';

type Leave = CallData<'staff.mine'>['leave'][number];

interface LeavesProps {
  readonly communityId: string;
  readonly leave: readonly Leave[];
  readonly onChanged: () => Promise<void>;
}

/** 请假: what is coming, the way to more, and the way back. */
export const Leaves = ({ communityId, leave, onChanged }: LeavesProps): ReactElement => (
  <Section title={staffMineText.leave}>
    {leave.map((one) => (
      <OneLeave key={one.id} communityId={communityId} leave={one} onChanged={onChanged} />
    ))}
    <Row
      icon="calendar-o"
      title={staffMineText.takeLeave}
      note={staffMineText.takeLeaveNote}
      onPress={() => {
        open('/staff/leave/index');
      }}
    />
  </Section>
);

type OneProps = Omit<LeavesProps, 'leave'> & { readonly leave: Leave };

const OneLeave = ({ communityId, leave, onChanged }: OneProps): ReactElement => {
  const { run, busy, code } = useIntent('staff.endLeave', leave.id);
  const period = leaveText.period(sayDate(leave.from), sayDate(leave.to));
  const end = async (): Promise<void> => {
    const content = leaveText.endAsk(period);
    if (!(await ask({ title: leaveText.endTitle, content, yes: leaveText.endYes, no: commonText.cancel }))) return;
    if ((await run({ communityId, staffId: null, leaveId: leave.id })) !== null) say(leaveText.ended);
    await onChanged();
  };
  return (
    <View className="unsent">
      <Panel>
        <View className="unsent-what">{period}</View>
        {leave.words === '' ? null : <View className="unsent-line">{leave.words}</View>}
        {code === null ? null : <View className="field-problem">{errorText[code]}</View>}
        {busy ? null : <QuietAction words={leaveText.end} onPress={() => void end()} />}
      </Panel>
    </View>
  );
};
