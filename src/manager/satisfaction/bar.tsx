import type { ReactElement } from 'react';
import { commonText, managerText, settingsText } from '#domain/copy';
import { open, replaceAll } from '../../api/go';
import { useSession } from '../../api/session';
import { BottomBar } from '../../ui/bottom-bar';

type Place = 'satisfaction' | 'queue' | 'settings' | 'inbox';

/** The manager's own bar. */
export const ManagerBar = ({ current }: { current: Place }): ReactElement => {
  const { me } = useSession();
  return (
    <BottomBar
      current={current}
      items={[
        { value: 'satisfaction', words: managerText.satisfaction, icon: 'star-o' },
        { value: 'queue', words: managerText.tickets, icon: 'orders-o' },
        { value: 'settings', words: settingsText.title, icon: 'setting-o' },
        { value: 'inbox', words: commonText.messages, icon: 'chat-o', count: me?.unread ?? 0 },
      ]}
      onChoose={(place) => {
        if (place === 'inbox') open('/pages/inbox/index');
        else replaceAll(`/manager/${place}/index`);
      }}
    />
  );
};
