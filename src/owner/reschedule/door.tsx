import { useState, type ReactElement } from 'react';
import { visitText } from '#domain/copy';
import { Field } from '../../ui/field';
import { Tiles } from '../../ui/tiles';
import { VisitContact } from '../../ui/visit-contact';
import type { Opener } from '../../ui/opener';

/** Who opens the door: as before, the person themselves, or somebody to be named. */
export type DoorAnswer = Opener | null | 'same';

interface DoorProps {
  readonly value: DoorAnswer;
  /** The name given before; null: nobody was named. */
  readonly before: string | null;
  readonly onChange: (value: DoorAnswer) => void;
}

/** 谁在家开门. A number that was given before is masked here and need not be typed again. */
export const Door = ({ value, before, onChange }: DoorProps): ReactElement => {
  const [keeping, setKeeping] = useState(value === 'same');
  if (before === null) return <VisitContact value={value === 'same' ? null : value} onChange={onChange} />;
  return (
    <>
      <Field label={visitText.who}>
        <Tiles
          label={visitText.who}
          options={[
            { value: 'same', words: visitText.same(before) },
            { value: 'change', words: visitText.changeDoor },
          ]}
          chosen={keeping ? 'same' : 'change'}
          onChoose={(choice) => {
            setKeeping(choice === 'same');
            onChange(choice === 'same' ? 'same' : null);
          }}
        />
      </Field>
      {keeping ? null : <VisitContact value={value === 'same' ? null : value} onChange={onChange} />}
    </>
  );
};
