import { View } from '@tarojs/components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { bindText, errorText } from '#domain/copy';
import { CODE_LENGTH, normalCode, sayCode } from '#domain/people';
import { call, type CallData } from '../../api/call';
import { Field, Line } from '../../ui/field';
import { Screen } from '../../ui/screen';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Invited } from './invited';
import type { Bound } from './index';

interface ByCodeProps {
  /** From a link or a printed code; '' when it is typed. */
  readonly first: string;
  readonly onDone: (homes: Bound) => void;
  readonly onOther: () => void;
}

interface Looked {
  readonly busy: boolean;
  /** With its own code: the field may have changed while it was asked for. */
  readonly found: { readonly code: string; readonly invitation: CallData<'home.lookUp'> } | null;
  readonly problem: string | null;
}

const notLooked: Looked = { busy: false, found: null, problem: null };

/** An invitation: typed, looked up, and bound only after one has seen what it is. */
export const ByCode = ({ first, onDone, onOther }: ByCodeProps): ReactElement => {
  const [code, setCode] = useState(() => normalCode(first).slice(0, CODE_LENGTH));
  const [looked, setLooked] = useState<Looked>(notLooked);
  const missing = CODE_LENGTH - code.length;

  const lookUp = async (): Promise<void> => {
    if (missing > 0) {
      setLooked({ ...notLooked, problem: bindText.codeShort(missing) });
      return;
    }
    setLooked({ ...notLooked, busy: true });
    const reply = await call('home.lookUp', { code });
    if (reply.ok) setLooked({ ...notLooked, found: { code, invitation: reply.data } });
    else setLooked({ ...notLooked, problem: errorText[reply.code] });
  };
  const onArrival = useRef(lookUp);
  useEffect(() => {
    if (first !== '') void onArrival.current();
  }, [first]);

  if (looked.found !== null) {
    const again = (): void => {
      setLooked(notLooked);
      setCode('');
    };
    return <Invited code={looked.found.code} invitation={looked.found.invitation} onDone={onDone} onOther={again} />;
  }
  return (
    <Screen
      footer={
        <PrimaryAction
          words={bindText.lookUp}
          busyWords={bindText.lookingUp}
          busy={looked.busy}
          onPress={() => void lookUp()}
          second={<QuietAction words={bindText.otherWay} onPress={onOther} />}
        />
      }
    >
      <Field label={bindText.code} note={bindText.codeNote} problem={looked.problem}>
        <View className="code-input">
          <Line
            label={bindText.code}
            value={sayCode(code, CODE_LENGTH)}
            placeholder={bindText.codeHint}
            type="text"
            most={CODE_LENGTH + 4}
            onChange={(typed) => {
              setCode(normalCode(typed).slice(0, CODE_LENGTH));
              setLooked(notLooked);
            }}
          />
        </View>
      </Field>
    </Screen>
  );
};
