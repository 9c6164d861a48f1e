import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { defectsText, defectStateText, errorText, joined, partText } from '#domain/copy';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Badge } from '../../ui/badge';
import { PrimaryAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { stateTones } from '../defects/entry';
import type { Defect } from './draft';
import { EditDefect } from './edit';
import { Affected, History, NineFields } from './facts';
import { nextStep } from './step';
import { StepSheet } from './step-sheet';

type Asked = 'edit' | 'step' | null;

/** One defect: its nine fields, whom it affects, and the way from the decision to prevention that is done. */
export default function DefectPage(): ReactElement {
  const defectId = useRouter().params['id'] ?? '';
  const found = useRemote('defect.get', { defectId });
  const [asked, setAsked] = useState<Asked>(null);
  const now = useNow(60_000);
  usePageLife(found);
  const { data } = found;
  const close = (): void => {
    setAsked(null);
  };
  if (data !== null && asked === 'edit') {
    return <EditDefect defect={data} now={now} onClose={close} onChanged={found.refresh} />;
  }
  return (
    <Screen footer={data === null ? null : footerOf(data, setAsked)}>
      <RemoteView
        data={data}
        at={found.at}
        problem={found.code === null ? null : errorText[found.code]}
        now={now}
        onRetry={() => void found.refresh()}
      >
        {(defect) => (
          <>
            <View className="entry-head">
              <View className="ticket-title">{joined.spoken(defect.number, partText[defect.part])}</View>
              <Badge tone={stateTones[defect.state]} words={defectStateText[defect.state]} />
            </View>
            <View className="below">
              <NineFields defect={defect} />
            </View>
            <View className="below">
              <Row
                icon="edit"
                title={defectsText.edit}
                onPress={() => {
                  setAsked('edit');
                }}
              />
            </View>
            <Affected defect={defect} />
            <History defect={defect} now={now} />
            <StepSheet defect={defect} open={asked === 'step'} onClose={close} onChanged={found.refresh} />
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

/** The next step; where something has to be written first, that is what the button leads to. */
const footerOf = (defect: Defect, onAsk: (asked: Asked) => void): ReactElement => {
  const { to, again, missing } = nextStep(defect);
  const ready = missing.length === 0;
  const step = again ? defectsText.stepAgain : defectsText.step[to];
  return (
    <PrimaryAction
      words={ready ? step : defectsText.fill[to]}
      busyWords={step}
      busy={false}
      hint={ready ? null : defectsText.missing(missing)}
      onPress={() => {
        onAsk(ready ? 'step' : 'edit');
      }}
    />
  );
};
