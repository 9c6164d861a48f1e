import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { campaignStateText, careText, errorText, lifeStageText, sayDate } from '#domain/copy';
import type { CallData } from '../../api/call';
import { noMemory } from '../../api/last';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Place } from '../../ui/place';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { Panel, Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { CareSheet } from './care-sheet';
import { CareLine, type Call } from './line';

type Campaign = CallData<'campaign.calls'>;

/**
 * 关怀回访: homes still to be called, those whose next try is due first. Whoever was called leaves the list, so its first
 * page is always enough. Nothing of it is kept on the phone: it is others' data.
 */
export default function CampaignPage(): ReactElement {
  const campaignId = useRouter().params['id'] ?? '';
  const campaign = useRemote('campaign.calls', { campaignId, cursor: null }, noMemory);
  const now = useNow();
  const [calling, setCalling] = useState<Call | null>(null);
  usePageLife(campaign);
  return (
    <Screen>
      <RemoteView
        data={campaign.data}
        at={campaign.at}
        problem={campaign.code === null ? null : errorText[campaign.code]}
        now={now}
        onRetry={() => void campaign.refresh()}
      >
        {(known) => (
          <>
            <Head campaign={known} />
            <Place>
              <Calls campaign={known} now={now} onCall={setCalling} />
            </Place>
            <Place>
              {calling === null ? null : (
                <CareSheet
                  key={calling.callId}
                  call={calling}
                  script={known.script}
                  onClose={() => {
                    setCalling(null);
                  }}
                  onChanged={campaign.refresh}
                />
              )}
            </Place>
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

const Head = ({ campaign }: { campaign: Campaign }): ReactElement => {
  const { title, stage, state, until, homes, reached, refused, mean } = campaign;
  return (
    <View className="ticket-head">
      <View className="ticket-title">{`${lifeStageText[stage]} ${campaignStateText[state]}`}</View>
      <View className="status-next">{title}</View>
      <View className="said">{careText.progress(homes, reached, refused)}</View>
      <View className="waiting">
        {mean === null ? careText.meanNone(reached) : careText.mean(mean.toFixed(1), reached)}
      </View>
      {state === 'running' ? <View className="waiting">{careText.until(sayDate(until))}</View> : null}
    </View>
  );
};

interface CallsProps {
  readonly campaign: Campaign;
  readonly now: number;
  readonly onCall: (call: Call) => void;
}

const Calls = ({ campaign: { state, script, items, cursor }, now, onCall }: CallsProps): ReactElement => {
  if (state === 'ended') return <EmptyState icon="passed" title={careText.ended} note={careText.endedNote} />;
  if (items.length === 0) return <EmptyState icon="passed" title={careText.empty} note={careText.emptyNote} />;
  return (
    <>
      <Section title={careText.script}>
        <Panel>{script}</Panel>
      </Section>
      <Section title={careText.calls}>
        {items.map((call) => (
          <CareLine key={call.callId} call={call} now={now} onCall={onCall} />
        ))}
        {cursor === null ? null : <View className="list-end">{careText.more}</View>}
      </Section>
    </>
  );
};
