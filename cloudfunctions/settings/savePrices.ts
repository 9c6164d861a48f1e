import type { Api, Output, Parsed } from '#domain/contract';
import { once, unlessDone } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { changed } from './versions';
import { isUnsafe } from './words';

type Saved = Output<Api['settings.savePrices']>;
type Code = Api['settings.savePrices']['errors'][number];

async function write(
  tx: Transaction,
  { communityId, version, items, note }: Parsed<Api['settings.savePrices']>,
  context: Context,
): Promise<Outcome<Saved, 'SETTINGS_CHANGED'>> {
  const community = await tx.get('communities', communityId);
  if (community === null) throw new Error(`community ${communityId} is gone`);
  if (community.priceBookVersion !== version) return refused('SETTINGS_CHANGED');
  const next = version + 1;
  await tx.insert('priceBooks', { ...changed(communityId, next, context), items, note });
  await tx.patch('communities', communityId, { priceBookVersion: next });
  return done({ version: next });
}

/** A new version of the price book. Quotes keep the names and prices they were offered with. */
export const savePrices: Handler<'settings.savePrices'> = async (input, context) => {
  const { communityId, items, note } = input;
  if (!worksIn(context.caller, communityId, ['manager'])) return refused('FORBIDDEN');
  if (new Set(items.map(({ id }) => id)).size !== items.length) return refused('BAD_INPUT');
  const intent = intentOf('settings.savePrices', input, context);
  if (await isUnsafe(context.caller, [note, ...items.flatMap(({ name, unit }) => [name, unit])])) {
    return unlessDone<Saved, Code>(intent, refused('TEXT_UNSAFE'));
  }
  return once<Saved, Code>(intent, (tx) => write(tx, input, context));
};
