import { commonText, errorText, pricesText } from '#domain/copy';
import type { PriceItem } from '#domain/quote';
import type { CallCode, CallData } from '../../api/call';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { bookOf, countOf, linesOf, noEdits, restored, withItem, without, type Line } from './draft';

export interface BookWork {
  readonly lines: readonly Line[];
  /** How many lines are changed and not saved. */
  readonly count: number;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly put: (item: PriceItem) => void;
  readonly remove: (id: string) => void;
  readonly restore: (id: string) => void;
  /** True where it was saved. */
  readonly save: (note: string) => Promise<boolean>;
  readonly forget: () => Promise<void>;
}

interface Book {
  readonly communityId: string;
  readonly book: CallData<'settings.prices'>;
  readonly onStale: () => Promise<void>;
}

/** After somebody else has saved, theirs is on the screen already: nobody has to be asked to read it again. */
const problemOf = (code: CallCode | null): string | null => {
  if (code === null) return null;
  return code === 'SETTINGS_CHANGED' ? pricesText.meanwhile : errorText[code];
};

/** The price book with one manager's changes on it, kept on the phone until they are saved as one version. */
export const useBook = ({ communityId, book, onStale }: Book): BookWork => {
  const form = useKept(`prices ${communityId}`, noEdits);
  const { value: edits, change } = form;
  const { run, busy, code } = useIntent('settings.savePrices', communityId);
  const lines = linesOf(book.items, edits);
  const count = countOf(lines);
  const save = async (note: string): Promise<boolean> => {
    const saved = await run({ communityId, version: book.version, items: bookOf(lines), note });
    await onStale();
    if (saved === null) return false;
    form.done();
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
  return {
    ...{ lines, count, busy, save, forget },
    problem: problemOf(code),
    put: (item) => {
      change(withItem(edits, item));
    },
    remove: (id) => {
      change(without(edits, id));
    },
    restore: (id) => {
      change(restored(edits, id));
    },
  };
};
