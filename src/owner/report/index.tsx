import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { draftsText } from '#domain/copy';
import { listDrafts } from '../../api/drafts';
import { open, replace } from '../../api/go';
import { usePageLife } from '../../api/use-page';
import { DefectQuestions } from '../../ui/defect-questions';
import { Screen } from '../../ui/screen';
import '../../ui/styles/drawings.scss';
import '../../ui/styles/report.scss';
import { Tap } from '../../ui/tap';
import { useNow } from '../../ui/use-now';
import { describe } from '../drafts/describe';
import { Outlook } from './outlook';
import { Seen } from './seen';
import { Site } from './site';
import { Submit } from './submit';
import { Urgent } from './urgent';
import { useReport, type ReportForm } from './use-report';

/** 报修: from photo or words to an appointment, on one page that grows with the answers. */
export default function ReportPage(): ReactElement {
  const form = useReport();
  const now = useNow();
  usePageLife(form.home);
  const { kind } = form.answers;
  const spot = form.spot.data;
  return (
    <Screen footer={<Submit form={form} now={now} />}>
      <Urgent form={form} />
      <Unfinished form={form} />
      <Site form={form} />
      <Seen form={form} />
      <DefectQuestions
        answers={form.answers}
        fixed={{ place: kind === 'spot', part: kind === 'spot' && spot !== null && spot.part !== null }}
        onChange={form.change}
      />
      <Outlook form={form} now={now} />
    </Screen>
  );
}

/** Somebody who begins anew is told what they left half written, until they write. */
const Unfinished = ({ form }: { form: ReportForm }): ReactElement | null => {
  const [others] = useState(() => listDrafts().filter(({ id }) => id !== form.id));
  const [only] = others;
  const begun = form.answers.words !== '' || form.uploads.list.length > 0 || form.answers.part !== null;
  if (only === undefined || begun) return null;
  if (others.length === 1) {
    return (
      <Tap
        className="form-notice form-notice-tap"
        onPress={() => void replace('/owner/report/index', { draft: only.id })}
      >
        {draftsText.goOn(describe(only))}
      </Tap>
    );
  }
  return (
    <View className="form-notice">
      <View className="form-notice-words">{draftsText.again(others.length)}</View>
      <Tap
        className="quiet"
        onPress={() => {
          open('/owner/drafts/index');
        }}
      >
        {draftsText.open}
      </Tap>
    </View>
  );
};
