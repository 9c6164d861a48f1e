import type { ReactElement } from 'react';
import { technicianText } from '#domain/copy';
import { back } from '../../api/go';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';

const { title, note, toList } = technicianText.gone;

/** A work order that is not this person's any more: declined from afar, given to somebody else, or cancelled. */
export const Gone = (): ReactElement => (
  <Screen footer={<PrimaryAction words={toList} busyWords={toList} busy={false} onPress={back} />}>
    <EmptyState icon="todo-list-o" title={title} note={note} />
  </Screen>
);
