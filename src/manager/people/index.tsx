import { useState, type ReactElement } from 'react';
import { errorText, peopleText, roleText } from '#domain/copy';
import type { StaffRole } from '#domain/people';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { StatefulList } from '../../ui/ticket-list';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { PersonEntry } from './entry';

const roles = ['technician', 'supervisor', 'frontDesk', 'manager'] as const satisfies readonly StaffRole[];
const options = roles.map((value) => ({ value, words: roleText[value] }));

/** 人员: the roster by role, and who cannot be sent today and why. */
export default function PeoplePage(): ReactElement {
  const { part } = useSession();
  const [role, setRole] = useState<StaffRole>('technician');
  const list = useList('staff.list', part === null ? null : { communityId: part.communityId, role });
  const now = useNow(60_000);
  usePageLife(list);
  const add = (): void => {
    open('/manager/person/index', { role });
  };
  return (
    <Screen footer={<PrimaryAction words={peopleText.add} busyWords={peopleText.add} busy={false} onPress={add} />}>
      <Segments label={peopleText.roles} options={options} chosen={role} onChoose={setRole} />
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="user-o" title={peopleText.empty} note={peopleText.emptyNote} />}
        onRetry={() => void list.refresh()}
        item={(person) => (
          <PersonEntry
            key={person.staffId}
            person={person}
            onOpen={() => {
              open('/manager/person/index', { id: person.staffId });
            }}
          />
        )}
      />
    </Screen>
  );
}
