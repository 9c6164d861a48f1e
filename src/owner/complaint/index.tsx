import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { complaintText, errorText } from '#domain/copy';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { ComplaintFacts } from '../../ui/complaint-facts';
import { PrimaryAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { useNow } from '../../ui/use-now';
import { AddSheet } from './add';

/** One complaint for the person who made it: who owns it, the deadlines in words, what was answered, and more to say. */
export default function ComplaintPage(): ReactElement {
  const complaintId = useRouter().params['id'] ?? '';
  const complaint = useRemote('complaint.get', { complaintId });
  const now = useNow();
  const [adding, setAdding] = useState(false);
  usePageLife(complaint);
  const footer =
    complaint.data === null || complaint.data.state === 'settled' ? null : (
      <PrimaryAction
        words={complaintText.add}
        busyWords={complaintText.add}
        busy={false}
        onPress={() => {
          setAdding(true);
        }}
      />
    );
  return (
    <Screen footer={footer}>
      <RemoteView
        data={complaint.data}
        at={complaint.at}
        problem={complaint.code === null ? null : errorText[complaint.code]}
        now={now}
        onRetry={() => void complaint.refresh()}
      >
        {(known) => (
          <>
            <ComplaintFacts complaint={known} viewer="owner" now={now} onOpenPhotos={showPhotos} />
            {known.ticket === null ? null : <AboutTicket id={known.ticket.id} number={known.ticket.number} />}
            <AddSheet
              complaint={known}
              open={adding}
              onClose={() => {
                setAdding(false);
              }}
              onChanged={complaint.refresh}
            />
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

const AboutTicket = ({ id, number }: { id: string; number: string }): ReactElement => (
  <Section>
    <Row
      icon="orders-o"
      title={complaintText.openTicket}
      note={complaintText.aboutTicket(number)}
      onPress={() => {
        open('/owner/ticket/index', { id });
      }}
    />
  </Section>
);
