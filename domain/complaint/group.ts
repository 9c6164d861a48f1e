interface Grouped {
  readonly id: string;
  readonly communityId: string;
  readonly groupId: string | null;
}

/**
 * The group (群诉) that two complaints come to stand in; `groupId` null: a new one. Groups are not merged: people have
 * been answered in them.
 */
export function groupOfBoth(one: Grouped, other: Grouped): { readonly groupId: string | null } | 'LINK_NOT_POSSIBLE' {
  const apart = one.id !== other.id && one.communityId === other.communityId;
  const oneIsFree = one.groupId === null || other.groupId === null;
  return apart && oneIsFree ? { groupId: one.groupId ?? other.groupId } : 'LINK_NOT_POSSIBLE';
}
