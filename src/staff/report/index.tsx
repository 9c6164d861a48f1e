import type { ReactElement } from 'react';
import { commonText, reportForText, sayMoment } from '#domain/copy';
import { View } from '@tarojs/components';
import { ask } from '../../api/phone';
import { DefectQuestions } from '../../ui/defect-questions';
import { Place } from '../../ui/place';
import { Screen } from '../../ui/screen';
import '../../ui/styles/desk.scss';
import '../../ui/styles/drawings.scss';
import '../../ui/styles/report.scss';
import { Tap } from '../../ui/tap';
import { useNow } from '../../ui/use-now';
import { Caller } from './caller';
import { ForHome } from './home';
import { Outlook } from './outlook';
import { Photos, Said } from './said';
import { Submit } from './submit';
import { Urgent } from './urgent';
import { useDeskReport, type DeskForm } from './use-desk-report';

/** 代报: what somebody said on the telephone, at the counter or in the group, taken down on one page. */
export default function DeskReportPage(): ReactElement {
  const form = useDeskReport();
  const now = useNow();
  const { answers } = form;
  return (
    <Screen footer={<Submit form={form} now={now} />}>
      <Place>
        <Urgent form={form} />
      </Place>
      <Place>{form.restoredAt === null ? null : <Restored form={form} at={form.restoredAt} now={now} />}</Place>
      <ForHome form={form} />
      <Said form={form} />
      <DefectQuestions answers={answers} fixed={{ place: false, part: false }} onChange={form.change} />
      <Caller form={form} />
      <Place>
        <Outlook form={form} now={now} />
      </Place>
      <Photos form={form} />
    </Screen>
  );
}

/** Something was written here before: it goes on, unless one says otherwise. */
const Restored = ({ form, at, now }: { form: DeskForm; at: number; now: number }): ReactElement => {
  const restart = async (): Promise<void> => {
    const yes = await ask({
      title: reportForText.restart,
      content: reportForText.restartAsk,
      yes: reportForText.restartYes,
      no: commonText.cancel,
    });
    if (yes) form.restart();
  };
  return (
    <View className="form-notice">
      <View className="form-notice-words">{reportForText.restored(sayMoment(at, now))}</View>
      <Tap className="quiet" onPress={() => void restart()}>
        {reportForText.restart}
      </Tap>
    </View>
  );
};
