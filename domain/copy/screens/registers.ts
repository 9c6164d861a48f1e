import type { ImportState, Register, RowProblem } from '#domain/register';

export const registerText = {
  homes: '房屋名册',
  owners: '业主名册',
  staff: '人员名册',
  contractors: '维修单位名册',
} as const satisfies Record<Register, string>;

/** What is wrong with a cell, and what to do about it. */
export const rowProblemText = {
  MISSING: '没有填，请补上',
  TOO_LONG: '太长了，请写短一些',
  NOT_A_DATE: '不是日期，请写成 2026-11-23',
  NOT_A_PHONE: '不是电话号码，请写手机号，或带区号的座机',
  NOT_A_NUMBER: '不是数字，请只写数字',
  UNKNOWN_VALUE: '不在可以填的内容里，请照模板的说明填',
  UNKNOWN_HOME: '没有这套房屋，请先导入房屋名册，或核对楼栋、单元和室号',
  UNKNOWN_CONTRACTOR: '没有这个维修单位，请先登记，或核对名称',
  TWICE_IN_FILE: '表格里有两行是同一个，请去掉一行',
  DATES_REVERSED: '前后两个日期反了，请核对',
} as const satisfies Record<RowProblem, string>;

export const importStateText = {
  checked: '等您决定',
  applying: '导入了一部分',
  applied: '已导入',
  dropped: '已放弃',
} as const satisfies Record<ImportState, string>;

/** 名册导入导出. */
export const registersText = {
  note: {
    homes: '楼栋、单元、室号，竣工和交付日期',
    owners: '业主姓名和电话，写在哪套房屋名下',
    staff: '维修人员、监理、客户大使和经理',
    contractors: '维修单位、工种、联系人和资质',
  } satisfies Record<Register, string>,
  choose: '选一本名册',
  imports: '最近的导入',
  noImports: '还没有导入过',
  noImportsNote: '选一本名册，先导出现有内容或模板，填好后再导入。',
  line: (register: string, file: string) => `${register} · ${file}`,
  sayCounts: (added: number, changed: number, refused: number) => `新增 ${added}，变更 ${changed}，不能导入 ${refused}`,
  first: '第一步 拿表格',
  firstNote: '现有的内容会在表格里；还没有内容时，就是要填的模板。',
  export: '导出表格',
  exporting: '正在整理，请稍候',
  downloading: (percent: number) => `正在下载 ${Math.round(percent)}%`,
  exported: '表格已打开。点右上角的菜单，可以保存或发到聊天里。',
  exportLost: '文件没有下载成功，请检查网络后再试一次。',
  openAgain: '再打开一次',
  second: '第二步 填好再选表格',
  secondNote: '先把填好的表格发到任意聊天（如文件传输助手），再从聊天里选。最多 5000 行。',
  chooseFile: '从聊天里选表格',
  sending: (percent: number) => `正在上传 ${Math.round(percent)}%`,
  checking: '正在核对每一行',
  notSent: '表格没有传上去，请检查网络后再选一次。',
  third: '第三步 看过再导入',
  thirdNote: '现在还没有改动任何内容。',
  counts: { added: '新增', changed: '变更', same: '不变', refused: '不能导入' },
  rows: (count: number) => `${count} 行`,
  preview: '前几行',
  row: (row: number) => `第 ${row} 行`,
  errors: (count: number) => `不能导入的 ${count} 处`,
  errorsNote: '改好表格后可以再选一次。其余的行现在就能导入。',
  errorAt: (row: number, column: string | null) => (column === null ? `第 ${row} 行` : `第 ${row} 行 ${column}`),
  errorSays: (value: string, problem: string) => (value === '' ? problem : `“${value}”${problem}`),
  moreErrors: (count: number) => `再看 ${count} 处`,
  onlyFirst: (count: number) => `这里列出前 ${count} 处，改好后再核对一次，会列出后面的。`,
  apply: (count: number) => `导入 ${count} 行`,
  nothing: '没有可以导入的行',
  applying: (done: number, all: number) => `正在导入，${done} / ${all} 行`,
  goOn: (left: number) => `继续导入剩下的 ${left} 行`,
  leaveNote: '可以离开这一页，回来后接着导入。',
  applied: (count: number) => `${count} 行已导入`,
  drop: '放弃这次导入',
  dropTitle: '放弃这次导入？',
  dropContent: (file: string, done: number) =>
    done === 0 ? `${file}里的内容都不会导入。` : `${file}还没导入的行不再导入，已导入的 ${done} 行会留下。`,
  dropYes: '放弃',
  keep: '留着',
  dropped: '已放弃，没有导入的行不再导入',
  again: '再选一个表格',
  noDetails: '逐行的核对结果只在核对它的手机上看得到。',
} as const;

/** 入住码: sheets to print. */
export const codesText = {
  intro: '一栋一张，印着每一套还没有绑定的房屋的码。业主扫码就能绑定自己的房屋。',
  buildings: '选楼栋',
  make: (building: string) => `${building} 的入住码`,
  making: '正在制作，请稍候',
  downloading: (percent: number) => `正在下载 ${Math.round(percent)}%`,
  made: (homes: number) => `已做好，${homes} 套。点右上角的菜单，可以保存或打印。`,
  none: '这栋楼的房屋都已绑定，不需要码。',
  lost: '文件没有下载成功，请检查网络后再试一次。',
  until: (day: string) => `码在 ${day}前有效`,
  empty: '还没有楼栋',
  emptyNote: '先在名册里导入房屋。',
  care: '码等于钥匙：请当面交给业主，或放进密封的信封。',
} as const;
