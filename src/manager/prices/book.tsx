import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, pricesText, sayMoment, tradeText } from '#domain/copy';
import { MAX_PRICES } from '#domain/quote';
import { trades, type Trade } from '#domain/taxonomy';
import type { CallData } from '../../api/call';
import { newId } from '../../api/ids';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Place } from '../../ui/place';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { Tiles } from '../../ui/tiles';
import { Sheet } from '../../ui/vant/sheet';
import { ReasonSheet } from '../reason-sheet';
import {
  bookOf,
  countOf,
  linesOf,
  newItem,
  noEdits,
  restored,
  typedOf,
  without,
  withItem,
  type Line,
  type TypedItem,
} from './draft';
import { ItemSheet } from './item-sheet';
import { PriceLine } from './line';

interface PriceBookProps {
  readonly communityId: string;
  readonly book: CallData<'settings.prices'>;
  readonly now: number;
  /** Somebody else saved meanwhile: reads it again. */
  readonly onStale: () => Promise<void>;
}

type Filter = Trade | 'every';

const filters = (lines: readonly Line[]): readonly { value: Filter; words: string }[] =>
  (['every', ...trades] as const).map((value) => {
    const count = lines.filter(({ item }) => (item.trade ?? 'every') === value).length;
    const name = value === 'every' ? pricesText.every : tradeText[value];
    return { value, words: count === 0 ? name : `${name} ${count}` };
  });

/** As many at a time: three hundred lines at once would be too much for one touch. */
const PAGE = 20;

/** The list by trade; what is changed is put together here and saved as one version with one reason. */
export const PriceBook = ({ communityId, book, now, onStale }: PriceBookProps): ReactElement => {
  const form = useKept(`prices ${communityId}`, noEdits);
  const { value: edits, change } = form;
  const [trade, setTrade] = useState<Filter>('every');
  const [shown, setShown] = useState(PAGE);
  const [typed, setTyped] = useState<TypedItem | null>(null);
  const [saving, setSaving] = useState(false);
  const [meanwhile, setMeanwhile] = useState(false);
  const { run, busy, code } = useIntent('settings.savePrices', communityId);
  const lines = linesOf(book.items, edits);
  const count = countOf(lines);
  const here = lines.filter(({ item }) => (item.trade ?? 'every') === trade);

  const save = async (note: string): Promise<boolean> => {
    const saved = await run({ communityId, version: book.version, items: bookOf(lines), note });
    await onStale();
    if (saved === null) {
      setMeanwhile(true);
      return false;
    }
    form.done();
    setMeanwhile(false);
    setSaving(false);
    say(pricesText.saved);
    return true;
  };
  const forget = async (): Promise<void> => {
    const sure = await ask({
      title: pricesText.forgetTitle,
      content: pricesText.forgetContent(count),
      yes: pricesText.forgetYes,
      no: commonText.cancel,
    });
    if (sure) form.done();
  };
  const footer = (
    <PrimaryAction
      words={count === 0 ? pricesText.saveNothing : pricesText.save(count)}
      busyWords={pricesText.saving}
      busy={busy}
      disabled={count === 0}
      hint={count === 0 ? pricesText.unchanged : pricesText.consequence}
      second={count === 0 ? null : <QuietAction words={pricesText.forget} onPress={() => void forget()} />}
      onPress={() => {
        setSaving(true);
      }}
    />
  );
  return (
    <Screen footer={footer}>
      <Version book={book} now={now} />
      <Place>
        {meanwhile && code === 'SETTINGS_CHANGED' ? <View className="beside">{pricesText.meanwhile}</View> : null}
      </Place>
      <View className="filters">
        <Tiles
          label={pricesText.trades}
          options={filters(lines)}
          chosen={trade}
          onChoose={(value) => {
            setTrade(value);
            setShown(PAGE);
          }}
        />
      </View>
      <Place>
        {here.length === 0 ? (
          <EmptyState icon="bill-o" title={pricesText.empty} note={pricesText.emptyNote} />
        ) : (
          here.slice(0, shown).map((line) => (
            <PriceLine
              key={line.item.id}
              line={line}
              onOpen={() => {
                setTyped(typedOf(line.item));
              }}
            />
          ))
        )}
        {here.length > shown ? (
          <QuietAction
            words={pricesText.more(Math.min(PAGE, here.length - shown))}
            onPress={() => {
              setShown(shown + PAGE);
            }}
          />
        ) : null}
      </Place>
      {lines.length < MAX_PRICES ? (
        <QuietAction
          words={pricesText.add}
          onPress={() => {
            setTyped(newItem(newId(), trade === 'every' ? null : trade));
          }}
        />
      ) : (
        <View className="beside">{pricesText.full(MAX_PRICES)}</View>
      )}
      <Sheet
        open={typed !== null}
        onClose={() => {
          setTyped(null);
        }}
      >
        {typed === null ? null : (
          <ItemSheet
            typed={typed}
            state={lines.find(({ item }) => item.id === typed.id)?.state ?? 'new'}
            onChange={setTyped}
            onPut={(item) => {
              change(withItem(edits, item));
              setTyped(null);
            }}
            onRemove={() => {
              change(without(edits, typed.id));
              setTyped(null);
            }}
            onRestore={() => {
              change(restored(edits, typed.id));
              setTyped(null);
            }}
          />
        )}
      </Sheet>
      <Sheet
        open={saving}
        onClose={() => {
          setSaving(false);
        }}
      >
        <ReasonSheet
          about={`prices ${communityId}`}
          title={pricesText.reason}
          hint={pricesText.reasonHint}
          note={pricesText.consequence}
          words={pricesText.submit(book.version + 1)}
          busy={busy}
          problem={code === null ? null : errorText[code]}
          onSubmit={save}
        />
      </Sheet>
    </Screen>
  );
};

const Version = ({ book, now }: Pick<PriceBookProps, 'book' | 'now'>): ReactElement => (
  <View className="entry filters">
    <Text className="entry-title">
      {book.version === 0 ? pricesText.noVersion : pricesText.version(book.version)}
    </Text>
    {book.saved === null ? null : (
      <>
        <Text className="entry-note">{pricesText.savedBy(sayMoment(book.saved.at, now), book.saved.by)}</Text>
        <Text className="entry-note">{pricesText.why(book.saved.note)}</Text>
      </>
    )}
  </View>
);
