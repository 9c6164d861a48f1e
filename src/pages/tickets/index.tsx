import { useState, type ReactElement } from 'react';
import { errorText, ticketsText } from '#domain/copy';
import { open } from '../../api/go';
import { onlyHome, useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { TicketList } from '../../ui/ticket-list';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';

type View = 'open' | 'finished';

const views = [
  { value: 'open', words: ticketsText.open },
  { value: 'finished', words: ticketsText.finished },
] as const;

/** 工单: everything this person's homes have reported, newest first. */
export default function TicketsPage(): ReactElement {
  const [view, setView] = useState<View>('open');
  const { me, part } = useSession();
  const unbound = me !== null && part === null;
  const list = useList('ticket.mine', unbound ? null : { state: view });
  const now = useNow();
  usePageLife(list);
  if (unbound) {
    return (
      <Screen>
        <EmptyState
          icon="orders-o"
          title={ticketsText.unbound}
          note={ticketsText.unboundNote}
          action={ticketsText.bind}
          onAction={() => {
            open('/owner/bind/index');
          }}
        />
      </Screen>
    );
  }
  const nothing =
    view === 'open' ? (
      <EmptyState
        icon="orders-o"
        title={ticketsText.openEmpty}
        note={ticketsText.openEmptyNote}
        action={ticketsText.report}
        onAction={() => {
          open('/owner/report/index');
        }}
      />
    ) : (
      <EmptyState icon="checked" title={ticketsText.finishedEmpty} note={ticketsText.finishedEmptyNote} />
    );
  return (
    <Screen>
      <Segments label={ticketsText.views} options={views} chosen={view} onChoose={setView} />
      <TicketList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        viewer="owner"
        ownHome={me === null ? null : onlyHome(me)}
        empty={nothing}
        onRetry={() => void list.refresh()}
        onOpen={(id) => {
          open('/owner/ticket/index', { id });
        }}
      />
    </Screen>
  );
}
