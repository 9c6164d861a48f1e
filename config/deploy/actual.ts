import { bundleIn } from './bundle';
import type { Cloud } from './cloud';
import { inTurn } from './in-turn';
import type { Data } from './data';
import type { Actual, ActualCollection, ActualFunction, ActualStorage, Index, Timer } from './state';

/** Tables of a page; the platform gives at most a thousand. */
const PAGE = 100;

async function collectionNames({ database }: Cloud): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    const { Collections, Pager } = await database.listCollections({ MgoLimit: PAGE, MgoOffset: names.length });
    names.push(...Collections.map(({ CollectionName }) => CollectionName));
    if (Collections.length < PAGE || names.length >= Pager.Total) return names;
  }
}

type Described = Awaited<ReturnType<Cloud['database']['describeCollection']>>;

/** The platform says directions as '1' and '-1'. */
const indexesOf = ({ Indexes = [] }: Described): readonly Index[] =>
  Indexes.map(({ Name, Unique, Keys }) => ({
    name: Name,
    unique: Unique,
    keys: Keys.map((key) => ({ field: key.Name ?? '', direction: key.Direction === '-1' ? 'desc' : 'asc' })),
  }));

async function collectionNow({ database, commonService, envId }: Cloud, name: string): Promise<ActualCollection> {
  const described = await database.describeCollection(name);
  const answer: unknown = await commonService('tcb').call({
    Action: 'DescribeDatabaseACL',
    Param: { EnvId: envId, CollectionName: name },
  });
  return { access: (answer as { readonly AclTag: string }).AclTag, indexes: indexesOf(described) };
}

/** A timer's description comes back as it was given, or wrapped in `{"cron":"…"}`. */
const cronOf = (description: string): string => {
  if (!description.startsWith('{')) return description;
  const wrapped = JSON.parse(description) as { readonly cron?: string };
  return wrapped.cron ?? description;
};

type Detail = Awaited<ReturnType<Cloud['functions']['getFunctionDetail']>>;

/** Lists may come back as null where there is nothing. */
const functionFrom = (detail: Detail): ActualFunction => {
  const variables = (detail.Environment as Detail['Environment'] | null)?.Variables as
    Detail['Environment']['Variables'] | null | undefined;
  const triggers = (detail.Triggers as Detail['Triggers'] | null) ?? [];
  return {
    runtime: detail.Runtime,
    memory: detail.MemorySize,
    timeout: detail.Timeout,
    variables: Object.fromEntries((variables ?? []).map(({ Key, Value }) => [Key, Value])),
    timers: triggers
      .filter(({ Type }) => Type === 'timer')
      .map(({ TriggerName, TriggerDesc }): Timer => ({ name: TriggerName, cron: cronOf(TriggerDesc) })),
    bundle: bundleIn(detail.Description),
    status: detail.Status,
  };
};

async function storageNow({ storage }: Cloud): Promise<ActualStorage> {
  const { acl, rule } = await storage.getStorageAcl({ withRule: true });
  return { access: acl, rule: rule ?? null };
}

async function functionsNow({ functions, envId }: Cloud): Promise<readonly (readonly [string, ActualFunction])[]> {
  const found = await functions.listAllFunctions({ envId });
  const names = found.flatMap(({ FunctionName }) => (FunctionName === undefined ? [] : [FunctionName])).sort();
  return inTurn(names, async (name) => [name, functionFrom(await functions.getFunctionDetail(name))] as const);
}

/**
 * Reads an environment as it is. Two requests a collection and one a function, a few at a time.
 *
 * @param data - asked which migrations have not run there; only where the collection that says so exists
 */
export async function actualState(cloud: Cloud, data: Pick<Data, 'pending' | 'unswept'>): Promise<Actual> {
  const names = [...(await collectionNames(cloud))].sort();
  const collections = await inTurn(names, async (name) => [name, await collectionNow(cloud, name)] as const);
  return {
    envId: cloud.envId,
    collections: Object.fromEntries(collections),
    storage: await storageNow(cloud),
    functions: Object.fromEntries(await functionsNow(cloud)),
    migrations: names.includes('migrations') ? await data.pending() : null,
    unswept: names.includes('migrations') ? await data.unswept() : [],
  };
}
