import type { ReactElement } from 'react';
import { reportForText } from '#domain/copy';
import { Notice, NoticeLine } from '../../ui/notice';
import { UrgentCall } from '../../ui/urgent-panel';
import type { Ticket } from './deeds';

interface TakenProps {
  readonly ticket: Ticket;
  readonly onCall: (whom: 'technician') => void;
}

/** What the caller is told before they hang up: the number, and who was named. In danger the next call is to them. */
export const Taken = ({ ticket, onCall }: TakenProps): ReactElement => {
  const { number, technician, sensitivity } = ticket;
  return (
    <Notice tone="calm" icon="passed" title={reportForText.done(number)}>
      <NoticeLine>{technician === null ? reportForText.doneSearching : reportForText.doneNamed(technician)}</NoticeLine>
      {sensitivity === 'A' && technician !== null ? (
        <UrgentCall
          words={reportForText.callNow(technician)}
          onPress={() => {
            onCall('technician');
          }}
        />
      ) : null}
    </Notice>
  );
};
