import type { ReactElement } from 'react';
import { commonText, defectsText, errorText } from '#domain/copy';
import { dayOf } from '#domain/time';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Restored } from '../../ui/restored';
import { Screen } from '../../ui/screen';
import { problemOf, typedOf, writtenOf, type Defect, type Typed } from './draft';
import { FoundFields, LaterFields } from './fields';

interface EditProps {
  readonly defect: Defect;
  readonly now: number;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

const nothing: Partial<Typed> = {};

/**
 * 修改内容. Kept are only the fields one has touched: when somebody else has saved meanwhile, theirs stands in all others
 * and nothing that was typed is lost.
 */
export const EditDefect = ({ defect, now, onClose, onChanged }: EditProps): ReactElement => {
  const form = useKept(`defect ${defect.id}`, nothing);
  const { run, busy, code } = useIntent('defect.save', defect.id);
  const typed: Typed = { ...typedOf(defect), ...form.value };
  const problem = problemOf(typed);
  const save = async (): Promise<void> => {
    const saved = await run({ defectId: defect.id, version: defect.version, ...writtenOf(typed) });
    await onChanged();
    if (saved === null) return;
    form.drop();
    say(defectsText.saved);
    onClose();
  };
  const footer = (
    <PrimaryAction
      words={defectsText.save}
      busyWords={commonText.sending}
      busy={busy}
      disabled={problem !== null}
      hint={problem === null ? null : defectsText.problem[problem]}
      problem={code === null ? null : errorText[code]}
      onPress={() => void save()}
      second={<QuietAction words={commonText.cancel} onPress={onClose} />}
    />
  );
  return (
    <Screen footer={footer}>
      <Restored form={form} />
      <FoundFields typed={typed} today={dayOf(now)} onChange={form.change} />
      <LaterFields typed={typed} today={dayOf(now)} onChange={form.change} />
    </Screen>
  );
};
