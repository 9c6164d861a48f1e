import type { ReactElement } from 'react';
import { commonText, healthText, overviewText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Shortcuts, type Shortcut } from '../../ui/shortcuts';
import type { IconName } from '../../ui/vant/icon';

type Page = keyof typeof overviewText.pages;

const places: readonly (readonly [Page, IconName, string])[] = [
  ['recoveries', 'star-o', '/manager/recoveries/index'],
  ['complaints', 'chat-o', '/staff/complaints/index'],
  ['daily', 'calendar-o', '/staff/daily/index'],
  ['defects', 'bookmark-o', '/staff/defects/index'],
  ['analyses', 'description', '/manager/analyses/index'],
  ['campaigns', 'phone-o', '/manager/campaigns/index'],
  ['exports', 'orders-o', '/manager/exports/index'],
];

const shortcuts: readonly Shortcut[] = places.map(([page, icon, url]) => ({
  icon,
  words: overviewText.pages[page],
  onPress: () => {
    open(url);
  },
}));

/** Everything a manager can go to that is not on the bar. */
export const Links = (): ReactElement => {
  const unread = useSession().me?.unread ?? 0;
  return (
    <>
      <Section title={overviewText.work}>
        <Row
          icon="chat-o"
          title={commonText.messages}
          note={overviewText.unread(unread)}
          onPress={() => {
            open('/pages/inbox/index');
          }}
        />
        <Row
          icon="orders-o"
          title={overviewText.tickets}
          onPress={() => {
            open('/manager/queue/index');
          }}
        />
        <Row
          icon="shield-o"
          title={healthText.entry}
          note={healthText.entryNote}
          onPress={() => {
            open('/manager/health/index');
          }}
        />
      </Section>
      <Section title={overviewText.elsewhere}>
        <Shortcuts items={shortcuts} />
      </Section>
    </>
  );
};
