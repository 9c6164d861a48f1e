import type { ReactElement } from 'react';
import type { EventView, TicketDetailView } from '#domain/contract';
import { roleText, sayMoment, technicianText } from '#domain/copy';
import { Notice, NoticeLine } from '../../ui/notice';
import { PhotoGrid } from '../../ui/photo-grid';

/** What the supervisor found, until it was handed in again; null: nothing to do over. */
export const reworkOf = ({ timeline }: Pick<TicketDetailView, 'timeline'>): EventView | null => {
  const last = timeline.filter(({ kind }) => kind === 'rework' || kind === 'submit' || kind === 'finish').pop();
  return last?.kind === 'rework' ? last : null;
};

interface ReworkProps {
  readonly event: EventView;
  readonly title: string;
  readonly now: number;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

/** 退回返工: the reason one goes there again, before everything else. */
export const Rework = ({ event, title, now, onOpenPhotos }: ReworkProps): ReactElement => {
  const who = event.by.role === null ? event.by.name : `${roleText[event.by.role]} ${event.by.name}`;
  return (
    <Notice tone="amber" icon="warning-o" title={title}>
      <NoticeLine>{event.note}</NoticeLine>
      <PhotoGrid photos={event.photos} size="large" onOpen={onOpenPhotos} />
      <NoticeLine>{technicianText.reworkedBy(who, sayMoment(event.at, now))}</NoticeLine>
    </Notice>
  );
};
