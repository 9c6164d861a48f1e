import { useDidShow } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { analysisText, errorText, homeText } from '#domain/copy';
import { open, openTab } from '../../api/go';
import { useHome, type Home } from '../../api/home';
import { phoneTo } from '../../api/phone';
import { onlyHome, useSession } from '../../api/session';
import { analysisNews } from '../../api/analysis-news';
import { useMyRoles } from '../../api/use-my-roles';
import { usePageLife } from '../../api/use-page';
import { RemoteView } from '../../ui/remote-view';
import { RoleBar } from '../../ui/role-bar';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { useNow } from '../../ui/use-now';
import { OpenNow } from './open-now';
import { Welcome } from './welcome';

/** 首页: the home, one big way to report, and what is open now. */
export default function HomePage(): ReactElement {
  const roles = useMyRoles();
  const home = useHome();
  const now = useNow();
  const [, setShown] = useState(0);
  usePageLife(home);
  // Drafts are on the phone, not in the answer: read again whenever one comes back from the form.
  useDidShow(() => {
    setShown((times) => times + 1);
  });
  return (
    <Screen>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <RemoteView
        data={home.data}
        at={home.at}
        problem={home.code === null ? null : errorText[home.code]}
        now={now}
        loading={home.loading}
        onRetry={() => void home.refresh()}
      >
        {(data) => (
          <>
            <Welcome home={data} />
            {data.homes.length === 0 && data.open.length === 0 ? null : (
              <OpenNow tickets={data.open} ownHome={onlyHome(data.me)} now={now} />
            )}
            <Notices home={data} now={now} />
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

const Notices = ({ home, now }: { home: Home; now: number }): ReactElement => {
  const unread = useSession().me?.unread ?? 0;
  const several = home.communities.length > 1;
  const news = analysisNews(home.published, now);
  return (
    <Section>
      {unread === 0 ? null : (
        <Row
          icon="chat-o"
          title={homeText.unread(unread)}
          onPress={() => {
            openTab('/pages/messages/index');
          }}
        />
      )}
      {news === null ? null : (
        <Row
          icon="label-o"
          title={news.title}
          note={analysisText.newsNote}
          onPress={() => {
            open('/owner/analysis/index', { id: news.id });
          }}
        />
      )}
      {home.communities.map(({ id, name, phone }) => (
        <Row
          key={id}
          icon="phone-o"
          title={several ? homeText.frontDeskOf(name) : homeText.frontDesk}
          note={homeText.frontDeskNote}
          onPress={() => {
            phoneTo(phone);
          }}
        />
      ))}
    </Section>
  );
};
