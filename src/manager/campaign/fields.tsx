import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { campaignsText, lifeStageNote, lifeStageText, sayDate } from '#domain/copy';
import { lifeStages } from '#domain/satisfaction';
import { MAX_WORDS } from '#domain/ticket';
import { DayField } from '../../ui/day-field';
import { Field, Line, Words } from '../../ui/field';
import { NumberField } from '../../ui/number-field';
import { Tiles } from '../../ui/tiles';
import type { Campaign, Draft } from './draft';

interface FieldsProps {
  readonly campaign: Campaign;
  readonly problem: keyof typeof campaignsText.problem | null;
  readonly onChange: (next: Partial<Draft>) => void;
}

/** Characters (contract). */
const TITLE = 40;
const stages = lifeStages.map((value) => ({ value, words: lifeStageText[value] }));

/** The stage decides what stands in the fields below, as long as they were not touched. */
export const CampaignFields = ({ campaign, problem, onChange }: FieldsProps): ReactElement => (
  <>
    <Field label={campaignsText.stage} note={lifeStageNote[campaign.stage]}>
      <Tiles
        label={campaignsText.stage}
        options={stages}
        chosen={campaign.stage}
        onChoose={(stage) => {
          onChange({ stage });
        }}
      />
    </Field>
    <Field label={campaignsText.name}>
      <Line
        label={campaignsText.name}
        value={campaign.title}
        placeholder={campaignsText.nameOf(campaign.stage)}
        type="text"
        most={TITLE}
        onChange={(title) => {
          onChange({ title });
        }}
      />
    </Field>
    <View className="field">
      <NumberField
        label={campaignsText.homes}
        unit={campaignsText.homesUnit}
        range={campaignsText.homesRange}
        value={campaign.homes}
        type="number"
        problem={problem === 'homes' ? campaignsText.problem.homes : null}
        onChange={(homes) => {
          onChange({ homes });
        }}
      />
      <DayField
        label={campaignsText.deadline}
        words={sayDate(campaign.until)}
        value={campaign.until}
        onChange={(until) => {
          onChange({ until });
        }}
      />
    </View>
    <Field label={campaignsText.script} note={campaignsText.scriptNote}>
      <Words
        label={campaignsText.script}
        value={campaign.script}
        placeholder={campaignsText.scriptHint}
        most={MAX_WORDS}
        onChange={(script) => {
          onChange({ script });
        }}
      />
    </Field>
  </>
);
