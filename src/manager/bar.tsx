import type { ReactElement } from 'react';
import { leagueText, managerText, overviewText, settingsText } from '#domain/copy';
import { replaceAll } from '../api/go';
import { useSession } from '../api/session';
import { BottomBar } from '../ui/bottom-bar';

type Place = 'overview' | 'satisfaction' | 'league' | 'settings';

/** The manager's own bar: 概览 · 满意度 · 排行 · 设置. What is unread is counted where the way to the messages is. */
export const ManagerBar = ({ current }: { current: Place }): ReactElement => {
  const { me } = useSession();
  return (
    <BottomBar
      current={current}
      items={[
        { value: 'overview', words: overviewText.title, icon: 'todo-list-o', count: me?.unread ?? 0 },
        { value: 'satisfaction', words: managerText.satisfaction, icon: 'star-o' },
        { value: 'league', words: leagueText.title, icon: 'bookmark-o' },
        { value: 'settings', words: settingsText.title, icon: 'setting-o' },
      ]}
      onChoose={(place) => {
        replaceAll(`/manager/${place}/index`);
      }}
    />
  );
};
