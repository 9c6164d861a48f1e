import type { ReactElement } from 'react';
import { contractorsText, errorText } from '#domain/copy';
import { open } from '../../api/go';
import { useList } from '../../api/use-list';
import { QuietAction } from '../../ui/primary-action';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { TicketList } from '../../ui/ticket-list';

/** What they still have to do, the most urgent clock first. */
export const Work = ({ contractorId, now }: { contractorId: string; now: number }): ReactElement => {
  const list = useList('contractor.work', { contractorId });
  return (
    <Section title={contractorsText.work} note={contractorsText.workNote}>
      <TicketList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        viewer="office"
        empty={<EmptyState icon="passed" title={contractorsText.noWork} note={contractorsText.noWorkNote} />}
        onRetry={() => void list.refresh()}
        onOpen={(id) => {
          open('/manager/ticket/index', { id });
        }}
      />
      {list.hasMore ? <QuietAction words={contractorsText.moreWork} onPress={() => void list.more()} /> : null}
    </Section>
  );
};
