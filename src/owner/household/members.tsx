import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, householdText, relationText } from '#domain/copy';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { Panel, Section } from '../../ui/section';
import { Tap } from '../../ui/tap';
import type { Household } from './index';

interface MembersProps {
  readonly household: Household;
  readonly homeId: string;
  readonly homeName: string;
  readonly onChange: () => void;
}

/** Everybody bound to the home, as far as one may know them. */
export const Members = ({ household, ...about }: MembersProps): ReactElement => (
  <Section title={householdText.members}>
    <Panel>
      {household.members.map((member) => (
        <Member
          key={member.memberId}
          member={member}
          homeId={about.homeId}
          homeName={about.homeName}
          onChange={about.onChange}
        />
      ))}
    </Panel>
    {household.mayInvite ? null : <View className="beside">{householdText.ownerOnly}</View>}
  </Section>
);

type MemberProps = Omit<MembersProps, 'household'> & { readonly member: Household['members'][number] };

const Member = ({ member, homeId, homeName, onChange }: MemberProps): ReactElement => {
  const { memberId, name, relation, self, removable } = member;
  const remove = useIntent('home.remove', memberId);
  const go = async (): Promise<void> => {
    const sure = await ask({
      title: householdText.removeTitle(name),
      content: householdText.removeContent(name, homeName),
      yes: householdText.removeYes,
      no: commonText.cancel,
    });
    if (!sure || (await remove.run({ homeId, memberId })) === null) return;
    say(householdText.removed(name));
    onChange();
  };
  return (
    <View className="member">
      <View className="member-words">
        <Text className="member-name">{self ? `${name}${householdText.self}` : name}</Text>
        <Text className="member-relation">{relationText[relation]}</Text>
        {remove.code === null ? null : <Text className="member-problem">{errorText[remove.code]}</Text>}
      </View>
      {removable && !self ? (
        <Tap className="quiet quiet-danger" label={householdText.removeWho(name)} onPress={() => void go()}>
          {householdText.remove}
        </Tap>
      ) : null}
    </View>
  );
};
