import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { peopleText, poolText, sayDate, tradeText } from '#domain/copy';
import { pools } from '#domain/routing';
import { trades } from '#domain/taxonomy';
import { dayOf } from '#domain/time';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { useRemote } from '../../api/use-remote';
import { DayField } from '../../ui/day-field';
import { Field } from '../../ui/field';
import { NumberField } from '../../ui/number-field';
import { QuietAction } from '../../ui/primary-action';
import { Panel } from '../../ui/section';
import { ManyTiles, Tiles } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { capacityOf, toggled, type PersonDraft } from './draft';
import { ShiftFields } from './shifts';

interface SkillFieldsProps {
  readonly draft: PersonDraft;
  readonly onChange: (draft: PersonDraft) => void;
}

const tradeOptions = trades.map((value) => ({ value, words: tradeText[value] }));
const poolOptions = pools.map((value) => ({ value, words: poolText[value] }));
const dutyOptions = [
  { value: 'yes', words: peopleText.dutyYes },
  { value: 'no', words: peopleText.dutyNo },
] as const;

/** What routing has to know of a technician. */
export const SkillFields = ({ draft, onChange }: SkillFieldsProps): ReactElement => (
  <>
    <Firm draft={draft} onChange={onChange} />
    <Field label={peopleText.trades}>
      <ManyTiles
        label={peopleText.trades}
        options={tradeOptions}
        chosen={draft.trades}
        onToggle={(trade) => {
          onChange({ ...draft, trades: toggled(draft.trades, trade) });
        }}
      />
    </Field>
    <Field label={peopleText.pools}>
      <ManyTiles
        label={peopleText.pools}
        options={poolOptions}
        chosen={draft.pools}
        onToggle={(pool) => {
          onChange({ ...draft, pools: toggled(draft.pools, pool) });
        }}
      />
    </Field>
    <Zones draft={draft} onChange={onChange} />
    <ShiftFields
      shifts={draft.shifts}
      onChange={(shifts) => {
        onChange({ ...draft, shifts });
      }}
    />
    <Field label={peopleText.duty} note={peopleText.dutyNote}>
      <Tiles
        label={peopleText.duty}
        options={dutyOptions}
        chosen={draft.onDuty ? 'yes' : 'no'}
        onChoose={(chosen) => {
          onChange({ ...draft, onDuty: chosen === 'yes' });
        }}
      />
    </Field>
    <View className="field">
      <Panel>
        <NumberField
          label={peopleText.capacity}
          unit={peopleText.tickets}
          range={peopleText.capacityRange}
          value={draft.capacity}
          type="number"
          problem={capacityOf(draft.capacity) === null ? peopleText.problem.capacity : null}
          onChange={(capacity) => {
            onChange({ ...draft, capacity });
          }}
        />
      </Panel>
    </View>
    <Trained draft={draft} onChange={onChange} />
  </>
);

const Firm = ({ draft, onChange }: SkillFieldsProps): ReactElement => {
  const { part } = useSession();
  const firms = useList('contractor.list', part === null ? null : { communityId: part.communityId });
  const items = firms.items ?? [];
  return (
    <Field label={peopleText.contractor} problem={firms.items?.length === 0 ? peopleText.noContractors : null}>
      <Tiles
        label={peopleText.contractor}
        options={items.map(({ id, name }) => ({ value: id, words: name }))}
        chosen={draft.contractorId}
        onChoose={(contractorId) => {
          onChange({ ...draft, contractorId });
        }}
      />
      {firms.hasMore ? <QuietAction words={peopleText.moreContractors} onPress={() => void firms.more()} /> : null}
    </Field>
  );
};

const Zones = ({ draft, onChange }: SkillFieldsProps): ReactElement => {
  const { part } = useSession();
  const { data } = useRemote('settings.get', part === null ? null : { communityId: part.communityId });
  const buildings = data?.buildings ?? [];
  // A building that is gone from the register stays on the list of whoever served it, so that it can be taken away.
  const all = [...buildings, ...draft.zones.filter((zone) => !buildings.includes(zone))];
  return (
    <Field label={peopleText.zones} note={peopleText.zonesNote}>
      <ManyTiles
        label={peopleText.zones}
        options={all.map((value) => ({ value, words: value }))}
        chosen={draft.zones}
        onToggle={(zone) => {
          onChange({ ...draft, zones: toggled(draft.zones, zone) });
        }}
      />
    </Field>
  );
};

const Trained = ({ draft, onChange }: SkillFieldsProps): ReactElement => {
  const today = dayOf(useNow(60_000));
  return (
    <View className="field">
      <DayField
        label={peopleText.trained}
        words={draft.trainedOn === null ? peopleText.notTrained : sayDate(draft.trainedOn)}
        value={draft.trainedOn ?? today}
        onChange={(trainedOn) => {
          onChange({ ...draft, trainedOn });
        }}
      />
      {draft.trainedOn === null ? null : (
        <QuietAction
          words={peopleText.clearDay}
          onPress={() => {
            onChange({ ...draft, trainedOn: null });
          }}
        />
      )}
    </View>
  );
};
