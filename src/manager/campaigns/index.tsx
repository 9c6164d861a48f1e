import type { ReactElement } from 'react';
import { campaignsText, commonText, errorText } from '#domain/copy';
import { open } from '../../api/go';
import { ask, say } from '../../api/phone';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { useList, type ListItem } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Place } from '../../ui/place';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';
import { CampaignEntry } from './entry';

const make = (): void => {
  open('/manager/campaign/index');
};

/** 关怀回访: every campaign with its progress; the calls themselves are made on their own page. */
export default function CampaignsPage(): ReactElement {
  const { part } = useSession();
  const list = useList('campaign.list', part === null ? null : { communityId: part.communityId });
  const ending = useIntent('campaign.end', part?.communityId ?? '');
  const now = useNow(60_000);
  usePageLife(list);
  const end = async ({ id: campaignId, title, homes, reached, refused }: ListItem<'campaign.list'>): Promise<void> => {
    const sure = await ask({
      title: campaignsText.endTitle(title),
      content: campaignsText.endContent(Math.max(0, homes - reached - refused)),
      yes: campaignsText.endYes,
      no: commonText.cancel,
    });
    if (!sure) return;
    if ((await ending.run({ campaignId })) !== null) say(campaignsText.ended);
    await list.revisit();
  };
  const problem = list.code ?? ending.code;
  return (
    <Screen
      footer={<PrimaryAction words={campaignsText.make} busyWords={campaignsText.make} busy={false} onPress={make} />}
    >
      <Place>
        <StatefulList
          list={list}
          problem={problem === null ? null : errorText[problem]}
          now={now}
          empty={<EmptyState icon="phone-o" title={campaignsText.empty} note={campaignsText.emptyNote} />}
          onRetry={() => void list.refresh()}
          item={(campaign) => (
            <CampaignEntry key={campaign.id} campaign={campaign} now={now} onEnd={() => void end(campaign)} />
          )}
        />
      </Place>
    </Screen>
  );
}
