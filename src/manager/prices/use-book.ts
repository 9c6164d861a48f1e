import { useState } from 'react';
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
  /** Somebody else saved while this was being changed. */
  readonly meanwhile: boolean;
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

/** Once the new version is on the screen, that it is another one is all there is to say. */
const trouble = (code: CallCode | null, reread: boolean): Pick<BookWork, 'meanwhile' | 'problem'> => {
  const meanwhile = reread && code === 'SETTINGS_CHANGED';
  return { meanwhile, problem: code === null || meanwhile ? null : errorText[code] };
};

/** The price book with one manager's changes on it, kept on the phone until they are saved as one version. */
export const useBook = ({ communityId, book, onStale }: Book): BookWork => {
  const form = useKept(`prices ${communityId}`, noEdits);
  const { value: edits, change } = form;
  const [meanwhile, setMeanwhile] = useState(false);
  const { run, busy, code } = useIntent('settings.savePrices', communityId);
  const lines = linesOf(book.items, edits);
  const count = countOf(lines);
  const save = async (note: string): Promise<boolean> => {
    const saved = await run({ communityId, version: book.version, items: bookOf(lines), note });
    await onStale();
    setMeanwhile(saved === null);
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
    ...trouble(code, meanwhile),
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
