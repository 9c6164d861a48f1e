import * as v from 'valibot';
import { campaignStates } from '#domain/campaign';
import { lifeStages, starValues } from '#domain/satisfaction';
import { callBackOutcomes } from '#domain/ticket';
import { procedure } from './procedure';
import { count, cursor, date, id, note, phoneNumber, requestId, time, words } from './shapes';

const title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40));
const progress = v.strictObject({
  id,
  title: v.string(),
  stage: v.picklist(lifeStages),
  state: v.picklist(campaignStates),
  until: date,
  homes: count,
  reached: count,
  refused: count,
  /** Mean stars people gave on the phone; null: none. */
  mean: v.nullable(v.number()),
});

/** 关怀回访: calls to homes of one life stage, whether or not anything was repaired there. */
export const campaignApi = {
  /** `homes`: how many are to be called; drawn fairly over the buildings where there are more. */
  'campaign.make': procedure({
    roles: ['manager'],
    input: v.strictObject({
      requestId,
      communityId: id,
      title,
      stage: v.picklist(lifeStages),
      script: note,
      until: date,
      homes: v.pipe(count, v.minValue(1), v.maxValue(500)),
    }),
    output: v.strictObject({ campaignId: id, homes: count }),
    errors: ['CAMPAIGN_NOBODY', 'TEXT_UNSAFE'],
  }),
  'campaign.list': procedure({
    roles: ['manager', 'frontDesk'],
    input: v.strictObject({ communityId: id, cursor }),
    output: v.strictObject({ items: v.array(progress), cursor }),
    errors: [],
  }),
  /** Homes still to be called, those whose next try is due first. */
  'campaign.calls': procedure({
    roles: ['manager', 'frontDesk'],
    input: v.strictObject({ campaignId: id, cursor }),
    output: v.strictObject({
      ...progress.entries,
      script: v.string(),
      items: v.array(
        v.strictObject({
          callId: id,
          home: v.string(),
          /** Whom to ask for; the number in full, for the call only. */
          name: v.string(),
          phone: v.nullable(phoneNumber),
          tries: count,
          nextAt: v.nullable(time),
          lastWords: v.string(),
        }),
      ),
      cursor,
    }),
    errors: ['CAMPAIGN_NOT_FOUND'],
  }),
  'campaign.record': procedure({
    roles: ['manager', 'frontDesk'],
    input: v.strictObject({
      requestId,
      callId: id,
      outcome: v.picklist(callBackOutcomes),
      stars: v.nullable(v.picklist(starValues)),
      words,
      nextAt: v.nullable(time),
    }),
    output: v.strictObject({ at: time }),
    errors: ['CAMPAIGN_NOT_FOUND', 'CAMPAIGN_ENDED', 'CALL_DONE', 'TEXT_UNSAFE'],
  }),
  'campaign.end': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, campaignId: id }),
    output: v.strictObject({ campaignId: id }),
    errors: ['CAMPAIGN_NOT_FOUND'],
  }),
} as const;
