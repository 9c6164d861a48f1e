import { searchKeysOf } from '#domain/people';
import { MAX_NAME } from '#domain/ticket';
import { day, whole, words } from '../readers';
import { reading, type Cells, type Checked, type Reading } from '../reading';

/** Which home. `unit` is '' where the building has none. */
export interface HomeName {
  readonly building: string;
  readonly unit: string;
  readonly room: string;
}

/** One home. Days 'YYYY-MM-DD'; null: not known, or nothing promised. */
export interface HomeRow extends HomeName {
  readonly completedOn: string | null;
  readonly deliveredOn: string | null;
  readonly promisedMonths: number | null;
}

const MOST_MONTHS = 600;
const name = words(MAX_NAME);

export const readHome = (row: Reading): HomeName => ({
  building: row.required('楼栋', name, ''),
  unit: row.optional('单元', name) ?? '',
  room: row.required('房号', name, ''),
});

export const homeCells = ({ building, unit, room }: HomeName): Cells => ({ 楼栋: building, 单元: unit, 房号: room });

/** The same for 3栋2单元501 and 3-2-501: what people leave out when they write it. */
export const homeKeyOf = (home: HomeName): string => searchKeysOf({ ...home, owners: [] })[0] ?? '';

export function checkHome(cells: Cells): Checked<HomeRow> {
  const row = reading(cells);
  const home = readHome(row);
  const completedOn = row.optional('竣工日期', day);
  const deliveredOn = row.optional('交付日期', day);
  const promisedMonths = row.optional('承诺保修月数', whole(0, MOST_MONTHS));
  if (completedOn !== null && deliveredOn !== null && deliveredOn < completedOn) {
    row.refuse('交付日期', 'DATES_REVERSED');
  }
  return row.done({ ...home, completedOn, deliveredOn, promisedMonths });
}

export const cellsOfHome = (row: HomeRow): Cells => ({
  ...homeCells(row),
  竣工日期: row.completedOn ?? '',
  交付日期: row.deliveredOn ?? '',
  承诺保修月数: row.promisedMonths === null ? '' : String(row.promisedMonths),
});
