import { roleText, tradeText } from '#domain/copy';
import type { StaffRole } from '#domain/people';
import type { Shift } from '#domain/routing';
import type { Trade } from '#domain/taxonomy';
import { MAX_NAME } from '#domain/ticket';
import { byWord, day, list, oneOf, phone, whole, words, yes } from '../readers';
import { reading, type Cells, type Checked, type Reading } from '../reading';
import { sayShifts, shifts } from '../shifts';

/** What routing needs to know of a technician. `zones` empty: every building. */
export interface StaffSkills {
  /** Name of the contractor. */
  readonly contractor: string;
  readonly trades: readonly Trade[];
  readonly zones: readonly string[];
  readonly shifts: readonly Shift[];
  readonly dailyCapacity: number;
  readonly onDuty: boolean;
  readonly trainedOn: string | null;
}

/** One line of the roster (花名册). `skills` exactly for technicians. */
export interface StaffRow {
  readonly name: string;
  readonly phone: string;
  readonly role: StaffRole;
  readonly skills: StaffSkills | null;
}

const MOST_A_DAY = 30;
const LONG_NAME = 60;

const { technician, supervisor, frontDesk, manager } = roleText;
const roleWords = {
  ...byWord({ technician, supervisor, frontDesk, manager }),
  // As they are called in the office.
  ...({ 师傅: 'technician', 监理: 'supervisor', 前台: 'frontDesk', 经理: 'manager' } as const),
};

const readSkills = (row: Reading): StaffSkills => ({
  contractor: row.required('维修单位', words(LONG_NAME), ''),
  trades: row.required('工种', list(oneOf(byWord(tradeText))), []),
  zones: row.optional('责任楼栋', list(words(MAX_NAME))) ?? [],
  shifts: row.required('班次', shifts, []),
  dailyCapacity: row.required('每日工单上限', whole(1, MOST_A_DAY), 1),
  onDuty: row.optional('值班', yes) ?? false,
  trainedOn: row.optional('受训日期', day),
});

export function checkStaff(cells: Cells): Checked<StaffRow> {
  const row = reading(cells);
  const name = row.required('姓名', words(MAX_NAME), '');
  const number = row.required('手机号', phone, '');
  const role = row.required('岗位', oneOf<StaffRole>(roleWords), 'manager');
  return row.done({ name, phone: number, role, skills: role === 'technician' ? readSkills(row) : null });
}

const noSkills = { 维修单位: '', 工种: '', 责任楼栋: '', 班次: '', 每日工单上限: '', 值班: '', 受训日期: '' };

const cellsOfSkills = (skills: StaffSkills): typeof noSkills => ({
  维修单位: skills.contractor,
  工种: skills.trades.map((trade) => tradeText[trade]).join('、'),
  责任楼栋: skills.zones.join('、'),
  班次: sayShifts(skills.shifts),
  每日工单上限: String(skills.dailyCapacity),
  值班: skills.onDuty ? '是' : '否',
  受训日期: skills.trainedOn ?? '',
});

export const cellsOfStaff = ({ name, phone: number, role, skills }: StaffRow): Cells => ({
  ...{ 姓名: name, 手机号: number, 岗位: roleText[role] },
  ...(skills === null ? noSkills : cellsOfSkills(skills)),
});
