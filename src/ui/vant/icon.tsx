import type { ReactElement } from 'react';

/** Every icon in use. Always beside a word, so never read aloud on its own. */
export type IconName =
  | 'add-o'
  | 'arrow'
  | 'bell'
  | 'bill-o'
  | 'bookmark-o'
  | 'calendar-o'
  | 'chat-o'
  | 'checked'
  | 'circle'
  | 'clock-o'
  | 'cross'
  | 'description'
  | 'edit'
  | 'home-o'
  | 'label-o'
  | 'location-o'
  | 'manager-o'
  | 'orders-o'
  | 'passed'
  | 'pause-circle-o'
  | 'phone-o'
  | 'photo-o'
  | 'photograph'
  | 'replay'
  | 'setting-o'
  | 'shield-o'
  | 'star'
  | 'star-o'
  | 'todo-list-o'
  | 'underway-o'
  | 'user-o'
  | 'warning-o';

export const Icon = ({ name }: { name: IconName }): ReactElement => (
  <van-icon name={name} custom-style="display:block" />
);
