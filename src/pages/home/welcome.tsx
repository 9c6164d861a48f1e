import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { homeName, homeText, mineText } from '#domain/copy';
import { listDrafts } from '../../api/drafts';
import { open } from '../../api/go';
import type { Home } from '../../api/home';
import { Row } from '../../ui/row';
import { Tap } from '../../ui/tap';
import { Icon } from '../../ui/vant/icon';

interface WelcomeProps {
  readonly home: Home;
}

/** Whose home it is, the one big way to report, and what was begun and not sent. */
export const Welcome = ({ home }: WelcomeProps): ReactElement => (
  <View className="hero">
    <Text className="hero-hello">{homeText.greeting(home.me.name)}</Text>
    {home.homes.length === 0 ? <About /> : home.homes.map((one) => <HomeCard key={one.id} home={one} />)}
    <ReportButton />
    <Unsent />
    {home.homes.length > 0 ? null : (
      <View className="below">
        <Row
          icon="home-o"
          title={homeText.bind}
          note={homeText.bindNote}
          onPress={() => {
            open('/owner/bind/index');
          }}
        />
      </View>
    )}
  </View>
);

/** For somebody who only looks around: three calm lines. */
const About = (): ReactElement => (
  <View className="about">
    {homeText.about.map(({ title, note }) => (
      <View className="about-line" key={title}>
        <Text className="about-title">{title}</Text>
        <Text className="about-note">{note}</Text>
      </View>
    ))}
  </View>
);

const HomeCard = ({ home }: { home: Home['homes'][number] }): ReactElement => (
  <Tap
    className="hero-home"
    onPress={() => {
      open('/owner/file/index', { home: home.id });
    }}
  >
    <View className="hero-words">
      <Text className="hero-name">{homeName(home)}</Text>
      <Text className="hero-community">{home.communityName}</Text>
    </View>
    <View className="hero-more">
      <Text>{mineText.file}</Text>
      <View aria-hidden="true">
        <Icon name="arrow" />
      </View>
    </View>
  </Tap>
);

const ReportButton = (): ReactElement => (
  <Tap
    className="report-button"
    onPress={() => {
      open('/owner/report/index');
    }}
  >
    <View className="report-icon" aria-hidden="true">
      <Icon name="photograph" />
    </View>
    <View className="report-words">
      <Text className="report-title">{homeText.report}</Text>
      <Text className="report-note">{homeText.reportNote}</Text>
    </View>
  </Tap>
);

const openDrafts = (): void => {
  open('/owner/drafts/index');
};

const Unsent = (): ReactElement | null => {
  const drafts = listDrafts();
  if (drafts.length === 0) return null;
  const waiting = drafts.filter((draft) => draft.waiting).length;
  const begun = drafts.length - waiting;
  return (
    <View className="below">
      {waiting === 0 ? null : (
        <Row icon="replay" title={homeText.waiting(waiting)} note={homeText.waitingNote} onPress={openDrafts} />
      )}
      {begun === 0 ? null : (
        <Row icon="description" title={homeText.drafts(begun)} note={homeText.draftsNote} onPress={openDrafts} />
      )}
    </View>
  );
};
