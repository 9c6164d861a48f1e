import type { AnalysisSection } from '#domain/analysis';
import { analysisSectionText } from '../terms/analysis';
import { sayDuration } from '../time';
import { sayPercent } from '../numbers';

/** '2026年第3季度' of '2026Q3'. */
const quarter = (name: string): string => `${name.slice(0, 4)}年第${name.slice(-1)}季度`;

interface Share {
  readonly n: number;
  readonly rate: number | null;
}
/** Fewer say nothing about a quarter. */
const FEW = 10;

const share =
  (unit: string, few: string) =>
  ({ n, rate }: Share): string => {
    if (n === 0 || rate === null) return `还没有${few}`;
    return n < FEW ? `还不能判断：只有 ${n} ${unit}${few}` : `${sayPercent(rate)}（${n} ${unit}${few}）`;
  };

/** 季度分析 (你说的，我们做了): written by a manager, read by the owners. */
export const analysesText = {
  title: '季度分析',
  quarter,
  notWritten: '还没有写',
  notWrittenNote: '点开有按数字写好的底稿',
  note: '每季度一份，写好后公布给业主',
  published: (day: string): string => `${day} 公布`,
  empty: '这一段还没有写',

  numbers: '这一季度的数字',
  numbersNote: '公布时的数字，之后不变',
  rows: {
    closures: '关闭的工单',
    response: '参与评价',
    csat: '满意率（4 星和 5 星）',
    firstTimeFix: '一次修好（30 天内没有再坏）',
    onTime: '准时到场',
    callBack: '24 小时内回访',
    time: '平均修好用时',
  },
  closures: (count: number): string => `${count} 单`,
  response: ({ n, rate }: Share): string => (rate === null ? '还没有' : `${sayPercent(rate)}（${n} 单里）`),
  csat: share('份', '评价'),
  firstTimeFix: share('单', '满 30 天的工单'),
  onTime: share('次', '上门'),
  callBack: share('次', '回访'),
  time: (ms: number | null): string => (ms === null ? '还没有' : sayDuration(ms)),
  before: (words: string): string => `上一季度 ${words}`,
  beside: '旁边的数字',
  besideNote: (name: string): string => `${quarter(name)}，和上一季度比`,

  name: '标题',
  nameHint: '例如：这一季度，门窗漏水少了一半',
  hints: {
    said: '业主最常说的是什么，哪里满意，哪里不满意',
    did: '为这些做了什么，谁做的，做完没有',
    changed: '数字有什么变化，没有变好的也写',
    next: '下一季度先做哪几件事，什么时候做完',
  } satisfies Record<AnalysisSection, string>,
  generated: '下面是按数字写好的底稿，请改成您自己的话。',
  change: { edit: '修改', preview: '看业主看到的样子' },
  views: '修改或预览',
  preview: '业主看到的就是这样',
  save: '保存草稿',
  savePublished: '保存，业主马上看到新的文字',
  saved: '已保存',
  publish: '公布，全小区业主都能看到',
  publishHint: '公布后还可以修改或收回',
  publishDone: '已公布给业主',
  unsaved: '还没有保存',
  noTitle: '请写标题',
  emptySections: (sections: readonly AnalysisSection[]): string =>
    `还空着：${sections.map((section) => analysisSectionText[section]).join('、')}`,
  withdraw: '收回这份分析',
  withdrawTitle: (name: string): string => `收回${quarter(name)}的分析`,
  withdrawContent: '收回后业主看不到它，文字都还在，改好可以再公布。',
  withdrawYes: '收回',
  withdrawn: '已收回，业主看不到了',
  export: '导出季度分析',
} as const;
