import type { ReactElement } from 'react';
import { callsText, complaintDeskText, queueText, staffText } from '#domain/copy';
import { open, replaceAll } from '../api/go';
import { BottomBar } from '../ui/bottom-bar';

const places = {
  queue: '/staff/queue/index',
  calls: '/staff/call-backs/index',
  complaints: '/staff/complaints/index',
} as const;
type Place = keyof typeof places;

/** 队列 · 代报 · 回访 · 投诉. A report is written on top of where one is: back returns there. */
export const DeskBar = ({ current }: { current: Place }): ReactElement => (
  <BottomBar
    current={current}
    items={[
      { value: 'queue', words: staffText.queue, icon: 'orders-o' },
      { value: 'report', words: queueText.take, icon: 'edit' },
      { value: 'calls', words: callsText.title, icon: 'phone-o' },
      { value: 'complaints', words: complaintDeskText.title, icon: 'chat-o' },
    ]}
    onChoose={(value: Place | 'report') => {
      if (value === 'report') open('/staff/report/index');
      else replaceAll(places[value]);
    }}
  />
);
