import type { ReactElement } from 'react';
import { errorText } from '#domain/copy';
import { open } from '../../api/go';
import { useMyRoles } from '../../api/use-my-roles';
import { useQueue } from '../../api/use-queue';
import { QueueView } from '../../ui/queue-view';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import { useNow } from '../../ui/use-now';
import { ManagerBar } from '../satisfaction/bar';

/** 工单 of a manager: everything open in the community, the longest waiting first. */
export default function ManagerQueuePage(): ReactElement {
  const roles = useMyRoles();
  const { view, setView, list } = useQueue('open');
  return (
    <Screen footer={<ManagerBar current="queue" />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <QueueView
        views={['open', 'unassigned', 'inspecting', 'callBack']}
        view={view}
        onView={setView}
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={useNow(5000)}
        onRetry={() => void list.refresh()}
        onOpen={(id) => {
          open('/manager/ticket/index', { id });
        }}
      />
    </Screen>
  );
}
