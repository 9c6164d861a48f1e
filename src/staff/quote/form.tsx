import { Text } from '@tarojs/components';
import { useEffect, type ReactElement } from 'react';
import { commonText, headingOf, workQuoteText } from '#domain/copy';
import { yuan } from '#domain/money';
import { MAX_LINES } from '#domain/quote';
import { partFacts } from '#domain/taxonomy';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { usePrices } from '../../api/prices';
import { useKept } from '../../api/use-kept';
import { Field, Words } from '../../ui/field';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { PricePicker } from '../price-picker';
import { isTaken, useStep } from '../use-step';
import {
  draftName,
  emptyLine,
  problemOf,
  totalSoFar,
  typedLine,
  wholeQuote,
  withBook,
  withItem,
  type QuoteDraft,
  type TypedLine,
} from './answers';
import { QuoteLines } from './lines';

const firstProblem = (lines: readonly TypedLine[]): string | null =>
  lines.map(problemOf).find((problem) => problem !== null) ?? null;

interface QuoteProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly now: number;
  /** What is shown is not true any more: reads the ticket again. */
  readonly onStale: () => Promise<void>;
}

/** What is written is kept until it is the queue's. A second quote begins with the lines of the first. */
const useQuote = ({ ticket, onStale }: QuoteProps) => {
  const last = ticket.quote?.lines.map(typedLine) ?? [];
  const kept = useKept<QuoteDraft>(draftName(ticket.id), { lines: last, note: '' });
  const book = usePrices(ticket.communityId);
  const step = useStep(ticket);
  const { lines, note } = kept.value;
  const { change } = kept;
  const whole = wholeQuote(lines);
  // The prices that were written down are not those of the book any more: theirs count from now on.
  const items = step.code === 'PRICES_CHANGED' && !book.loading ? (book.data?.items ?? null) : null;
  useEffect(() => {
    if (items === null) return;
    const next = withBook(lines, items);
    if (JSON.stringify(next) !== JSON.stringify(lines)) change({ lines: next });
  }, [items, lines, change]);
  const submit = async (): Promise<void> => {
    if (whole === null) return;
    const submitted = await step.run({ name: 'ticket.quote', words: { lines: whole.lines, note: note.trim() } });
    if (isTaken(submitted)) {
      kept.done();
      if (submitted?.kind === 'sent') say(workQuoteText.sent);
      back();
      return;
    }
    await Promise.all([onStale(), book.refresh()]);
  };
  return { kept, book, step, whole, submit, again: last.length > 0 };
};

export const QuoteForm = (props: QuoteProps): ReactElement => {
  const { ticket, now } = props;
  const { kept, book, step, whole, submit, again } = useQuote(props);
  const { lines, note } = kept.value;
  const setLines = (next: readonly TypedLine[]): void => {
    kept.change({ lines: next });
  };
  const room = lines.length < MAX_LINES;
  const total = yuan(totalSoFar(lines));
  const footer = (
    <PrimaryAction
      words={whole === null ? workQuoteText.submitChoosing : workQuoteText.submit(yuan(whole.total))}
      busyWords={commonText.sending}
      busy={step.busy}
      disabled={whole === null}
      hint={firstProblem(lines) ?? (lines.length === 0 ? workQuoteText.none : null)}
      problem={step.problem}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <Text className="ticket-title">{headingOf(ticket)}</Text>
      <Section title={workQuoteText.chosen} note={workQuoteText.chosenNote(total)}>
        {again ? <Text className="book-note">{workQuoteText.again}</Text> : null}
        <QuoteLines lines={lines} onChange={setLines} />
        {room ? (
          <QuietAction
            words={workQuoteText.own}
            onPress={() => {
              setLines([...lines, emptyLine]);
            }}
          />
        ) : (
          <Text className="book-note">{workQuoteText.mostLines(MAX_LINES)}</Text>
        )}
      </Section>
      <Section
        title={workQuoteText.book}
        note={book.data === null || book.data.version === 0 ? '' : workQuoteText.bookVersion(book.data.version)}
      >
        <PricePicker
          book={book}
          trade={partFacts[ticket.part].trade}
          kind={null}
          now={now}
          onPick={(item) => {
            if (room || lines.some(({ itemId }) => itemId === item.id)) setLines(withItem(lines, item));
          }}
        />
      </Section>
      <Field label={workQuoteText.note}>
        <Words
          label={workQuoteText.note}
          value={note}
          placeholder={workQuoteText.noteHint}
          most={MAX_WORDS}
          onChange={(words) => {
            kept.change({ note: words });
          }}
        />
      </Field>
    </Screen>
  );
};
