import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { contractorsText, errorText, peopleText, sayDate, tradeText } from '#domain/copy';
import { trades } from '#domain/taxonomy';
import { dayOf } from '#domain/time';
import { back, replace } from '../../api/go';
import { say } from '../../api/phone';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { DayField } from '../../ui/day-field';
import { Field, Line } from '../../ui/field';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { ManyTiles, Tiles } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { toggled } from '../person/draft';
import { Restored } from '../../ui/restored';
import { nobody, problemOf, savedOf, type Contractor, type ContractorDraft } from './draft';
import { PaperList } from './papers';
import { ReachFields } from './reach';

interface ContractorFormProps {
  /** Null: a new one. */
  readonly contractor: Contractor | null;
  readonly first: ContractorDraft;
  readonly onStale: () => void;
}

const MOST_LETTERS = 60;
const tradeOptions = trades.map((value) => ({ value, words: tradeText[value] }));
const leadOptions = [
  { value: 'yes', words: contractorsText.withSiteLead.yes },
  { value: 'no', words: contractorsText.withSiteLead.no },
] as const;

const wordsOf = (contractor: Contractor | null, name: string): string => {
  if (name.trim() === '') return contractorsText.saveTyping;
  return contractor === null ? contractorsText.saveNew(name.trim()) : contractorsText.save(name.trim());
};

/** Everything kept of a contractor; saving it counts from the next dispatch on. */
export const ContractorForm = ({ contractor, first, onStale }: ContractorFormProps): ReactElement => {
  const about = contractor?.id ?? 'new';
  const communityId = useSession().part?.communityId ?? '';
  const form = useKept(`contractor ${about}`, first);
  const { value: draft, change: set } = form;
  const { run, busy, code } = useIntent('contractor.save', about);
  const problem = problemOf(draft);
  const submit = async (): Promise<void> => {
    const saved = savedOf(draft);
    if (saved === null) return;
    const contractorId = contractor?.id ?? null;
    const done = await run({ communityId, contractorId, version: contractor?.version ?? null, ...saved });
    if (done === null) {
      onStale();
      return;
    }
    form.done();
    say(contractorsText.saved);
    if (contractorId === null) await replace('/manager/contractor/index', { id: done.contractorId });
    else back();
  };
  const footer = (
    <PrimaryAction
      words={wordsOf(contractor, draft.name)}
      busyWords={contractorsText.saving}
      busy={busy}
      disabled={problem !== null}
      hint={problem === null ? null : contractorsText.problem[problem]}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Restored form={form} />
      <Field label={contractorsText.name}>
        <Line
          label={contractorsText.name}
          value={draft.name}
          placeholder={contractorsText.nameHint}
          type="text"
          most={MOST_LETTERS}
          onChange={(name) => {
            set({ ...draft, name });
          }}
        />
      </Field>
      <Field label={contractorsText.trades}>
        <ManyTiles
          label={contractorsText.trades}
          options={tradeOptions}
          chosen={draft.trades}
          onToggle={(trade) => {
            set({ ...draft, trades: toggled(draft.trades, trade) });
          }}
        />
      </Field>
      <People draft={draft} onChange={set} />
      <Since draft={draft} onChange={set} />
      <PaperList
        papers={draft.papers}
        onChange={(papers) => {
          set({ ...draft, papers });
        }}
      />
    </Screen>
  );
};

interface PartProps {
  readonly draft: ContractorDraft;
  readonly onChange: (draft: ContractorDraft) => void;
}

const People = ({ draft, onChange }: PartProps): ReactElement => (
  <>
    <Field label={contractorsText.contact}>
      <ReachFields
        of={contractorsText.contact}
        value={draft.contact}
        onChange={(contact) => {
          onChange({ ...draft, contact });
        }}
      />
    </Field>
    <Field label={contractorsText.siteLead}>
      <Tiles
        label={contractorsText.siteLead}
        options={leadOptions}
        chosen={draft.siteLead === null ? 'no' : 'yes'}
        onChoose={(chosen) => {
          onChange({ ...draft, siteLead: chosen === 'no' ? null : (draft.siteLead ?? nobody) });
        }}
      />
      {draft.siteLead === null ? null : (
        <View className="below">
          <ReachFields
            of={contractorsText.siteLead}
            value={draft.siteLead}
            onChange={(siteLead) => {
              onChange({ ...draft, siteLead });
            }}
          />
        </View>
      )}
    </Field>
  </>
);

const Since = ({ draft, onChange }: PartProps): ReactElement => {
  const today = dayOf(useNow(60_000));
  return (
    <View className="field">
      <DayField
        label={contractorsText.since}
        words={draft.since === null ? contractorsText.sinceAlways : sayDate(draft.since)}
        value={draft.since ?? today}
        onChange={(since) => {
          onChange({ ...draft, since });
        }}
      />
      {draft.since === null ? null : (
        <QuietAction
          words={peopleText.clearDay}
          onPress={() => {
            onChange({ ...draft, since: null });
          }}
        />
      )}
    </View>
  );
};
