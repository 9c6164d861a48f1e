import type { ReactElement } from 'react';
import { campaignsText, commonText, errorText, sayDayOf } from '#domain/copy';
import { dayOf } from '#domain/time';
import { replace } from '../../api/go';
import { say } from '../../api/phone';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { PrimaryAction } from '../../ui/primary-action';
import { Restored } from '../../ui/restored';
import { Screen } from '../../ui/screen';
import '../../ui/styles/office.scss';
import { useNow } from '../../ui/use-now';
import { campaignOf, firstDraft, problemOf } from './draft';
import { CampaignFields } from './fields';

/** 安排关怀回访: which homes, what to say, until when. */
export default function CampaignPage(): ReactElement {
  const communityId = useSession().part?.communityId ?? '';
  const now = useNow(60_000);
  const today = dayOf(now);
  const form = useKept(`campaign ${communityId}`, firstDraft);
  const { run, busy, code } = useIntent('campaign.make', communityId);
  const campaign = campaignOf(form.value, today);
  const problem = problemOf(campaign, today);
  const submit = async (): Promise<void> => {
    const { stage, until } = campaign;
    const [title, script] = [campaign.title.trim(), campaign.script.trim()];
    const made = await run({ communityId, title, stage, script, until, homes: Number(campaign.homes) });
    if (made === null) return;
    form.drop();
    say(campaignsText.made(made.homes));
    await replace('/staff/campaign/index', { id: made.campaignId });
  };
  const words =
    problem === null
      ? campaignsText.submit(campaign.homes.trim(), sayDayOf(campaign.until, now))
      : campaignsText.submitTyping;
  const footer = (
    <PrimaryAction
      words={words}
      busyWords={commonText.sending}
      busy={busy}
      disabled={problem !== null}
      hint={problem === null ? null : campaignsText.problem[problem]}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Restored form={form} />
      <CampaignFields campaign={campaign} problem={problem} onChange={form.change} />
    </Screen>
  );
}
