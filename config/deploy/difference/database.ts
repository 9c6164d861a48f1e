import type { Actual, ActualCollection, Collection, Desired, Index } from '../state';
import type { Line } from '../step';

const keysOf = ({ keys }: Index): string =>
  keys.map(({ field, direction }) => (direction === 'desc' ? `-${field}` : field)).join(', ');

/** e.g. `by_open_id (openId, unique)` */
const said = (index: Index): string => `${index.name} (${keysOf(index)}${index.unique ? ', unique' : ''})`;

const same = (one: Index, other: Index): boolean => one.unique === other.unique && keysOf(one) === keysOf(other);

/** What every collection has by itself: `_id_`, and `_openid_1` where it was made in WeChat's console. */
const platformsOwn = ({ name }: Index): boolean => name.startsWith('_id') || name.startsWith('_openid');

function indexLines(name: string, wanted: Collection, now: ActualCollection): readonly Line[] {
  const find = (index: Index): Index | undefined => now.indexes.find((other) => other.name === index.name);
  const missing = wanted.indexes.filter((index) => find(index) === undefined);
  const others = now.indexes.filter(
    (index) => !platformsOwn(index) && !wanted.indexes.some((other) => other.name === index.name),
  );
  const lines: Line[] = [];
  if (missing.length > 0) {
    const step = { do: 'create indexes', collection: name, indexes: missing } as const;
    lines.push({ group: 'create', text: `${name}: index ${missing.map(said).join('; ')}`, step });
  }
  for (const index of wanted.indexes) {
    const other = find(index);
    if (other === undefined || same(index, other)) continue;
    const text = `${name}: index ${said(other)} becomes ${said(index)}; dropped and built again`;
    lines.push({ group: 'change', text, step: { do: 'rebuild index', collection: name, index } });
  }
  for (const index of others) {
    lines.push({ group: 'leave alone', text: `${name}: index ${said(index)}: not in schema.ts, slows writes down` });
  }
  return lines;
}

const newCollection = (name: string, { indexes, access }: Collection): readonly Line[] => {
  const lines: Line[] = [
    { group: 'create', text: `collection ${name}`, step: { do: 'create collection', collection: name } },
  ];
  if (indexes.length > 0) {
    const step = { do: 'create indexes', collection: name, indexes } as const;
    lines.push({ group: 'create', text: `${name}: index ${indexes.map(said).join('; ')}`, step });
  }
  const step = { do: 'set access', collection: name, access } as const;
  return [...lines, { group: 'create', text: `${name}: access ${access}`, step }];
};

function collectionLines(name: string, wanted: Collection, now: ActualCollection | undefined): readonly Line[] {
  if (now === undefined) return newCollection(name, wanted);
  const lines = indexLines(name, wanted, now);
  if (now.access === wanted.access) return lines;
  const step = { do: 'set access', collection: name, access: wanted.access } as const;
  return [...lines, { group: 'change', text: `${name}: access ${now.access} becomes ${wanted.access}`, step }];
}

const migrationLines = (pending: Actual['migrations']): readonly Line[] => {
  const step = { do: 'migrate' } as const;
  if (pending === null) return [{ group: 'change', text: 'migrations: all of them, the collections are new', step }];
  return pending.map(({ number, name, documents }) => ({
    group: 'change',
    text: `migration ${number} ${name}: ${documents} documents`,
    step,
  }));
};

/** Whatever migrates is swept once the functions are up; and what an earlier run has left. */
function sweepLines({ migrations, unswept }: Actual): readonly Line[] {
  if (migrations?.length === 0 && unswept.length === 0) return [];
  const left = unswept.length === 0 ? '' : ` (left from before: ${unswept.join(', ')})`;
  const text = `migrations: once more over what old functions write until then${left}`;
  return [{ group: 'change', text, step: { do: 'sweep' } }];
}

/** Collections, indexes, access and migrations. */
export function databaseLines(desired: Desired, actual: Actual): readonly Line[] {
  const ours = Object.entries(desired.collections).flatMap(([name, wanted]) =>
    collectionLines(name, wanted, actual.collections[name]),
  );
  const others = Object.keys(actual.collections)
    .filter((name) => !(name in desired.collections))
    .map((name): Line => ({ group: 'leave alone', text: `collection ${name}: not in schema.ts` }));
  return [...ours, ...others, ...migrationLines(actual.migrations), ...sweepLines(actual)];
}

/** The one rule of the bucket. */
export function storageLines(desired: Desired, { storage }: Actual): readonly Line[] {
  const { read, write } = desired.storage;
  if (storage.access === 'CUSTOM' && storage.rule?.read === read && storage.rule.write === write) return [];
  const now = storage.rule === null ? storage.access : JSON.stringify(storage.rule);
  const text = `storage rule ${now} becomes ${JSON.stringify({ read, write })}`;
  return [{ group: 'change', text, step: { do: 'set storage rule', rule: desired.storage } }];
}
