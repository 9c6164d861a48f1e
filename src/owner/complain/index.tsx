import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { complaintText } from '#domain/copy';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { ComplainForm } from './form';
import { placesOf } from './places';

/** 投诉: about a ticket (its id, number and home come along) or free. */
export default function ComplainPage(): ReactElement {
  const { ticket = '', number = '', home = '' } = useRouter().params;
  const places = placesOf(useSession().me);
  const about = ticket === '' ? null : { ticketId: ticket, number };
  const fitting = about === null ? places : places.filter(({ homeId }) => (homeId ?? '') === home);
  if (places.length === 0) {
    return (
      <Screen>
        <EmptyState
          icon="chat-o"
          title={complaintText.unboundTitle}
          note={complaintText.unboundNote}
          action={complaintText.bind}
          onAction={() => {
            open('/owner/bind/index');
          }}
        />
      </Screen>
    );
  }
  return <ComplainForm about={about} places={fitting.length === 0 ? places : fitting} />;
}
