import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { assignText, commonText, errorText, headingOf, nextWords } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { phoneTo, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Field, Words } from '../../ui/field';
import { Place } from '../../ui/place';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { ManyTiles } from '../../ui/tiles';
import { Person, type Candidate } from './person';

interface FormProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly candidates: readonly Candidate[];
  readonly now: number;
  /** Something has changed meanwhile: reads ticket and people again. */
  readonly onStale: () => Promise<void>;
}

/** Who, and why: the reason is written on the timeline and told to them. */
export const AssignForm = ({ ticket, candidates, now, onStale }: FormProps): ReactElement => {
  const [chosen, setChosen] = useState<string | null>(null);
  const { value, change, drop } = useKept(`assign ${ticket.id}`, { note: '' });
  const { run, busy, code } = useIntent('ticket.assign', ticket.id);
  const person = candidates.find(({ technicianId }) => technicianId === chosen);
  const note = value.note.trim();
  const hint = person === undefined ? assignText.choose : note === '' ? assignText.reasonMissing : null;
  const submit = async (): Promise<void> => {
    if (person === undefined) return;
    const { technicianId } = person;
    const written = await run({ ticketId: ticket.id, version: ticket.version, technicianId, note });
    if (written === null) {
      await onStale();
      return;
    }
    drop();
    say(assignText.done(person.name));
    back();
  };
  const footer = (
    <PrimaryAction
      words={person === undefined ? assignText.assign : assignText.submit(person.name)}
      busyWords={commonText.sending}
      busy={busy}
      disabled={hint !== null}
      hint={hint}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={candidates.length === 0 ? null : footer}>
      <View className="ticket-title">{headingOf(ticket)}</View>
      <View className="said">{nextWords(ticket, 'office', now)}</View>
      <People candidates={candidates} chosen={chosen} onChoose={setChosen} />
      <Place>
        {candidates.length === 0 ? null : (
          <Reason
            note={value.note}
            onChange={(words) => {
              change({ note: words });
            }}
          />
        )}
      </Place>
    </Screen>
  );
};

interface PeopleProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: string | null;
  readonly onChoose: (technicianId: string) => void;
}

const People = ({ candidates, chosen, onChoose }: PeopleProps): ReactElement => {
  const can = candidates.filter(({ assignable }) => assignable);
  const cannot = candidates.filter(({ assignable }) => !assignable);
  const list = (people: readonly Candidate[]): ReactElement => (
    <View aria-role="radiogroup" aria-label={assignText.candidates}>
      {people.map((person) => (
        <Person
          key={person.technicianId}
          person={person}
          on={person.technicianId === chosen}
          onChoose={() => {
            onChoose(person.technicianId);
          }}
          onCall={() => {
            phoneTo(person.phone);
          }}
        />
      ))}
    </View>
  );
  return (
    <>
      <Field label={assignText.candidates} note={assignText.candidatesNote}>
        {can.length > 0 ? (
          list(can)
        ) : (
          <EmptyState icon="user-o" title={assignText.none} note={cannot.length > 0 ? '' : assignText.noneNote} />
        )}
      </Field>
      {cannot.length === 0 ? null : <Field label={assignText.others}>{list(cannot)}</Field>}
    </>
  );
};

/** One tap or one's own words. */
const Reason = ({ note, onChange }: { note: string; onChange: (note: string) => void }): ReactElement => (
  <Field label={assignText.reason} note={assignText.phoneFirst}>
    <ManyTiles
      label={assignText.reason}
      options={assignText.reasons.map((words) => ({ value: words, words }))}
      chosen={assignText.reasons.filter((words) => words === note)}
      onToggle={onChange}
    />
    <View className="below">
      <Words
        label={assignText.reason}
        value={note}
        placeholder={assignText.reasonHint}
        most={MAX_WORDS}
        onChange={onChange}
      />
    </View>
  </Field>
);
