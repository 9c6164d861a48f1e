import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { causeStageText, defectFieldText, defectsText, riskText, sayDate } from '#domain/copy';
import { causeStages, risks } from '#domain/defect';
import { MAX_NAME, MAX_WORDS } from '#domain/ticket';
import { DayField } from '../../ui/day-field';
import { Field, Line, Words } from '../../ui/field';
import { QuietAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import type { Typed } from './draft';

interface FieldsProps {
  readonly typed: Typed;
  /** 'YYYY-MM-DD': where a wheel stands that was never turned. */
  readonly today: string;
  readonly onChange: (next: Partial<Typed>) => void;
}

const stageOptions = causeStages.map((value) => ({ value, words: causeStageText[value] }));
const riskOptions = risks.map((value) => ({ value, words: riskText[value] }));

/** What was found: the problem, where it comes from, how bad it is. */
export const FoundFields = ({ typed, today, onChange }: FieldsProps): ReactElement => (
  <>
    <Told name="problem" typed={typed} today={today} onChange={onChange} />
    <Told name="cause" typed={typed} today={today} onChange={onChange} />
    <Field label={defectFieldText.causeStage}>
      <Tiles
        label={defectFieldText.causeStage}
        options={stageOptions}
        chosen={typed.causeStage}
        onChoose={(causeStage) => {
          onChange({ causeStage: causeStage === typed.causeStage ? null : causeStage });
        }}
      />
    </Field>
    <Field label={defectFieldText.risk}>
      <Tiles
        label={defectFieldText.risk}
        options={riskOptions}
        chosen={typed.risk}
        onChoose={(risk) => {
          onChange({ risk });
        }}
      />
    </Field>
    <Field label={defectsText.lossUnit}>
      <Line
        label={defectsText.lossUnit}
        value={typed.loss}
        placeholder={defectsText.hints.loss}
        type="digit"
        most={10}
        onChange={(loss) => {
          onChange({ loss });
        }}
      />
    </Field>
    <View className="field">
      <DayField
        label={defectFieldText.foundOn}
        words={sayDate(typed.foundOn)}
        value={typed.foundOn}
        onChange={(foundOn) => {
          onChange({ foundOn });
        }}
      />
    </View>
  </>
);

/** What was decided, what is done so that it does not come back, and who answers for it. */
export const LaterFields = ({ typed, today, onChange }: FieldsProps): ReactElement => (
  <>
    <Told name="decision" typed={typed} today={today} onChange={onChange} />
    <Day name="decidedOn" typed={typed} today={today} onChange={onChange} />
    <Told name="prevention" typed={typed} today={today} onChange={onChange} />
    <Day name="dueOn" typed={typed} today={today} onChange={onChange} />
    <Field label={defectFieldText.department}>
      <Line
        label={defectFieldText.department}
        value={typed.department}
        placeholder={defectsText.hints.department}
        type="text"
        most={MAX_NAME}
        onChange={(department) => {
          onChange({ department });
        }}
      />
    </Field>
  </>
);

interface ToldProps extends FieldsProps {
  readonly name: 'problem' | 'cause' | 'decision' | 'prevention';
}

const Told = ({ name, typed, onChange }: ToldProps): ReactElement => (
  <Field label={defectFieldText[name]}>
    <Words
      label={defectFieldText[name]}
      value={typed[name]}
      placeholder={defectsText.hints[name]}
      most={MAX_WORDS}
      onChange={(words) => {
        onChange({ [name]: words });
      }}
    />
  </Field>
);

interface DayProps extends FieldsProps {
  readonly name: 'decidedOn' | 'dueOn';
}

/** A day there may be none of yet. */
const Day = ({ name, typed, today, onChange }: DayProps): ReactElement => {
  const day = typed[name];
  return (
    <View className="below">
      <DayField
        label={defectFieldText[name]}
        words={day === null ? defectsText.noDay : sayDate(day)}
        value={day ?? today}
        onChange={(chosen) => {
          onChange({ [name]: chosen });
        }}
      />
      {day === null ? null : (
        <QuietAction
          words={defectsText.clearDay}
          onPress={() => {
            onChange({ [name]: null });
          }}
        />
      )}
    </View>
  );
};
