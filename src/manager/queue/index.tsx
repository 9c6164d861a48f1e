import type { ReactElement } from 'react';
import { errorText, staffText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { RoleBar } from '../../ui/role-bar';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { TicketList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';
import { ManagerBar } from '../satisfaction/bar';

/** 工单 of a manager: everything open in the community, the longest waiting first. */
export default function ManagerQueuePage(): ReactElement {
  const roles = useMyRoles();
  const { part } = useSession();
  const list = useList('ticket.queue', part === null ? null : { communityId: part.communityId });
  const now = useNow();
  usePageLife(list);
  return (
    <Screen footer={<ManagerBar current="queue" />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <Section title={staffText.queueTitle} note={staffText.queueNote}>
        <TicketList
          list={list}
          problem={list.code === null ? null : errorText[list.code]}
          now={now}
          viewer="office"
          empty={<EmptyState icon="passed" title={staffText.queueEmpty} note={staffText.queueEmptyNote} />}
          onRetry={() => void list.refresh()}
          onOpen={(id) => {
            open('/manager/ticket/index', { id });
          }}
        />
      </Section>
    </Screen>
  );
}
