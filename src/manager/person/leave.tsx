import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, joined, peopleText, sayDate } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { ask } from '../../api/phone';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { QuietAction } from '../../ui/primary-action';
import { Panel, Section } from '../../ui/section';
import { Tap } from '../../ui/tap';
import { TicketCard } from '../../ui/ticket-card';
import { Sheet } from '../../ui/vant/sheet';
import type { Person } from './draft';
import { LeaveForm } from './leave-form';

type Affected = CallData<'staff.takeLeave'>['affected'];
type Leave = Person['leave'][number];

interface LeaveListProps {
  readonly person: Person;
  readonly now: number;
  readonly onChange: () => void;
}

const daysOf = ({ from, to }: Leave): string => peopleText.leaveDays(sayDate(from), sayDate(to));

/** 请假: the days somebody is away, and the work that nobody does on them yet. */
export const LeaveList = ({ person, now, onChange }: LeaveListProps): ReactElement => {
  const [open_, setOpen] = useState(false);
  const [affected, setAffected] = useState<Affected>([]);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <Section title={peopleText.leave}>
      {person.leave.length === 0 ? (
        <View className="beside">{peopleText.noLeave}</View>
      ) : (
        <Panel>
          {person.leave.map((leave) => (
            <LeaveLine
              key={leave.id}
              staffId={person.staffId}
              leave={leave}
              onChange={() => {
                setAffected([]);
                onChange();
              }}
            />
          ))}
        </Panel>
      )}
      <QuietAction
        words={peopleText.addLeave}
        onPress={() => {
          setOpen(true);
        }}
      />
      {affected.length === 0 ? null : <View className="beside">{peopleText.affected(affected.length)}</View>}
      {affected.map((ticket) => (
        <TicketCard
          key={ticket.id}
          ticket={ticket}
          viewer="office"
          ownHome={null}
          now={now}
          onOpen={(id) => {
            open('/manager/ticket/index', { id });
          }}
        />
      ))}
      <Sheet open={open_} onClose={close}>
        <LeaveForm
          staffId={person.staffId}
          now={now}
          onDone={(tickets) => {
            setAffected(tickets);
            close();
            onChange();
          }}
        />
      </Sheet>
    </Section>
  );
};

const LeaveLine = (props: { staffId: string; leave: Leave; onChange: () => void }): ReactElement => {
  const { staffId, leave, onChange } = props;
  const communityId = useSession().part?.communityId ?? '';
  const end = useIntent('staff.endLeave', leave.id);
  const go = async (): Promise<void> => {
    const sure = await ask({
      title: peopleText.endLeaveTitle,
      content: peopleText.endLeaveContent(daysOf(leave)),
      yes: peopleText.endLeaveYes,
      no: peopleText.keep,
    });
    if (sure && (await end.run({ communityId, staffId, leaveId: leave.id })) !== null) onChange();
  };
  return (
    <View className="member">
      <View className="member-words">
        <Text className="member-name">{daysOf(leave)}</Text>
        {leave.words === '' ? null : <Text className="member-relation">{leave.words}</Text>}
        {end.code === null ? null : <Text className="member-problem">{errorText[end.code]}</Text>}
      </View>
      <Tap
        className="quiet quiet-danger"
        label={joined.spoken(peopleText.endLeave, daysOf(leave))}
        onPress={() => void go()}
      >
        {peopleText.endLeave}
      </Tap>
    </View>
  );
};
