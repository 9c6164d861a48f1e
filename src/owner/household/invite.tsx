import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { errorText, householdText, relationText, sayDay } from '#domain/copy';
import { sayCode } from '#domain/people';
import { useIntent } from '../../api/use-intent';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import type { Household, Invitation } from './index';

interface InviteProps {
  readonly household: Household;
  readonly homeId: string;
  readonly now: number;
  readonly onShow: (invitation: Invitation) => void;
  readonly onChange: () => void;
}

/** New invitations, and those nobody has used yet. */
export const Invite = ({ household, homeId, now, onShow, onChange }: InviteProps): ReactElement | null => {
  const invite = useIntent('home.invite', homeId);
  if (!household.mayInvite) return null;
  const make = async (relation: 'family' | 'tenant'): Promise<void> => {
    const made = await invite.run({ homeId, relation });
    if (made === null) return;
    onShow({ ...made, relation });
    onChange();
  };
  const { inviteAs } = householdText;
  return (
    <>
      <Section title={householdText.invite} note={householdText.inviteNote}>
        <Row
          icon="add-o"
          title={invite.busy ? householdText.inviting : inviteAs.family}
          note={householdText.inviteFamilyNote}
          onPress={() => void make('family')}
        />
        <Row
          icon="add-o"
          title={invite.busy ? householdText.inviting : inviteAs.tenant}
          note={householdText.inviteTenantNote}
          onPress={() => void make('tenant')}
        />
        {invite.code === null ? null : (
          <View className="beside beside-problem" aria-live="polite">
            {errorText[invite.code]}
          </View>
        )}
      </Section>
      {household.invitations.length === 0 ? null : (
        <Section title={householdText.waiting} note={householdText.waitingNote}>
          {household.invitations.map((invitation) => (
            <Row
              key={invitation.code}
              icon="label-o"
              title={sayCode(invitation.code)}
              note={householdText.invitation(relationText[invitation.relation], sayDay(invitation.expiresAt, now))}
              onPress={() => {
                onShow(invitation);
              }}
            />
          ))}
        </Section>
      )}
    </>
  );
};
