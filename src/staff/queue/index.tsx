import type { ReactElement } from 'react';
import { commonText, errorText, queueText, staffText } from '#domain/copy';
import type { Role } from '#domain/people';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useMyRoles } from '../../api/use-my-roles';
import { useQueue } from '../../api/use-queue';
import { BottomBar } from '../../ui/bottom-bar';
import { QueueView, type QueueName } from '../../ui/queue-view';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import { Shortcuts, type Shortcut } from '../../ui/shortcuts';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { DeskBar } from '../desk-bar';

/** What this role has to look at: a supervisor inspects; calls to make have a page of their own. */
const viewsOf = (role: Role | undefined): readonly QueueName[] =>
  role === 'supervisor' ? ['open', 'unassigned', 'inspecting'] : ['open', 'unassigned'];

const to = (page: string) => (): void => {
  open(page);
};

const admit: Shortcut = { icon: 'user-o', words: queueText.admit, onPress: to('/staff/admit/index') };
const shared: readonly Shortcut[] = [
  { icon: 'location-o', words: queueText.search, onPress: to('/staff/search/index') },
  { icon: 'manager-o', words: queueText.contractors, onPress: to('/staff/contractor-work/index') },
  { icon: 'bookmark-o', words: queueText.cases, onPress: to('/staff/cases/index') },
  { icon: 'description', words: queueText.defects, onPress: to('/staff/defects/index') },
];

/** Their bar has no room for it. */
const inbox = (unread: number): Shortcut => ({
  icon: 'chat-o',
  words: queueText.inbox(unread),
  onPress: to('/pages/inbox/index'),
});

/** 队列 of the front desk and the supervisors. */
export default function QueuePage(): ReactElement {
  const roles = useMyRoles();
  const { me, part } = useSession();
  const { view, setView, list } = useQueue('open');
  const desk = part?.role === 'frontDesk';
  return (
    <Screen footer={desk ? <DeskBar current="queue" /> : <SupervisorBar />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <Shortcuts items={desk ? [admit, ...shared, inbox(me?.unread ?? 0)] : shared} />
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

/** Supervisors have no calls to make and no complaints to answer. */
const SupervisorBar = (): ReactElement => {
  const { me } = useSession();
  return (
    <BottomBar
      current="queue"
      items={[
        { value: 'queue', words: staffText.queue, icon: 'orders-o' },
        { value: 'inbox', words: commonText.messages, icon: 'chat-o', count: me?.unread ?? 0 },
      ]}
      onChoose={to('/pages/inbox/index')}
    />
  );
};
