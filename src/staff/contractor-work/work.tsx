import type { ReactElement } from 'react';
import { contractorWorkText, errorText } from '#domain/copy';
import { open, ticketPages } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { TicketList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';

/** What one contractor still has to do, the most urgent clock first. */
export const Work = ({ contractorId, name }: { contractorId: string; name: string }): ReactElement => {
  const list = useList('contractor.work', { contractorId });
  const role = useSession().part?.role ?? 'frontDesk';
  const now = useNow();
  usePageLife(list);
  return (
    <Screen>
      <Section title={contractorWorkText.work(name)} note={contractorWorkText.workNote}>
        <TicketList
          list={list}
          problem={list.code === null ? null : errorText[list.code]}
          now={now}
          viewer="office"
          empty={<EmptyState icon="passed" title={contractorWorkText.none} note={contractorWorkText.noneNote} />}
          onRetry={() => void list.refresh()}
          onOpen={(id) => {
            open(ticketPages[role], { id });
          }}
        />
      </Section>
    </Screen>
  );
};
