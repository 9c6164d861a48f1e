import { useState, type ReactElement } from 'react';
import { commonText, errorText, staffText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { BottomBar } from '../../ui/bottom-bar';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { TicketList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';

type View = 'today' | 'new';

const openOrder = (id: string): void => {
  open('/staff/order/index', { id });
};

/** 今日 / 待接 of a technician: accepted work by slot, and new work with its clock running. */
export default function TodayPage(): ReactElement {
  const [view, setView] = useState<View>('today');
  const roles = useMyRoles();
  const { me } = useSession();
  const today = useList('ticket.work', { state: 'today' });
  const fresh = useList('ticket.work', { state: 'new' });
  const now = useNow(5000);
  const list = view === 'today' ? today : fresh;
  usePageLife({
    refresh: async () => {
      await Promise.all([today.refresh(), fresh.refresh()]);
    },
    more: list.more,
  });
  const bar = (
    <BottomBar
      current={view}
      items={[
        { value: 'today', words: staffText.today, icon: 'todo-list-o' },
        { value: 'new', words: staffText.fresh, icon: 'underway-o', count: fresh.items?.length ?? 0 },
        { value: 'inbox', words: commonText.messages, icon: 'chat-o', count: me?.unread ?? 0 },
      ]}
      onChoose={(value: View | 'inbox') => {
        if (value === 'inbox') open('/pages/inbox/index');
        else setView(value);
      }}
    />
  );
  return (
    <Screen footer={bar}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <TicketList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        viewer="technician"
        empty={view === 'today' ? <NothingToday /> : <NothingNew />}
        onRetry={() => void list.refresh()}
        onOpen={openOrder}
      />
    </Screen>
  );
}

const NothingToday = (): ReactElement => (
  <EmptyState icon="todo-list-o" title={staffText.todayEmpty} note={staffText.todayEmptyNote} />
);

const NothingNew = (): ReactElement => (
  <EmptyState icon="underway-o" title={staffText.freshEmpty} note={staffText.freshEmptyNote} />
);
