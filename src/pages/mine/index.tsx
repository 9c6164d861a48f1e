import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { homeName, homeText, mineText, roleText } from '#domain/copy';
import { phoneTo } from '../../api/phone';
import { useSession } from '../../api/session';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Panel, Section } from '../../ui/section';

/** 我的: homes, roles, whom to call. */
export default function MinePage(): ReactElement {
  const { me } = useSession();
  const roles = useMyRoles();
  const home = useRemote('community.home', {});
  usePageLife(home);
  const homes = (me?.memberships ?? []).filter(({ role }) => role === 'owner');
  const others = roles.parts.filter(({ role }) => role !== 'owner');
  const phone = home.data?.phone ?? '';
  return (
    <Screen>
      <View className="hero">
        <Text className="hero-name">{homeText.greeting(me?.name ?? '')}</Text>
      </View>
      <Section title={mineText.homes}>
        <Panel>
          {homes.length === 0 ? <Text className="fact-value">{mineText.noHome}</Text> : null}
          {homes.map((membership) => (
            <View className="fact" key={membership.home?.id ?? membership.communityId}>
              <Text className="fact-name">{membership.communityName}</Text>
              <Text className="fact-value">{membership.home === null ? '' : homeName(membership.home)}</Text>
            </View>
          ))}
        </Panel>
      </Section>
      {others.length === 0 ? null : (
        <Section title={mineText.roles}>
          {others.map((part) => (
            <Row
              key={`${part.role} ${part.communityId}`}
              icon="manager-o"
              title={mineText.switchTo(roleText[part.role])}
              note={part.communityName}
              onPress={() => {
                roles.choose({ role: part.role, communityId: part.communityId });
              }}
            />
          ))}
        </Section>
      )}
      {phone === '' ? null : (
        <Section>
          <Row
            icon="phone-o"
            title={mineText.frontDesk}
            note={phone}
            onPress={() => {
              phoneTo(phone);
            }}
          />
        </Section>
      )}
    </Screen>
  );
}
