import type { Api, Output, Parsed } from '#domain/contract';
import { changesBetween } from '#domain/settings';
import { once, unlessDone } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { warnAnew } from '../kit/staff/warnings';
import { changed, keepCurrent } from './versions';
import { isUnsafe } from './words';

type Saved = Output<Api['settings.save']>;
type Code = Api['settings.save']['errors'][number];

async function write(
  tx: Transaction,
  { communityId, version, settings, note }: Parsed<Api['settings.save']>,
  context: Context,
): Promise<Outcome<Saved, 'SETTINGS_CHANGED'>> {
  const community = await tx.get('communities', communityId);
  if (community === null) throw new Error(`community ${communityId} is gone`);
  if (community.settingsVersion !== version) return refused('SETTINGS_CHANGED');
  const changes = changesBetween(community.settings, settings);
  if (changes.length === 0) return done({ version });
  await keepCurrent(tx, community);
  const next = version + 1;
  await tx.insert('settings', { ...changed(communityId, next, context), settings, note, changes });
  await tx.patch('communities', communityId, { settings, settingsVersion: next });
  return done({ version: next });
}

/** Han characters: everything else in the settings is a number, a day or a name of ours. */
const WRITTEN = /\p{Script=Han}/u;

/** New rules for what is opened from now on. Whoever saw older ones changes nothing. */
export const save: Handler<'settings.save'> = async (input, context) => {
  const { communityId, settings, note } = input;
  const community = await workplace(context.caller, communityId, ['manager']);
  if (!community.ok) return community;
  const intent = intentOf('settings.save', input, context);
  const before = community.data.settings;
  const texts = changesBetween(before, settings).flatMap(({ to }) => (WRITTEN.test(to) ? [to] : []));
  if (await isUnsafe(context.caller, [note, ...texts])) {
    return unlessDone<Saved, Code>(intent, refused('TEXT_UNSAFE'));
  }
  const outcome = await once<Saved, Code>(intent, (tx) => write(tx, input, context));
  const { licenceWarnDays } = settings;
  if (outcome.ok && licenceWarnDays !== before.licenceWarnDays) await warnAnew(communityId, licenceWarnDays);
  return outcome;
};
