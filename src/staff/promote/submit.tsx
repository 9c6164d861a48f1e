import type { ReactElement } from 'react';
import { casesText, commonText, errorText } from '#domain/copy';
import { PrimaryAction } from '../../ui/primary-action';
import type { CaseForm } from './use-case';

export const Submit = ({ form }: { form: CaseForm }): ReactElement => (
  <PrimaryAction
    words={casesText.submit}
    busyWords={commonText.sending}
    busy={form.busy}
    disabled={!form.complete}
    hint={form.complete ? null : casesText.missing}
    problem={form.code === null ? null : errorText[form.code]}
    onPress={() => void form.submit()}
  />
);
