import type { Cloud } from './cloud';
import type { Index } from './state';

/** The platform's words for an index. */
const platformIndex = ({ name, unique, keys }: Index) => ({
  IndexName: name,
  MgoKeySchema: {
    MgoIsUnique: unique,
    MgoIndexKeys: keys.map(({ field, direction }) => ({ Name: field, Direction: direction === 'desc' ? '-1' : '1' })),
  },
});

export async function createIndexes({ database }: Cloud, collection: string, indexes: readonly Index[]): Promise<void> {
  await database.updateCollection(collection, { CreateIndexes: indexes.map(platformIndex) });
}

/** In two requests, because nothing says in which order the platform would take one. */
export async function rebuildIndex(cloud: Cloud, collection: string, index: Index): Promise<void> {
  await cloud.database.updateCollection(collection, { DropIndexes: [{ IndexName: index.name }] });
  await createIndexes(cloud, collection, [index]);
}

export async function setAccess({ commonService, envId }: Cloud, collection: string, access: string): Promise<void> {
  await commonService('tcb').call({
    Action: 'ModifyDatabaseACL',
    Param: { EnvId: envId, CollectionName: collection, AclTag: access },
  });
}
