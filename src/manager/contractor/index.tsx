import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText } from '#domain/copy';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { draftOf, newContractor } from './draft';
import { ContractorForm } from './form';
import { ContractorView } from './view';

/** One contractor: to look at, to change (`edit`), or new (without an id). */
export default function ContractorPage(): ReactElement {
  const { id, edit } = useRouter().params;
  const contractor = useRemote('contractor.get', id === undefined ? null : { contractorId: id });
  const now = useNow(60_000);
  usePageLife(contractor);
  const refresh = (): void => void contractor.refresh();
  if (id === undefined) return <ContractorForm contractor={null} first={newContractor()} onStale={refresh} />;
  if (edit !== undefined && contractor.data !== null) {
    return <ContractorForm contractor={contractor.data} first={draftOf(contractor.data)} onStale={refresh} />;
  }
  return (
    <Screen>
      <RemoteView
        data={contractor.data}
        at={contractor.at}
        problem={contractor.code === null ? null : errorText[contractor.code]}
        now={now}
        onRetry={refresh}
      >
        {(data) => <ContractorView contractor={data} now={now} onChange={refresh} />}
      </RemoteView>
    </Screen>
  );
}
