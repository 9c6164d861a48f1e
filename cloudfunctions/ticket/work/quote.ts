import type { Api, Parsed } from '#domain/contract';
import type { CommunityDocument, PriceBookDocument } from '../../schema';
import type { Transaction } from '../../kit/database/transact';
import type { Handler } from '../../kit/handler';
import { done, refused, type Outcome } from '../../kit/outcome';
import { versionId } from '../../kit/settings';
import type { Change } from '../../kit/tickets/life/changes';
import { moveWithWords } from '../../kit/tickets/life/written';

type Line = Parsed<Api['ticket.quote']>['lines'][number];

/** A line that names an item of the price book says its name and price as they stand there today. */
const asInBook = ({ itemId, kind, name, unitPrice }: Line, book: PriceBookDocument | null): boolean =>
  itemId === null ||
  (book?.items.some(
    (item) => item.id === itemId && item.kind === kind && item.name === name && item.unitPrice === unitPrice,
  ) ??
    false);

async function bookOf(tx: Transaction, { _id, priceBookVersion }: CommunityDocument, lines: readonly Line[]) {
  if (lines.every(({ itemId }) => itemId === null)) return null;
  return tx.get('priceBooks', versionId(_id, priceBookVersion));
}

async function offer(
  tx: Transaction,
  community: CommunityDocument,
  { lines, note, now }: { readonly lines: readonly Line[]; readonly note: string; readonly now: number },
): Promise<Outcome<Change, 'PRICES_CHANGED'>> {
  const book = await bookOf(tx, community, lines);
  if (!lines.every((line) => asInBook(line, book))) return refused('PRICES_CHANGED');
  const { priceBookVersion } = community;
  const fresh = { state: 'offered', offeredAt: now, answeredAt: null, reason: '' } as const;
  return done({ quote: { lines, priceBookVersion, note, ...fresh } });
}

/** 报价, or a new one instead: nothing is done before the owner consents. */
export const quote: Handler<'ticket.quote'> = (input, context) => {
  const { lines, note } = input;
  return moveWithWords<'PRICES_CHANGED'>(
    {
      action: 'quote',
      by: ['technician'],
      input,
      context,
      bring: (tx, { community }) => offer(tx, community, { lines, note, now: context.now }),
    },
    lines.map(({ name }) => name),
  );
};
