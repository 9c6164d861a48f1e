import { sayPercent } from '../numbers';

/** 拆开看: tables, Pareto, buildings and risers, and what to improve first. */
export const segmentsText = {
  title: '拆开看',
  views: { table: '表格', pareto: '排列图', map: '分布图' },
  by: '按什么拆开',
  and: '再按什么',
  andNone: '不再细分',
  sort: '怎么排',
  sorts: { worst: '满意率低的在前', most: '单数多的在前', unsatisfied: '不满意多的在前' },
  row: ({ closures, answers, unsatisfied }: { closures: number; answers: number; unsatisfied: number }) =>
    `${closures} 单关闭，${answers} 份评价，${unsatisfied} 单不满意`,
  times: (first: string, onTime: string) => `一次修好 ${first}，准时 ${onTime}`,
  more: (count: number) => `再看 ${count} 行`,
  empty: '这段时间没有关闭的工单',
  emptyNote: '换一段时间，或去掉筛选。',
  heat: '颜色和字说的是同一件事：绿色达标，红色未达标，黄色还不能判断。',
  paretoBy: '按什么排列',
  rest: '其余',
  parts: '哪些部位报修最多',
  symptoms: '哪些现象最多',
  paretoFinding: (names: string, share: number) => `${names}占了全部的 ${sayPercent(share)}。`,
  paretoSample: (closures: number) => `共 ${closures} 单关闭。柱下是单数，线上是累计百分比。`,
  paretoHead: ['名称', '单数', '占比', '累计'],
  map: '哪里反复渗漏',
  mapBy: '哪种现象',
  mapFinding: (riser: string, count: number) => `${riser}最多，${count} 单。`,
  mapRepeated: (count: number) => `${count} 处有两单以上，值得找共同的原因。`,
  mapOnce: '没有一处超过一单。',
  mapSample: (closures: number) => `共 ${closures} 单关闭。格里的数是单数，颜色越重单数越多，点开看工单。`,
  mapNothing: '这段时间没有这种现象的工单。',
  publicArea: '公共部位',
  building: (name: string, count: number) => `${name}，${count} 单`,
  mapHead: ['位置', '单数'],
  matrixTitle: '总体改进优先次序',
  across: '越往右越满意，越往上业主越看重',
  matrixFinding: (names: string) => `先改进${names}：业主看重，现在还不满意。`,
  matrixCalm: '没有业主看重而又不满意的方面。',
  matrixTooFew: (n: number) => `还不能判断：只有 ${n} 份分项评价，至少要 10 份。`,
  matrixSample: (n: number) => `至少 ${n} 份分项评价。名称后面是平均星级。`,
  matrixMissing: (names: string) => `${names}的评价太少或都一样，还不能判断。`,
  matrixHead: ['方面', '平均', '影响', '结论'],
  matrixWhy: '「影响」是这一项与总体评价一起变化的程度，从 -1 到 1，由评价算出，不是问来的。',
  unplaced: '还不能判断',
} as const;

/** The tickets behind a number. */
export const drillScreenText = {
  which: '看哪些',
  empty: '没有这样的工单',
  emptyNote: '换一类看看，或回去换一段时间。',
  stars: (stars: number) => `${stars} 星`,
  unrated: '没有评价',
  closed: (moment: string) => `${moment} 关闭`,
  noPhoto: '没有照片',
} as const;

/** A drawing with its sentence and its table. */
export const figureText = {
  table: '看表格',
  drawing: '看图',
  lost: '图没有画出来，数都在表格里。',
} as const;
