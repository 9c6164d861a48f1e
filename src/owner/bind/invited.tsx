import { Text } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { bindText, errorText, homeName, relationText, roleText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { useSession } from '../../api/session';
import { startAnew } from '../../api/start';
import { useIntent } from '../../api/use-intent';
import { Screen } from '../../ui/screen';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Panel } from '../../ui/section';
import { NameField } from './name-field';
import type { Bound } from './index';

type Invitation = CallData<'home.lookUp'>;

interface InvitedProps {
  readonly code: string;
  readonly invitation: Invitation;
  readonly onDone: (homes: Bound) => void;
  readonly onOther: () => void;
}

/** What a code leads to in words: a home as what, or a place among those who work here. */
function sayInvitation({ home, relation, role, invitedBy, communityName }: Invitation) {
  if (home !== null && relation !== null) {
    const as = relationText[relation];
    return {
      title: homeName(home),
      why: invitedBy === '' ? bindText.deskInvites(as) : bindText.invites(invitedBy, as),
    };
  }
  const work = role === null ? '' : roleText[role];
  return { title: bindText.workAs(work), why: bindText.staffInvites(invitedBy, communityName) };
}

/** Which home or which work, and from whom: seen before it is bound. */
export const Invited = ({ code, invitation, onDone, onOther }: InvitedProps): ReactElement => {
  const known = useSession().me?.name ?? '';
  const [name, setName] = useState(known);
  const [asked, setAsked] = useState(false);
  const bind = useIntent('home.bindByCode', code);
  const { communityName, role } = invitation;
  const { title, why } = sayInvitation(invitation);
  // Those who work here have their name on the roster.
  const called = role === null ? name.trim() : roleText[role];
  const missing = called === '';

  const go = async (): Promise<void> => {
    setAsked(true);
    if (missing) return;
    const data = await bind.run({ code, name: called });
    if (data === null) return;
    if (role === null) onDone(data.homes);
    else await startAnew();
  };
  return (
    <Screen
      footer={
        <PrimaryAction
          words={role === null ? bindText.bindTo(title) : bindText.join(title)}
          busyWords={bindText.binding}
          busy={bind.busy}
          problem={bind.code === null ? null : errorText[bind.code]}
          onPress={() => void go()}
          second={
            <QuietAction words={role === null ? bindText.otherCode : bindText.otherStaffCode} onPress={onOther} />
          }
        />
      }
    >
      <Panel>
        <Text className="home-where">{communityName}</Text>
        <Text className="home-title">{title}</Text>
        <Text className="home-where">{why}</Text>
      </Panel>
      {known === '' && role === null ? <NameField value={name} missing={asked && missing} onChange={setName} /> : null}
    </Screen>
  );
};
