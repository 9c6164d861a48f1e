import type { ReactElement } from 'react';
import { admitText, commonText, errorText, staffText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { BottomBar } from '../../ui/bottom-bar';
import { RoleBar } from '../../ui/role-bar';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { TicketList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';

/** 队列 of the front desk and the supervisors: everything open, the longest waiting first. */
export default function QueuePage(): ReactElement {
  const roles = useMyRoles();
  const { me, part } = useSession();
  const list = useList('ticket.queue', part === null ? null : { communityId: part.communityId });
  const now = useNow(5000);
  usePageLife(list);
  const bar = (
    <BottomBar
      current="queue"
      items={[
        { value: 'queue', words: staffText.queue, icon: 'orders-o' },
        { value: 'inbox', words: commonText.messages, icon: 'chat-o', count: me?.unread ?? 0 },
      ]}
      onChoose={() => {
        open('/pages/inbox/index');
      }}
    />
  );
  return (
    <Screen footer={bar}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      {part?.role === 'frontDesk' ? (
        <Section>
          <Row
            icon="user-o"
            title={admitText.open}
            note={admitText.openNote}
            onPress={() => {
              open('/staff/admit/index');
            }}
          />
        </Section>
      ) : null}
      <Section title={staffText.queueTitle} note={staffText.queueNote}>
        <TicketList
          list={list}
          problem={list.code === null ? null : errorText[list.code]}
          now={now}
          viewer="office"
          empty={<EmptyState icon="passed" title={staffText.queueEmpty} note={staffText.queueEmptyNote} />}
          onRetry={() => void list.refresh()}
          onOpen={(id) => {
            open('/staff/ticket/index', { id });
          }}
        />
      </Section>
    </Screen>
  );
}
