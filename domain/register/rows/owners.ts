import { MAX_NAME } from '#domain/ticket';
import { phone, words } from '../readers';
import { reading, type Cells, type Checked } from '../reading';
import { homeCells, readHome, type HomeName } from './homes';

/** 业主: who bought a home. Several rows where several did. */
export interface OwnerRow extends HomeName {
  readonly name: string;
  readonly phone: string;
}

export function checkOwner(cells: Cells): Checked<OwnerRow> {
  const row = reading(cells);
  return row.done({
    ...readHome(row),
    name: row.required('姓名', words(MAX_NAME), ''),
    phone: row.required('手机号', phone, ''),
  });
}

export const cellsOfOwner = (row: OwnerRow): Cells => ({ ...homeCells(row), 姓名: row.name, 手机号: row.phone });
