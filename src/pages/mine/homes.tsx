import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { homeName, mineText } from '#domain/copy';
import { open } from '../../api/go';
import type { Home } from '../../api/home';
import { Row } from '../../ui/row';
import { Panel, Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { Tap } from '../../ui/tap';

const bind = (): void => {
  open('/owner/bind/index');
};

/** Every home with its two ways on: who else uses it, and its file. */
export const Homes = ({ homes }: { homes: Home['homes'] }): ReactElement => (
  <Section title={mineText.homes}>
    {homes.length === 0 ? (
      <EmptyState
        icon="home-o"
        title={mineText.noHome}
        note={mineText.noHomeNote}
        action={mineText.bind}
        onAction={bind}
      />
    ) : (
      <>
        {homes.map((home) => (
          <HomePanel key={home.id} home={home} />
        ))}
        <Row icon="add-o" title={mineText.bindMore} onPress={bind} />
      </>
    )}
  </Section>
);

const HomePanel = ({ home }: { home: Home['homes'][number] }): ReactElement => (
  <View className="stacked">
    <Panel>
      <Text className="home-title">{homeName(home)}</Text>
      <Text className="home-where">{home.communityName}</Text>
      <View className="two-ways">
        <Tap
          className="pill"
          label={mineText.householdOf(homeName(home))}
          onPress={() => {
            open('/owner/household/index', { home: home.id });
          }}
        >
          {mineText.household}
        </Tap>
        <Tap
          className="pill"
          label={mineText.filesOf(homeName(home))}
          onPress={() => {
            open('/owner/file/index', { home: home.id });
          }}
        >
          {mineText.file}
        </Tap>
      </View>
    </Panel>
  </View>
);
