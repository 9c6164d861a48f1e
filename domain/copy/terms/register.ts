import type { ImportState, Register, RowProblem } from '#domain/register';

/** 名册, as files and buttons call them. */
export const registerText = {
  homes: '房屋名册',
  owners: '业主名册',
  staff: '人员名册',
  contractors: '维修单位名册',
} as const satisfies Record<Register, string>;

/** What is wrong with a row and what would be right. */
export const rowProblemText = {
  MISSING: '这一格要填',
  TOO_LONG: '字太多了',
  NOT_A_DATE: '日期请写成 2026-01-31',
  NOT_A_PHONE: '请写 11 位手机号或带区号的座机',
  NOT_A_NUMBER: '请写数字，并在允许的范围内',
  UNKNOWN_VALUE: '没有这一项，请照模板的说明填',
  UNKNOWN_HOME: '房屋名册里没有这套房',
  UNKNOWN_CONTRACTOR: '没有登记这家维修单位',
  TWICE_IN_FILE: '这个文件里已经有同样的一行',
  DATES_REVERSED: '两个日期的先后反了',
} as const satisfies Record<RowProblem, string>;

export const importStateText = {
  checked: '已检查，等您确认',
  applying: '正在导入',
  applied: '已导入',
  dropped: '已放弃',
} as const satisfies Record<ImportState, string>;
