import type { ReactElement } from 'react';
import { contractorsText, errorText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';
import { ContractorEntry } from './entry';

const add = (): void => {
  open('/manager/contractor/index');
};

/** 维修单位: who works here, for how long they still may. */
export default function ContractorsPage(): ReactElement {
  const { part } = useSession();
  const input = part === null ? null : { communityId: part.communityId };
  const list = useList('contractor.list', input);
  const rules = useRemote('settings.get', input);
  const now = useNow(60_000);
  usePageLife(list);
  return (
    <Screen
      footer={<PrimaryAction words={contractorsText.add} busyWords={contractorsText.add} busy={false} onPress={add} />}
    >
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="shield-o" title={contractorsText.empty} note={contractorsText.emptyNote} />}
        onRetry={() => void list.refresh()}
        item={(contractor) => (
          <ContractorEntry
            key={contractor.id}
            contractor={contractor}
            warnDays={rules.data?.settings.licenceWarnDays ?? 0}
            now={now}
            onOpen={() => {
              open('/manager/contractor/index', { id: contractor.id });
            }}
          />
        )}
      />
    </Screen>
  );
}
