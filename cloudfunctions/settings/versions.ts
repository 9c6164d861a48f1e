import type { CommunityDocument, SettingsDocument } from '../schema';
import type { Transaction } from '../kit/database/transact';
import type { Context } from '../kit/serve';
import { versionId } from '../kit/settings';

/** What every version says of itself. */
export const changed = (communityId: string, version: number, { caller, now }: Context) => ({
  ...{ _id: versionId(communityId, version), communityId, version, at: now },
  by: { personId: caller.id, name: caller.name },
});

/** What a community was created with: nobody's change, so it is not part of the history. */
export const isOriginal = ({ at }: Pick<SettingsDocument, 'at'>): boolean => at === 0;

/**
 * The rules in force as a version of their own, before they are replaced: a community that was never changed has none
 * yet, and its tickets must go on finding theirs.
 */
export async function keepCurrent(tx: Transaction, community: CommunityDocument): Promise<void> {
  const { _id: communityId, settings, settingsVersion: version } = community;
  const _id = versionId(communityId, version);
  if ((await tx.get('settings', _id)) !== null) return;
  const original = { at: 0, by: { personId: '', name: '' }, note: '', changes: [] };
  await tx.insert('settings', { _id, communityId, version, settings, ...original });
}
