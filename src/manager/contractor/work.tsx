import type { ReactElement } from 'react';
import { contractorsText, errorText } from '#domain/copy';
import { open } from '../../api/go';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { QuietAction } from '../../ui/primary-action';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { TicketList } from '../../ui/ticket-list';

/** What they still have to do, the most urgent clock first. */
export const Work = ({ contractorId, now }: { contractorId: string; now: number }): ReactElement => {
  const list = useList('contractor.work', { contractorId });
  const { code, refresh, revisit } = list;
  usePageLife({ code, refresh, revisit });
  return (
    <Section title={contractorsText.work} note={contractorsText.workNote}>
      <TicketList
        list={list}
        problem={code === null ? null : errorText[code]}
        now={now}
        viewer="office"
        empty={<EmptyState icon="passed" title={contractorsText.noWork} note={contractorsText.noWorkNote} />}
        onRetry={() => void refresh()}
        onOpen={(id) => {
          open('/manager/ticket/index', { id });
        }}
      />
      {list.hasMore ? <QuietAction words={contractorsText.moreWork} onPress={() => void list.more()} /> : null}
    </Section>
  );
};
