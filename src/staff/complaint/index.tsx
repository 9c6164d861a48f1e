import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { complaintStepText, errorText } from '#domain/copy';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { ComplaintFacts } from '../../ui/complaint-facts';
import { Place } from '../../ui/place';
import { PrimaryAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { Around, Person } from './around';
import { GradeSheet } from './grade-sheet';
import { withoutPerson } from './memory';
import { StepSheet, type Complaint, type StepName } from './step-sheet';

type SheetName = StepName | 'grade';

/** One complaint for those who handle it: reply, measures, the result; each told to the owner at once. */
export default function StaffComplaintPage(): ReactElement {
  const complaintId = useRouter().params['id'] ?? '';
  const complaint = useRemote('complaint.get', { complaintId }, withoutPerson);
  const now = useNow();
  const [sheet, setSheet] = useState<SheetName | null>(null);
  usePageLife(complaint);
  const { data } = complaint;
  return (
    <Screen footer={data === null ? null : nextStep(data, setSheet)}>
      <RemoteView
        data={data}
        at={complaint.at}
        problem={complaint.code === null ? null : errorText[complaint.code]}
        now={now}
        onRetry={() => void complaint.refresh()}
      >
        {(known) => (
          <>
            <ComplaintFacts complaint={known} viewer="office" now={now} onOpenPhotos={showPhotos}>
              <Person complaint={known} />
              <Around complaint={known} />
            </ComplaintFacts>
            <Place>{known.state === 'settled' ? null : <More complaint={known} onSheet={setSheet} />}</Place>
            <Place>
              <OpenSheet
                complaint={known}
                name={known.state === 'settled' ? null : sheet}
                onClose={() => {
                  setSheet(null);
                }}
                onChanged={complaint.refresh}
              />
            </Place>
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

type OnSheet = (name: SheetName) => void;

/** First the answer, then the result. */
const nextStep = ({ state }: Complaint, onSheet: OnSheet): ReactElement | null => {
  if (state === 'settled') return null;
  const step = state === 'received' ? 'reply' : 'settle';
  return (
    <PrimaryAction
      words={complaintStepText[step].open}
      busyWords={complaintStepText[step].open}
      busy={false}
      onPress={() => {
        onSheet(step);
      }}
    />
  );
};

const More = ({ complaint, onSheet }: { complaint: Complaint; onSheet: OnSheet }): ReactElement => {
  const { reply, follow, settle, grade, link } = complaintStepText;
  const to = (name: SheetName) => (): void => {
    onSheet(name);
  };
  return (
    <Section title={complaintStepText.more}>
      <Row icon="edit" title={follow.open} note={follow.openNote} onPress={to('follow')} />
      {complaint.state === 'received' ? (
        <Row icon="passed" title={settle.open} onPress={to('settle')} />
      ) : (
        <Row icon="chat-o" title={reply.again} onPress={to('reply')} />
      )}
      <Row icon="warning-o" title={grade.open} note={grade.openNote} onPress={to('grade')} />
      {complaint.group === null ? (
        <Row
          icon="label-o"
          title={link.open}
          note={link.openNote}
          onPress={() => {
            open('/staff/complaints/index', { link: complaint.id, number: complaint.number });
          }}
        />
      ) : null}
    </Section>
  );
};

interface OpenSheetProps {
  readonly complaint: Complaint;
  readonly name: SheetName | null;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** One sheet for each step: what is written for one must not be sent as another. */
const OpenSheet = ({ complaint, name, onClose, onChanged }: OpenSheetProps): ReactElement | null => {
  if (name === null) return null;
  return name === 'grade' ? (
    <GradeSheet complaint={complaint} onClose={onClose} onChanged={onChanged} />
  ) : (
    <StepSheet key={name} step={name} complaint={complaint} onClose={onClose} onChanged={onChanged} />
  );
};
