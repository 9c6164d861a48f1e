import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText } from '#domain/copy';
import { showPhotos } from '../../api/photo-files';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { ComplaintFacts } from '../../ui/complaint-facts';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { useNow } from '../../ui/use-now';
import { Handling } from './handling';

/** One complaint for those who handle it: reply, then the result, each told to the owner at once. */
export default function StaffComplaintPage(): ReactElement {
  const complaintId = useRouter().params['id'] ?? '';
  const complaint = useRemote('complaint.get', { complaintId });
  const now = useNow();
  usePageLife(complaint);
  return (
    <Screen>
      <RemoteView
        data={complaint.data}
        at={complaint.at}
        problem={complaint.code === null ? null : errorText[complaint.code]}
        now={now}
        onRetry={() => void complaint.refresh()}
      >
        {(known) => (
          <>
            <ComplaintFacts complaint={known} now={now} onOpenPhotos={showPhotos} />
            {known.state === 'settled' ? null : <Handling complaint={known} onChanged={complaint.refresh} />}
          </>
        )}
      </RemoteView>
    </Screen>
  );
}
