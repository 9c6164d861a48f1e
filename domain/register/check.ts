import type { Cells, Checked } from './reading';
import { cellsOfContractor, checkContractor, type ContractorRow } from './rows/contractors';
import { cellsOfHome, checkHome, homeKeyOf, type HomeRow } from './rows/homes';
import { cellsOfOwner, checkOwner, type OwnerRow } from './rows/owners';
import { cellsOfStaff, checkStaff, type StaffRow } from './rows/staff';
import type { Register } from './terms';

/** What one row of each register says. */
export interface RegisterRows {
  readonly homes: HomeRow;
  readonly owners: OwnerRow;
  readonly staff: StaffRow;
  readonly contractors: ContractorRow;
}

type Checks = { readonly [R in Register]: (cells: Cells) => Checked<RegisterRows[R]> };
type Writers = { readonly [R in Register]: (row: RegisterRows[R]) => Cells };
type Keys = { readonly [R in Register]: (row: RegisterRows[R]) => string };

const checks: Checks = { homes: checkHome, owners: checkOwner, staff: checkStaff, contractors: checkContractor };

const writers: Writers = {
  homes: cellsOfHome,
  owners: cellsOfOwner,
  staff: cellsOfStaff,
  contractors: cellsOfContractor,
};

const keys: Keys = {
  homes: homeKeyOf,
  owners: (row) => `${homeKeyOf(row)}:${row.phone}`,
  staff: ({ phone }) => phone,
  contractors: ({ name }) => name,
};

/**
 * What a row of a spreadsheet says, or everything that is wrong with it. Cells by heading, as text; dates may be written
 * 2026-01-31, 2026/1/31 or 2026年1月31日. Whether the home or the contractor exists is for the caller to find out.
 */
export const checkRow = <R extends Register>(register: R, cells: Cells): Checked<RegisterRows[R]> =>
  checks[register](cells);

/** The row as it is written; `checkRow` reads the same row out of it again. */
export const cellsOf = <R extends Register>(register: R, row: RegisterRows[R]): Cells => writers[register](row);

/** What must not stand twice in one file: a home, an owner of a home, a number of the roster, a contractor's name. */
export const rowKeyOf = <R extends Register>(register: R, row: RegisterRows[R]): string => keys[register](row);
