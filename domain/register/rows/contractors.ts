import { tradeText } from '#domain/copy';
import type { Trade } from '#domain/taxonomy';
import { MAX_NAME } from '#domain/ticket';
import { byWord, day, list, oneOf, phone, words } from '../readers';
import { reading, type Cells, type Checked, type Reading } from '../reading';

interface Reachable {
  readonly name: string;
  readonly phone: string;
}

/** 维修单位. Days 'YYYY-MM-DD'. */
export interface ContractorRow {
  readonly name: string;
  readonly trades: readonly Trade[];
  /** Null: has always worked here. */
  readonly since: string | null;
  readonly contact: Reachable;
  /** 资质; null: none on file. */
  readonly licence: { readonly name: string; readonly number: string; readonly until: string } | null;
  readonly siteLead: Reachable | null;
}

const LONG_NAME = 60;
const long = words(LONG_NAME);
const short = words(MAX_NAME);

const isNamed = (row: Reading, columns: readonly string[]): boolean => columns.some((column) => !row.isEmpty(column));

const readLicence = (row: Reading): ContractorRow['licence'] =>
  isNamed(row, ['资质名称', '资质编号', '资质有效期'])
    ? {
        name: row.required('资质名称', long, ''),
        number: row.optional('资质编号', long) ?? '',
        until: row.required('资质有效期', day, ''),
      }
    : null;

const readSiteLead = (row: Reading): Reachable | null =>
  isNamed(row, ['现场技术负责人', '其电话'])
    ? { name: row.required('现场技术负责人', short, ''), phone: row.required('其电话', phone, '') }
    : null;

export function checkContractor(cells: Cells): Checked<ContractorRow> {
  const row = reading(cells);
  return row.done({
    name: row.required('名称', long, ''),
    trades: row.required('工种', list(oneOf(byWord(tradeText))), []),
    since: row.optional('合作起始日', day),
    contact: { name: row.required('负责人', short, ''), phone: row.required('负责人电话', phone, '') },
    licence: readLicence(row),
    siteLead: readSiteLead(row),
  });
}

export const cellsOfContractor = ({ name, trades, since, contact, licence, siteLead }: ContractorRow): Cells => ({
  名称: name,
  工种: trades.map((trade) => tradeText[trade]).join('、'),
  合作起始日: since ?? '',
  负责人: contact.name,
  负责人电话: contact.phone,
  资质名称: licence?.name ?? '',
  资质编号: licence?.number ?? '',
  资质有效期: licence?.until ?? '',
  现场技术负责人: siteLead?.name ?? '',
  其电话: siteLead?.phone ?? '',
});
