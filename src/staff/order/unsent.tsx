import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { outboxText, sayMoment } from '#domain/copy';
import type { Step } from '../../api/outbox';
import { Notice, NoticeLine } from '../../ui/notice';

interface UnsentProps {
  readonly steps: readonly Step[];
  readonly sending: boolean;
  readonly now: number;
}

/** How one waiting step stands. `first`: of its work order. */
export const standing = (step: Step, first: boolean, sending: boolean): string => {
  if (!first) return outboxText.follows;
  if (sending) return outboxText.underWay;
  return step.lost === 'PHOTOS' ? outboxText.photosWait : outboxText.waits;
};

/** What was done to this work order and has not arrived: never shown as done. */
export const Unsent = ({ steps, sending, now }: UnsentProps): ReactElement => (
  <Notice tone="amber" icon="replay" title={outboxText.onTicket}>
    {steps.map((step, index) => (
      <View key={step.key}>
        <NoticeLine>{outboxText.done(outboxText.step[step.name], sayMoment(step.at, now))}</NoticeLine>
        <NoticeLine>{standing(step, index === 0, sending)}</NoticeLine>
      </View>
    ))}
    <NoticeLine>{outboxText.onTicketNote}</NoticeLine>
  </Notice>
);
