import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, queueText, staffText } from '#domain/copy';
import type { Role } from '#domain/people';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useMyRoles } from '../../api/use-my-roles';
import { useQueue } from '../../api/use-queue';
import { BottomBar } from '../../ui/bottom-bar';
import { PrimaryAction } from '../../ui/primary-action';
import { QueueView, type QueueName } from '../../ui/queue-view';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import { Shortcuts, type Shortcut } from '../../ui/shortcuts';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';

/** What this role has to look at: a supervisor inspects, the front desk calls back. */
const viewsOf = (role: Role | undefined): readonly QueueName[] =>
  role === 'supervisor' ? ['open', 'unassigned', 'inspecting'] : ['open', 'unassigned', 'callBack'];

const to = (page: string) => (): void => {
  open(page);
};

const admit: Shortcut = { icon: 'user-o', words: queueText.admit, onPress: to('/staff/admit/index') };
const shared: readonly Shortcut[] = [
  { icon: 'location-o', words: queueText.search, onPress: to('/staff/search/index') },
  { icon: 'manager-o', words: queueText.contractors, onPress: to('/staff/contractor-work/index') },
  { icon: 'bookmark-o', words: queueText.cases, onPress: to('/staff/cases/index') },
];

/** 队列 of the front desk and the supervisors, and 代报修 within thumb reach of the front desk. */
export default function QueuePage(): ReactElement {
  const roles = useMyRoles();
  const { part } = useSession();
  const { view, setView, list } = useQueue('open');
  const desk = part?.role === 'frontDesk';
  return (
    <Screen footer={<Footer desk={desk} />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <Shortcuts items={desk ? [admit, ...shared] : shared} />
      <QueueView
        views={viewsOf(part?.role)}
        view={view}
        onView={setView}
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={useNow(5000)}
        onRetry={() => void list.refresh()}
        onOpen={(id) => {
          open('/staff/ticket/index', { id });
        }}
      />
    </Screen>
  );
}

const Footer = ({ desk }: { desk: boolean }): ReactElement => {
  const { me } = useSession();
  return (
    <View>
      {desk ? (
        <PrimaryAction
          words={queueText.reportFor}
          busyWords={queueText.reportFor}
          busy={false}
          onPress={to('/staff/report/index')}
        />
      ) : null}
      <BottomBar
        current="queue"
        items={[
          { value: 'queue', words: staffText.queue, icon: 'orders-o' },
          { value: 'inbox', words: commonText.messages, icon: 'chat-o', count: me?.unread ?? 0 },
        ]}
        onChoose={to('/pages/inbox/index')}
      />
    </View>
  );
};
