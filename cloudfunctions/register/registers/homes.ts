import { searchKeysOf } from '#domain/people';
import { cellsOf, homeKeyOf, type Cells, type HomeRow } from '#domain/register';
import type { HomeDocument } from '../../schema';
import type { Transaction } from '../../kit/database/transact';
import { hashOf } from '../../kit/ids';
import { merged, rowFrom, type Book, type Desk } from './book';
import { allOf } from './pages';

export const homeColumns = ['楼栋', '单元', '房号'] as const;

const rowOf = (home: HomeDocument): HomeRow => {
  const { building, unit, room, completedOn, deliveredOn, promisedMonths } = home;
  return { building, unit, room, completedOn, deliveredOn, promisedMonths };
};

/** The same for the same home, so that an import that is repeated finds what it has made. */
const newId = (communityId: string, key: string): string => hashOf(['home', communityId, key]).slice(0, 32);

const noDates = { completedOn: null, deliveredOn: null, promisedMonths: null };

/** Writes one home; answers the building it is in. */
async function write(tx: Transaction, cells: Cells, { community, shelf }: Desk): Promise<string> {
  const communityId = community._id;
  const key = homeKeyOf(rowFrom('homes', cells));
  const id = shelf.stored.get(key)?.id ?? newId(communityId, key);
  const old = await tx.get('homes', id);
  const kept = old === null ? {} : cellsOf('homes', rowOf(old));
  const row = rowFrom('homes', merged(homeColumns, kept, cells));
  const base = old ?? { _id: id, communityId, owners: [], documents: [], ...noDates };
  await tx.put('homes', { ...base, ...row, searchKeys: searchKeysOf({ ...row, owners: base.owners }) });
  return row.building;
}

/** Buildings nobody has named yet come after the others. */
async function addBuildings(tx: Transaction, names: readonly string[], { community }: Desk): Promise<void> {
  if (names.every((name) => community.buildings.includes(name))) return;
  const current = await tx.get('communities', community._id);
  const buildings = [...new Set([...(current?.buildings ?? []), ...names])];
  await tx.patch('communities', community._id, { buildings });
}

/** 房屋名册. */
export const homes: Book<'homes'> = {
  fixed: homeColumns,
  group: 40,
  keyOf: homeKeyOf,
  problemOf: () => null,
  load: async ({ _id }) => {
    const all = await allOf('homes', _id);
    const entries = all.map(
      (home) => [homeKeyOf(home), { id: home._id, cells: cellsOf('homes', rowOf(home)) }] as const,
    );
    return { stored: new Map(entries), known: new Map() };
  },
  prepare: (rows, desk) =>
    Promise.resolve({
      run: async (tx) => {
        const names: string[] = [];
        for (const cells of rows) names.push(await write(tx, cells, desk));
        await addBuildings(tx, names, desk);
      },
    }),
};
