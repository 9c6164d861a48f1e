import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, homeName, homeText, sayMoment } from '#domain/copy';
import { open, openTab } from '../../api/go';
import { useMyRoles } from '../../api/use-my-roles';
import { loadDraft } from '../../api/drafts';
import { phoneTo } from '../../api/phone';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import type { CallData } from '../../api/call';
import { Screen } from '../../ui/screen';
import { RoleBar } from '../../ui/role-bar';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { EmptyState, ErrorState, OfflineBar, Skeleton } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { TicketCard } from '../../ui/ticket-card';
import { useNow } from '../../ui/use-now';
import { Icon } from '../../ui/vant/icon';

type Home = CallData<'community.home'>;

const openTicket = (ticketId: string): void => {
  open('/owner/ticket/index', { id: ticketId });
};

/** 首页: the home, one big way to report, and what is open now. */
export default function HomePage(): ReactElement {
  const roles = useMyRoles();
  const home = useRemote('community.home', {});
  const now = useNow();
  usePageLife(home);
  const retry = (): void => void home.refresh();
  const problem = home.code === null ? null : errorText[home.code];
  return (
    <Screen>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      {home.data === null ? (
        problem === null ? (
          <Skeleton />
        ) : (
          <ErrorState words={problem} onRetry={retry} />
        )
      ) : (
        <>
          {problem === null ? null : (
            <OfflineBar words={commonText.stale(problem, sayMoment(home.at, now))} onRetry={retry} />
          )}
          <Welcome home={home.data} />
          <OpenNow home={home.data} now={now} />
          <Notices home={home.data} />
        </>
      )}
    </Screen>
  );
}

const Welcome = ({ home }: { home: Home }): ReactElement => (
  <View className="hero">
    <Text className="hero-hello">{homeText.greeting(home.name)}</Text>
    {home.homes.map((one) => (
      <View className="hero-home" key={one.id}>
        <Text className="hero-name">{homeName(one)}</Text>
        <Text className="hero-community">{one.communityName}</Text>
      </View>
    ))}
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
        <Text className="report-note">{loadDraft('report') === null ? homeText.reportNote : homeText.draft}</Text>
      </View>
    </Tap>
  </View>
);

const OpenNow = ({ home, now }: { home: Home; now: number }): ReactElement => (
  <Section title={homeText.open}>
    {home.open.length === 0 ? (
      <EmptyState icon="passed" title={homeText.none} note={homeText.noneNote} />
    ) : (
      home.open.map((ticket) => (
        <TicketCard key={ticket.id} ticket={ticket} viewer="owner" now={now} onOpen={openTicket} />
      ))
    )}
  </Section>
);

const Notices = ({ home }: { home: Home }): ReactElement => (
  <Section>
    {home.unread === 0 ? null : (
      <Row
        icon="chat-o"
        title={homeText.unread(home.unread)}
        onPress={() => {
          openTab('/pages/messages/index');
        }}
      />
    )}
    {home.phone === '' ? null : (
      <Row
        icon="phone-o"
        title={homeText.frontDesk}
        note={homeText.frontDeskNote}
        onPress={() => {
          phoneTo(home.phone);
        }}
      />
    )}
  </Section>
);
