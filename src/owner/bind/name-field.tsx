import type { ReactElement } from 'react';
import { bindText } from '#domain/copy';
import { MAX_NAME } from '#domain/ticket';
import { Field, Line } from '../../ui/field';

interface NameFieldProps {
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (name: string) => void;
}

/** Asked once, from somebody the cloud has no name for. */
export const NameField = ({ value, missing, onChange }: NameFieldProps): ReactElement => (
  <Field label={bindText.name} note={bindText.nameNote} problem={missing ? bindText.nameMissing : null}>
    <Line
      label={bindText.name}
      value={value}
      placeholder={bindText.nameHint}
      type="nickname"
      most={MAX_NAME}
      onChange={onChange}
    />
  </Field>
);
