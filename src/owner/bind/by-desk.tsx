import { useState, type ReactElement } from 'react';
import { bindText, errorText } from '#domain/copy';
import { isMobile } from '#domain/people';
import { useHome } from '../../api/home';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { Field, Line } from '../../ui/field';
import { Screen } from '../../ui/screen';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { AtTheDesk } from './at-the-desk';
import { dropDeskCode, keepDeskCode, keptDeskCode } from './desk-code';
import { NameField } from './name-field';
import type { Bound } from './index';

interface ByDeskProps {
  readonly onDone: (homes: Bound) => void;
  readonly onOther: () => void;
}

/** A typed number: whatever it is, the answer is a code that the front desk looks at. */
export const ByDesk = ({ onDone, onOther }: ByDeskProps): ReactElement => {
  const known = useSession().me?.name ?? '';
  const before = (useHome().data?.homes ?? []).map(({ id }) => id);
  const [kept, setKept] = useState(keptDeskCode);
  const [phone, setPhone] = useState('');
  const [name, setName] = useState(known);
  const [asked, setAsked] = useState(false);
  const ask = useIntent('home.askDesk', 'phone');
  const wrong = !isMobile(phone);
  const missing = name.trim() === '';

  const go = async (): Promise<void> => {
    setAsked(true);
    if (wrong || missing) return;
    const made = await ask.run({ phone, name: name.trim() });
    if (made === null) return;
    const code = { ...made, before };
    keepDeskCode(code);
    setKept(code);
  };
  if (kept !== null) {
    const again = (): void => {
      dropDeskCode();
      setKept(null);
      setAsked(false);
    };
    return <AtTheDesk code={kept} onDone={onDone} onAgain={again} onOther={onOther} />;
  }
  return (
    <Screen
      footer={
        <PrimaryAction
          words={bindText.ask}
          busyWords={bindText.asking}
          busy={ask.busy}
          problem={ask.code === null ? null : errorText[ask.code]}
          onPress={() => void go()}
          second={<QuietAction words={bindText.otherWay} onPress={onOther} />}
        />
      }
    >
      <Field label={bindText.phone} note={bindText.phoneNote} problem={asked && wrong ? bindText.phoneWrong : null}>
        <Line
          label={bindText.phone}
          value={phone}
          placeholder={bindText.phoneHint}
          type="number"
          most={11}
          onChange={setPhone}
        />
      </Field>
      {known === '' ? <NameField value={name} missing={asked && missing} onChange={setName} /> : null}
    </Screen>
  );
};
