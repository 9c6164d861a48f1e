import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { campaignStateText, campaignsText, joined, lifeStageText, sayDayOf } from '#domain/copy';
import { dayOf } from '#domain/time';
import { open } from '../../api/go';
import type { ListItem } from '../../api/use-list';
import { Badge } from '../../ui/badge';
import { QuietAction } from '../../ui/primary-action';
import { Tap } from '../../ui/tap';

interface EntryProps {
  readonly campaign: ListItem<'campaign.list'>;
  readonly now: number;
  readonly onEnd: () => void;
}

/** One campaign: how many homes were reached, what they said, until when. A tap leads to the calls. */
export const CampaignEntry = ({ campaign, now, onEnd }: EntryProps): ReactElement => {
  const { title, stage, state, until, homes, reached, refused, mean } = campaign;
  const runs = state === 'running';
  const late = runs && until < dayOf(now);
  const facts = [lifeStageText[stage], campaignsText.progress(reached, homes)];
  return (
    <View className="entry">
      <Tap
        className="entry-open"
        onPress={() => {
          open('/staff/campaign/index', { id: campaign.id });
        }}
      >
        <View className="entry-head">
          <Text className="entry-title">{title}</Text>
          <Badge tone={runs ? 'calm' : 'soft'} words={campaignStateText[state]} />
        </View>
        <View className="entry-note">
          {joined.spoken(...facts, ...(refused === 0 ? [] : [campaignsText.refused(refused)]))}
        </View>
        <View className="entry-note">{campaignsText.mean(mean, reached)}</View>
        <View className={late ? 'entry-note entry-wrong' : 'entry-note'}>
          {(late ? campaignsText.late : campaignsText.until)(sayDayOf(until, now))}
        </View>
        <View className="progress-track" aria-hidden="true">
          <View
            className="progress-bar"
            style={`width:${homes === 0 ? 0 : Math.round(((reached + refused) / homes) * 100)}%`}
          />
        </View>
      </Tap>
      {runs ? <QuietAction words={campaignsText.end} tone="danger" onPress={onEnd} /> : null}
    </View>
  );
};
