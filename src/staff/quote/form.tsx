import { Text } from '@tarojs/components';
import { useEffect, useState, type ReactElement } from 'react';
import { commonText, errorText, staffText, headingOf } from '#domain/copy';
import { yuan } from '#domain/money';
import { MAX_LINES } from '#domain/quote';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { dropStored, readStored, writeStored } from '../../api/store';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { Field, Words } from '../../ui/field';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { emptyLine, problemOf, wholeQuote, type TypedLine } from './answers';
import { LineFields } from './line-fields';

/** What is typed is kept until the quote was sent. */
const useLines = (key: string): [readonly TypedLine[], (lines: readonly TypedLine[]) => void] => {
  const [lines, setLines] = useState(() => (readStored(key) as readonly TypedLine[] | null) ?? [emptyLine]);
  useEffect(() => {
    writeStored(key, lines);
  }, [key, lines]);
  return [lines, setLines];
};

const firstProblem = (lines: readonly TypedLine[]): string | null =>
  lines.map(problemOf).find((problem) => problem !== null) ?? null;

interface QuoteProps {
  readonly ticket: CallData<'ticket.get'>;
  /** What is shown is not true any more: reads the ticket again. */
  readonly onStale: () => Promise<void>;
}

/** Keeps what was typed when the ticket has changed meanwhile. */
export const QuoteForm = ({ ticket, onStale }: QuoteProps): ReactElement => {
  const key = `quote.${ticket.id}`;
  const [lines, setLines] = useLines(key);
  const note = useWriting(`quote ${ticket.id}`);
  const { run, busy, code } = useIntent('ticket.quote', ticket.id);
  const whole = wholeQuote(lines);
  const submit = async (): Promise<void> => {
    if (whole === null) return;
    const input = { ticketId: ticket.id, version: ticket.version, lines: whole.lines, note: note.words.trim() };
    if ((await run(input)) === null) {
      await onStale();
      return;
    }
    note.done();
    dropStored(key);
    say(staffText.quoted);
    back();
  };
  const footer = (
    <PrimaryAction
      words={whole === null ? staffText.quoteSubmitChoosing : staffText.quoteSubmit(yuan(whole.total))}
      busyWords={commonText.sending}
      busy={busy}
      disabled={whole === null}
      hint={firstProblem(lines)}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Text className="ticket-title">{headingOf(ticket)}</Text>
      {lines.map((line, index) => (
        <LineFields
          // Lines have no name of their own: their place is what they are called by.
          key={index}
          index={index}
          line={line}
          removable={lines.length > 1}
          onChange={(next) => {
            setLines(lines.map((other, at) => (at === index ? next : other)));
          }}
          onRemove={() => {
            setLines(lines.filter((_, at) => at !== index));
          }}
        />
      ))}
      {lines.length < MAX_LINES ? (
        <QuietAction
          words={staffText.quoteAdd}
          onPress={() => {
            setLines([...lines, { ...emptyLine, kind: 'parts' }]);
          }}
        />
      ) : null}
      <Field label={staffText.quoteNote}>
        <Words
          label={staffText.quoteNote}
          value={note.words}
          placeholder={staffText.quoteNoteHint}
          most={MAX_WORDS}
          onChange={note.setWords}
        />
      </Field>
    </Screen>
  );
};
