import type { ReactElement } from 'react';
import { commonText, staffMineText, technicianText } from '#domain/copy';
import { open, replaceAll } from '../api/go';
import { useOutbox } from '../api/outbox/use-outbox';
import { useSession } from '../api/session';
import { BottomBar } from '../ui/bottom-bar';

const places = { today: '/staff/today/index', mine: '/staff/mine/index' } as const;
type Place = keyof typeof places;

interface TechnicianBarProps {
  readonly current: Place;
  /** Work orders that wait for an answer, where they are known. */
  readonly fresh?: number;
}

/** 今日 · 消息 · 我的. */
export const TechnicianBar = ({ current, fresh = 0 }: TechnicianBarProps): ReactElement => {
  const { me } = useSession();
  const unsent = useOutbox().length;
  return (
    <BottomBar
      current={current}
      items={[
        { value: 'today', words: technicianText.today, icon: 'todo-list-o', count: fresh },
        { value: 'inbox', words: commonText.messages, icon: 'chat-o', count: me?.unread ?? 0 },
        { value: 'mine', words: staffMineText.title, icon: 'user-o', count: unsent },
      ]}
      onChoose={(value: Place | 'inbox') => {
        if (value === 'inbox') open('/pages/inbox/index');
        else replaceAll(places[value]);
      }}
    />
  );
};
