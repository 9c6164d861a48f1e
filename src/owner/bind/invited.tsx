import { Text } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { bindText, errorText, homeName, relationText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { Screen } from '../../ui/screen';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Panel } from '../../ui/section';
import { NameField } from './name-field';
import type { Bound } from './index';

interface InvitedProps {
  readonly code: string;
  readonly invitation: CallData<'home.lookUp'>;
  readonly onDone: (homes: Bound) => void;
  readonly onOther: () => void;
}

/** Which home, and from whom: seen before it is bound. */
export const Invited = ({ code, invitation, onDone, onOther }: InvitedProps): ReactElement => {
  const known = useSession().me?.name ?? '';
  const [name, setName] = useState(known);
  const [asked, setAsked] = useState(false);
  const bind = useIntent('home.bindByCode', code);
  const { home, communityName, invitedBy, relation } = invitation;
  const missing = name.trim() === '';

  const go = async (): Promise<void> => {
    setAsked(true);
    if (missing) return;
    const data = await bind.run({ code, name: name.trim() });
    if (data !== null) onDone(data.homes);
  };
  return (
    <Screen
      footer={
        <PrimaryAction
          words={bindText.bindTo(homeName(home))}
          busyWords={bindText.binding}
          busy={bind.busy}
          problem={bind.code === null ? null : errorText[bind.code]}
          onPress={() => void go()}
          second={<QuietAction words={bindText.otherCode} onPress={onOther} />}
        />
      }
    >
      <Panel>
        <Text className="home-where">{communityName}</Text>
        <Text className="home-title">{homeName(home)}</Text>
        <Text className="home-where">
          {invitedBy === ''
            ? bindText.deskInvites(relationText[relation])
            : bindText.invites(invitedBy, relationText[relation])}
        </Text>
      </Panel>
      {known === '' ? <NameField value={name} missing={asked && missing} onChange={setName} /> : null}
    </Screen>
  );
};
