import type { ReactElement } from 'react';
import { settingsText } from '#domain/copy';
import { open } from '../../api/go';
import { useMyRoles } from '../../api/use-my-roles';
import { useSession } from '../../api/session';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RoleBar } from '../../ui/role-bar';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import type { IconName } from '../../ui/vant/icon';
import { ManagerBar } from '../bar';
import { ruleScreens, type RuleScreen } from '../setting/screens';

type Key = keyof typeof settingsText.screens;

const icons: Readonly<Record<Key, IconName>> = {
  clocks: 'clock-o',
  booking: 'calendar-o',
  calendar: 'calendar-o',
  defects: 'label-o',
  keyWorks: 'bookmark-o',
  warranty: 'shield-o',
  estimates: 'bill-o',
  routing: 'manager-o',
  satisfaction: 'star-o',
  binding: 'home-o',
  messages: 'chat-o',
  prices: 'bill-o',
  staff: 'user-o',
  contractors: 'manager-o',
  registers: 'description',
  codes: 'photo-o',
  history: 'edit',
};

const pages: Readonly<Record<Exclude<Key, RuleScreen>, string>> = {
  prices: '/manager/prices/index',
  staff: '/manager/people/index',
  contractors: '/manager/contractors/index',
  registers: '/manager/registers/index',
  codes: '/manager/codes/index',
  history: '/manager/history/index',
};

const isRule = (key: Key): key is RuleScreen => ruleScreens.some((screen) => screen === key);

const go = (key: Key): void => {
  if (isRule(key)) open('/manager/setting/index', { screen: key });
  else open(pages[key]);
};

const Rows = ({ keys }: { keys: readonly Key[] }): ReactElement => (
  <>
    {keys.map((key) => (
      <Row
        key={key}
        icon={icons[key]}
        title={settingsText.screens[key].title}
        note={settingsText.screens[key].note}
        onPress={() => {
          go(key);
        }}
      />
    ))}
  </>
);

/** 设置: everything a manager can change, and who changed what. */
export default function SettingsPage(): ReactElement {
  const roles = useMyRoles();
  const { part } = useSession();
  const rules = useRemote('settings.get', part === null ? null : { communityId: part.communityId });
  usePageLife(rules);
  return (
    <Screen footer={<ManagerBar current="settings" />}>
      <RoleBar parts={roles.parts} current={roles.current} onChoose={roles.choose} />
      <Section title={settingsText.people}>
        <Rows keys={['staff', 'contractors', 'prices']} />
      </Section>
      <Section title={settingsText.lists}>
        <Rows keys={['registers', 'codes', 'history']} />
      </Section>
      <Section
        title={settingsText.rules}
        note={rules.data === null ? settingsText.rulesNote : settingsText.version(rules.data.version)}
      >
        <Rows keys={ruleScreens} />
      </Section>
    </Screen>
  );
}
