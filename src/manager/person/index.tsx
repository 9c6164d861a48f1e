import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, peopleText } from '#domain/copy';
import type { StaffRole } from '#domain/people';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { draftOf, newPerson } from './draft';
import { PersonForm } from './form';
import { PersonView } from './view';

/** One line of the roster: to look at, to change (`edit`), or new (without an id). */
export default function PersonPage(): ReactElement {
  const { id, edit, role } = useRouter().params;
  const person = useRemote('staff.get', id === undefined ? null : { staffId: id });
  const now = useNow(60_000);
  const [code, setCode] = useState<string | null>(null);
  usePageLife(person);
  const shown = code ?? person.data?.code ?? null;
  useShareAppMessage(() => ({
    title: shown === null ? peopleText.shareApp : peopleText.shareTitle(person.data?.name ?? ''),
    path: `/pages/start/index${shown === null ? '' : `?scene=h-${shown}`}`,
  }));
  if (id === undefined) return <PersonForm person={null} first={newPerson(asRole(role))} onStale={() => undefined} />;
  if (edit !== undefined && person.data !== null) {
    return <PersonForm person={person.data} first={draftOf(person.data)} onStale={() => void person.refresh()} />;
  }
  return (
    <Screen>
      <RemoteView
        data={person.data}
        at={person.at}
        problem={person.code === null ? null : errorText[person.code]}
        now={now}
        onRetry={() => void person.refresh()}
      >
        {(data) => (
          <PersonView person={data} code={shown} now={now} onCode={setCode} onChange={() => void person.refresh()} />
        )}
      </RemoteView>
    </Screen>
  );
}

const asRole = (role: string | undefined): StaffRole =>
  role === 'supervisor' || role === 'frontDesk' || role === 'manager' ? role : 'technician';
