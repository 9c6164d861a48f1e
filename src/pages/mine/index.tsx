import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { analysisText, errorText, homeText, mineText, roleText } from '#domain/copy';
import { open } from '../../api/go';
import { useHome, type Home } from '../../api/home';
import { phoneTo } from '../../api/phone';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Tap } from '../../ui/tap';
import { useNow } from '../../ui/use-now';
import { Sheet } from '../../ui/vant/sheet';
import { Homes } from './homes';
import { Rename } from './rename';

/** 我的: homes, records, settings, whom to call. */
export default function MinePage(): ReactElement {
  const home = useHome();
  const now = useNow();
  usePageLife(home);
  return (
    <Screen>
      <RemoteView
        data={home.data}
        at={home.at}
        problem={home.code === null ? null : errorText[home.code]}
        now={now}
        onRetry={() => void home.refresh()}
      >
        {(data) => (
          <>
            <Name name={data.me.name} known={data.me.memberships.length > 0} />
            <Homes homes={data.homes} />
            <Roles />
            <Contact communities={data.communities} />
          </>
        )}
      </RemoteView>
      <Settings />
    </Screen>
  );
}

/** Somebody unknown to the cloud is asked for a name when they bind, not before. */
const Name = ({ name, known }: { name: string; known: boolean }): ReactElement => {
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      <View className="hero name-line">
        <Text className="hero-name">{name === '' ? homeText.greeting('') : name}</Text>
        {known ? (
          <Tap
            className="quiet"
            onPress={() => {
              setRenaming(true);
            }}
          >
            {mineText.rename}
          </Tap>
        ) : null}
      </View>
      <Sheet
        open={renaming}
        onClose={() => {
          setRenaming(false);
        }}
      >
        {renaming ? (
          <Rename
            name={name}
            onDone={() => {
              setRenaming(false);
            }}
          />
        ) : null}
      </Sheet>
    </>
  );
};

const Roles = (): ReactElement | null => {
  const roles = useMyRoles();
  const others = roles.parts.filter(({ role }) => role !== 'owner');
  if (others.length === 0) return null;
  return (
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
  );
};

const Contact = ({ communities }: { communities: Home['communities'] }): ReactElement | null =>
  communities.length === 0 ? null : (
    <Section title={mineText.contact}>
      {communities.map(({ id, name, phone }) => (
        <Row
          key={id}
          icon="phone-o"
          title={communities.length > 1 ? mineText.frontDeskOf(name) : mineText.frontDesk}
          note={phone}
          onPress={() => {
            phoneTo(phone);
          }}
        />
      ))}
    </Section>
  );

/** What is there for everybody, also without network. */
const Settings = (): ReactElement => (
  <>
    <Section title={mineText.records}>
      <Row
        icon="todo-list-o"
        title={mineText.complaints}
        note={mineText.complaintsNote}
        onPress={() => {
          open('/owner/complaints/index');
        }}
      />
      <Row
        icon="label-o"
        title={analysisText.mine}
        note={analysisText.mineNote}
        onPress={() => {
          open('/owner/analyses/index');
        }}
      />
      <Row
        icon="description"
        title={mineText.drafts}
        onPress={() => {
          open('/owner/drafts/index');
        }}
      />
    </Section>
    <Section title={mineText.settings}>
      <Row
        icon="setting-o"
        title={mineText.appearance}
        onPress={() => {
          open('/owner/appearance/index');
        }}
      />
      <Row
        icon="chat-o"
        title={mineText.help}
        onPress={() => {
          open('/owner/help/index');
        }}
      />
      <Row
        icon="shield-o"
        title={mineText.privacy}
        onPress={() => {
          open('/owner/privacy/index');
        }}
      />
      <Row
        icon="user-o"
        title={mineText.account}
        note={mineText.accountNote}
        onPress={() => {
          open('/owner/account/index');
        }}
      />
    </Section>
  </>
);
