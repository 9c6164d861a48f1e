import type { ReactElement } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { specialText, ticketText, type Viewer } from '#domain/copy';
import { Notice, NoticeLine } from './notice';
import { QuietAction } from './primary-action';
import { isReassigned, isRework, lastMove } from './story';

interface SpecialProps {
  readonly ticket: TicketDetailView;
  readonly viewer: Viewer;
  /** Null: this person cannot open the other ticket. */
  readonly onOpenTicket: ((ticketId: string) => void) | null;
}

/** The same defect is on another ticket: what happens is told there. */
const Merged = ({ ticket, onOpenTicket }: Omit<SpecialProps, 'viewer'>): ReactElement | null => {
  const { mergedInto } = ticket;
  if (mergedInto === null) return null;
  return (
    <Notice tone="calm" icon="bookmark-o" title={specialText.merged}>
      <NoticeLine>{specialText.mergedNote(mergedInto.number)}</NoticeLine>
      {onOpenTicket === null ? null : (
        <QuietAction
          words={ticketText.duplicateOpen}
          onPress={() => {
            onOpenTicket(mergedInto.id);
          }}
        />
      )}
    </Notice>
  );
};

/** The technician reads it on top of their page, with what was found. */
const Rework = ({ ticket, viewer }: Omit<SpecialProps, 'onOpenTicket'>): ReactElement | null =>
  isRework(ticket) && viewer !== 'technician' ? (
    <Notice tone="amber" icon="replay" title={viewer === 'owner' ? specialText.rework : specialText.reworkStaff}>
      {viewer === 'owner' ? <NoticeLine>{specialText.reworkNote}</NoticeLine> : null}
    </Notice>
  ) : null;

/** What only the owner has to be told: the others see it in status, timeline and clocks. */
const ForOwner = ({ ticket }: Pick<SpecialProps, 'ticket'>): ReactElement | null => {
  if (ticket.status === 'reported' && ticket.rung !== 'routing') {
    return (
      <Notice tone="calm" icon="phone-o" title={specialText.searching}>
        <NoticeLine>{specialText.searchingNote}</NoticeLine>
      </Notice>
    );
  }
  if (ticket.status === 'inspecting') {
    return (
      <Notice tone="calm" icon="shield-o" title={specialText.inspecting}>
        <NoticeLine>{specialText.inspectingNote}</NoticeLine>
      </Notice>
    );
  }
  if (isReassigned(ticket) && ticket.technician !== null) {
    return (
      <Notice tone="calm" icon="user-o" title={specialText.reassigned}>
        <NoticeLine>{specialText.reassignedNote(ticket.technician)}</NoticeLine>
      </Notice>
    );
  }
  return lastMove(ticket) === 'amend' ? (
    <Notice tone="calm" icon="edit" title={specialText.amended}>
      <NoticeLine>{specialText.amendedNote}</NoticeLine>
    </Notice>
  ) : null;
};

/** Merged, sent back, looked for, inspected, changed: whatever is out of the ordinary now. */
export const SpecialNotices = ({ ticket, viewer, onOpenTicket }: SpecialProps): ReactElement => (
  <>
    <Merged ticket={ticket} onOpenTicket={onOpenTicket} />
    <Rework ticket={ticket} viewer={viewer} />
    {viewer === 'owner' ? <ForOwner ticket={ticket} /> : null}
  </>
);
