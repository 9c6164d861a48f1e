import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { pricesText, sayMoment } from '#domain/copy';
import { MAX_PRICES } from '#domain/quote';
import type { Trade } from '#domain/taxonomy';
import type { CallData } from '../../api/call';
import { newId } from '../../api/ids';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Sheet } from '../../ui/vant/sheet';
import { ReasonSheet } from '../reason-sheet';
import { newItem, typedOf, type TypedItem } from './draft';
import { ItemSheet } from './item-sheet';
import { Lines } from './lines';
import { useBook, type BookWork } from './use-book';

interface PriceBookProps {
  readonly communityId: string;
  readonly book: CallData<'settings.prices'>;
  readonly now: number;
  /** Somebody else saved meanwhile: reads it again. */
  readonly onStale: () => Promise<void>;
}

/** The list by trade; what is changed is put together here and saved as one version with one reason. */
export const PriceBook = ({ communityId, book, now, onStale }: PriceBookProps): ReactElement => {
  const work = useBook({ communityId, book, onStale });
  const [typed, setTyped] = useState<TypedItem | null>(null);
  const [saving, setSaving] = useState(false);
  const close = (): void => {
    setSaving(false);
  };
  const save = async (note: string): Promise<boolean> => {
    const saved = await work.save(note);
    close();
    return saved;
  };
  return (
    <Screen
      footer={saveAction(work, () => {
        setSaving(true);
      })}
    >
      <Version book={book} now={now} />
      <Lines
        lines={work.lines}
        onOpen={(item) => {
          setTyped(typedOf(item));
        }}
        onAdd={(trade: Trade | null) => {
          setTyped(newItem(newId(), trade));
        }}
        most={MAX_PRICES}
      />
      <Writing work={work} typed={typed} onType={setTyped} />
      <Sheet open={saving} onClose={close}>
        <ReasonSheet
          about={`prices ${communityId}`}
          title={pricesText.reason}
          hint={pricesText.reasonHint}
          note={pricesText.consequence}
          words={pricesText.submit(book.version + 1)}
          busy={work.busy}
          problem={work.problem}
          onSubmit={save}
        />
      </Sheet>
    </Screen>
  );
};

const saveAction = ({ count, busy, problem, forget }: BookWork, onPress: () => void): ReactElement => (
  <PrimaryAction
    words={count === 0 ? pricesText.saveNothing : pricesText.save(count)}
    busyWords={pricesText.saving}
    busy={busy}
    disabled={count === 0}
    problem={problem}
    hint={count === 0 ? pricesText.unchanged : pricesText.consequence}
    second={count === 0 ? null : <QuietAction words={pricesText.forget} onPress={() => void forget()} />}
    onPress={onPress}
  />
);

interface WritingProps {
  readonly work: BookWork;
  readonly typed: TypedItem | null;
  readonly onType: (typed: TypedItem | null) => void;
}

/** One line in a sheet. */
const Writing = ({ work, typed, onType }: WritingProps): ReactElement => {
  const close = (): void => {
    onType(null);
  };
  return (
    <Sheet open={typed !== null} onClose={close}>
      {typed === null ? null : (
        <ItemSheet
          typed={typed}
          state={work.lines.find(({ item }) => item.id === typed.id)?.state ?? 'new'}
          onChange={onType}
          onPut={(item) => {
            work.put(item);
            close();
          }}
          onRemove={() => {
            work.remove(typed.id);
            close();
          }}
          onRestore={() => {
            work.restore(typed.id);
            close();
          }}
        />
      )}
    </Sheet>
  );
};

const Version = ({ book, now }: Pick<PriceBookProps, 'book' | 'now'>): ReactElement => (
  <View className="entry filters">
    <Text className="entry-title">{book.version === 0 ? pricesText.noVersion : pricesText.version(book.version)}</Text>
    {book.saved === null ? null : (
      <>
        <Text className="entry-note">{pricesText.savedBy(sayMoment(book.saved.at, now), book.saved.by)}</Text>
        <Text className="entry-note">{pricesText.why(book.saved.note)}</Text>
      </>
    )}
  </View>
);
