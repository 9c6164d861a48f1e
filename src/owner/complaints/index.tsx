import type { ReactElement } from 'react';
import { complaintText, errorText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { ComplaintCard } from '../../ui/complaint-card';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';

/** Somebody who only looks around: what one needs first, and the way there. */
const Unbound = (): ReactElement => (
  <Screen>
    <EmptyState
      icon="chat-o"
      title={complaintText.unboundTitle}
      note={complaintText.unboundNote}
      action={complaintText.bind}
      onAction={() => {
        open('/owner/bind/index');
      }}
    />
  </Screen>
);

const make = (): void => {
  open('/owner/complain/index');
};

/** 我的投诉: newest first, each with its running deadline. */
export default function ComplaintsPage(): ReactElement {
  const { me, part } = useSession();
  const unbound = me !== null && part === null;
  const list = useList('complaint.mine', unbound ? null : {});
  const now = useNow();
  usePageLife(list);
  if (unbound) return <Unbound />;
  return (
    <Screen
      footer={<PrimaryAction words={complaintText.make} busyWords={complaintText.make} busy={false} onPress={make} />}
    >
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="chat-o" title={complaintText.empty} note={complaintText.emptyNote} />}
        onRetry={() => void list.refresh()}
        item={(complaint) => (
          <ComplaintCard
            key={complaint.id}
            complaint={complaint}
            viewer="owner"
            now={now}
            onOpen={(id) => {
              open('/owner/complaint/index', { id });
            }}
          />
        )}
      />
    </Screen>
  );
}
