import { useState, type ReactElement } from 'react';
import { admitText, errorText, homeName } from '#domain/copy';
import { DESK_CODE_LENGTH } from '#domain/people';
import { call, type CallCode, type CallData } from '../../api/call';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { Field, Line } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Facts, Panel } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { ManyTiles } from '../../ui/tiles';

type Request = CallData<'home.deskRequest'>;

const onlyDigits = (typed: string): string => typed.replace(/\D/g, '').slice(0, DESK_CODE_LENGTH);

/** 前台 reads the code shown at the desk, sees who asks, and binds the homes the register has under their number. */
export default function AdmitPage(): ReactElement {
  const communityId = useSession().part?.communityId ?? '';
  const [code, setCode] = useState('');
  const [request, setRequest] = useState<Request | null>(null);
  const [homeIds, setHomeIds] = useState<readonly string[]>([]);
  const desk = useDeskRequest(communityId, (found) => {
    setRequest(found);
    setHomeIds(found.homes.map(({ id }) => id));
  });
  const admit = useIntent('home.admit', code);

  const bind = async (): Promise<void> => {
    const done = await admit.run({ communityId, code, homeIds: [...homeIds] });
    if (done === null) return;
    say(admitText.done);
    back();
  };
  const typed = (value: string): void => {
    setCode(onlyDigits(value));
    setRequest(null);
  };
  const footer =
    request === null ? (
      <PrimaryAction
        words={admitText.look}
        busyWords={admitText.looking}
        busy={desk.busy}
        disabled={code.length < DESK_CODE_LENGTH}
        hint={code.length < DESK_CODE_LENGTH ? admitText.codeMissing : null}
        problem={desk.code === null ? null : errorText[desk.code]}
        onPress={() => void desk.look(code)}
      />
    ) : (
      <PrimaryAction
        words={admitText.admit(homeIds.length)}
        busyWords={admitText.admitting}
        busy={admit.busy}
        disabled={homeIds.length === 0}
        hint={homeIds.length === 0 ? admitText.chooseHome : null}
        problem={admit.code === null ? null : errorText[admit.code]}
        onPress={() => void bind()}
      />
    );
  return (
    <Screen footer={footer}>
      <Field label={admitText.code}>
        <Line
          label={admitText.code}
          value={code}
          placeholder={admitText.codeHint}
          most={DESK_CODE_LENGTH}
          type="number"
          onChange={typed}
        />
      </Field>
      {request === null ? null : <Found request={request} chosen={homeIds} onChoose={setHomeIds} />}
    </Screen>
  );
}

/** Looks a code up; nothing is changed by looking. */
const useDeskRequest = (communityId: string, onFound: (request: Request) => void) => {
  const [state, setState] = useState<{ busy: boolean; code: CallCode | null }>({ busy: false, code: null });
  const look = async (code: string): Promise<void> => {
    setState({ busy: true, code: null });
    const reply = await call('home.deskRequest', { communityId, code });
    setState({ busy: false, code: reply.ok ? null : reply.code });
    if (reply.ok) onFound(reply.data);
  };
  return { ...state, look };
};

interface FoundProps {
  readonly request: Request;
  readonly chosen: readonly string[];
  readonly onChoose: (homeIds: readonly string[]) => void;
}

const Found = ({ request, chosen, onChoose }: FoundProps): ReactElement => (
  <>
    <Field label={admitText.who} note={admitText.check}>
      <Panel>
        <Facts
          rows={[
            [admitText.who, request.name],
            [admitText.phone, request.phone],
          ]}
        />
      </Panel>
    </Field>
    {request.homes.length === 0 ? (
      <EmptyState icon="home-o" title={admitText.nobody} note={admitText.nobodyNote} />
    ) : (
      <Field label={admitText.homes}>
        <ManyTiles
          label={admitText.homes}
          options={request.homes.map((home) => ({ value: home.id, words: homeName(home) }))}
          chosen={chosen}
          onToggle={(id) => {
            onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
          }}
        />
      </Field>
    )}
  </>
);
