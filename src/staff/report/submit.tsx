import type { ReactElement } from 'react';
import { commonText, photoText } from '#domain/copy';
import { PrimaryAction } from '../../ui/primary-action';
import { missing, submitWords } from './answers';
import type { DeskForm } from './use-desk-report';

/** What keeps the pictures from being sent along. */
const photosHint = ({ uploads: { list }, photos }: DeskForm): string | null => {
  if (list.some(({ state }) => state === 'refused')) return photoText.refusedHint;
  return { failed: commonText.photosFailed, onTheWay: commonText.photosOnTheWay, ready: null }[photos];
};

/** The one action, saying what will happen; before it, what is still missing. */
export const Submit = ({ form, now }: { form: DeskForm; now: number }): ReactElement => {
  const hint = missing(form.state) ?? photosHint(form);
  return (
    <PrimaryAction
      words={submitWords(form.state, now)}
      busyWords={commonText.sending}
      busy={form.busy}
      disabled={hint !== null}
      hint={hint}
      problem={form.problem}
      onPress={() => void form.submit()}
    />
  );
};
