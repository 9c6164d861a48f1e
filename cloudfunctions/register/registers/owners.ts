import { phoneDigits, searchKeysOf } from '#domain/people';
import { cellsOf, homeKeyOf, type Cells } from '#domain/register';
import type { HomeDocument } from '../../schema';
import type { Transaction } from '../../kit/database/transact';
import { rowFrom, type Book, type Desk } from './book';
import { homeColumns } from './homes';
import { allOf } from './pages';

type Owner = HomeDocument['owners'][number];

const entriesOf = (home: HomeDocument) =>
  home.owners.map(({ name, phone }) => {
    const key = `${homeKeyOf(home)}:${phoneDigits(phone)}`;
    return [key, { id: home._id, cells: cellsOf('owners', { ...home, name, phone }) }] as const;
  });

/** The owner by their number, under the name of the file; others stay. */
function withOwner(owners: readonly Owner[], { name, phone }: Owner): readonly Owner[] {
  const isThem = (owner: Owner): boolean => phoneDigits(owner.phone) === phone;
  if (!owners.some(isThem)) return [...owners, { name, phone }];
  return owners.map((owner) => (isThem(owner) ? { ...owner, name } : owner));
}

async function write(tx: Transaction, cells: Cells, { shelf }: Desk): Promise<void> {
  const row = rowFrom('owners', cells);
  const id = shelf.known.get(homeKeyOf(row));
  const home = id === undefined ? null : await tx.get('homes', id);
  if (home === null) throw new Error(`no home for the owner of ${homeKeyOf(row)}: it was there when the file was read`);
  const owners = withOwner(home.owners, row);
  await tx.patch('homes', home._id, { owners, searchKeys: searchKeysOf({ ...home, owners }) });
}

/** 业主名册: who bought a home. */
export const owners: Book<'owners'> = {
  fixed: [...homeColumns, '手机号'],
  group: 40,
  keyOf: (row) => `${homeKeyOf(row)}:${row.phone}`,
  problemOf: (row, { shelf }) => {
    if (shelf.known.has(homeKeyOf(row))) return null;
    return { column: '房号', problem: 'UNKNOWN_HOME', value: homeKeyOf(row) };
  },
  load: async ({ _id }) => {
    const all = await allOf('homes', _id);
    const known = new Map(all.map((home) => [homeKeyOf(home), home._id]));
    return { stored: new Map(all.flatMap(entriesOf)), known };
  },
  prepare: (rows, desk) =>
    Promise.resolve({
      run: async (tx) => {
        for (const cells of rows) await write(tx, cells, desk);
      },
    }),
};
