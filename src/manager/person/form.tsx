import type { ReactElement } from 'react';
import { errorText, peopleText, roleText } from '#domain/copy';
import type { StaffRole } from '#domain/people';
import { MAX_NAME } from '#domain/ticket';
import { back, replace } from '../../api/go';
import { say } from '../../api/phone';
import { useSession } from '../../api/session';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Field, Line } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Tiles } from '../../ui/tiles';
import { Restored } from '../../ui/restored';
import { problemOf, savedOf, type Person, type PersonDraft } from './draft';
import { SkillFields } from './skills';

interface PersonFormProps {
  /** Null: somebody new. */
  readonly person: Person | null;
  readonly first: PersonDraft;
  /** What is shown is not true any more: reads it again. */
  readonly onStale: () => void;
}

const roles = (['technician', 'supervisor', 'frontDesk', 'manager'] as const satisfies readonly StaffRole[]).map(
  (value) => ({ value, words: roleText[value] }),
);

const wordsOf = (person: Person | null, name: string): string => {
  if (name.trim() === '') return peopleText.add;
  return person === null ? peopleText.saveNew(name.trim()) : peopleText.save(name.trim());
};

/** Everything the roster keeps of somebody. */
export const PersonForm = ({ person, first, onStale }: PersonFormProps): ReactElement => {
  const about = person?.staffId ?? 'new';
  const communityId = useSession().part?.communityId ?? '';
  const form = useKept(`person ${about}`, first);
  const { value: draft, change: set } = form;
  const { run, busy, code } = useIntent('staff.save', about);
  const problem = problemOf(draft);
  const submit = async (): Promise<void> => {
    const saved = savedOf(draft);
    if (saved === null) return;
    const staffId = person?.staffId ?? null;
    const done = await run({ communityId, staffId, version: person?.version ?? null, ...saved });
    if (done === null) {
      onStale();
      return;
    }
    form.done();
    say(peopleText.saved);
    if (staffId === null) await replace('/manager/person/index', { id: done.staffId });
    else back();
  };
  const footer = (
    <PrimaryAction
      words={wordsOf(person, draft.name)}
      busyWords={peopleText.saving}
      busy={busy}
      disabled={problem !== null}
      hint={problem === null ? null : peopleText.problem[problem]}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Restored form={form} />
      <Field label={peopleText.name}>
        <Line
          label={peopleText.name}
          value={draft.name}
          placeholder={peopleText.nameHint}
          type="text"
          most={MAX_NAME}
          onChange={(name) => {
            set({ ...draft, name });
          }}
        />
      </Field>
      <Field label={peopleText.phone}>
        <Line
          label={peopleText.phone}
          value={draft.phone}
          placeholder={peopleText.phoneHint}
          type="text"
          most={20}
          onChange={(phone) => {
            set({ ...draft, phone });
          }}
        />
      </Field>
      <Field label={peopleText.role}>
        <Tiles
          label={peopleText.role}
          options={roles}
          chosen={draft.role}
          onChoose={(role) => {
            set({ ...draft, role });
          }}
        />
      </Field>
      {draft.role === 'technician' ? <SkillFields draft={draft} onChange={set} /> : null}
    </Screen>
  );
};
