import {
  analysisSections,
  type AnalysisDraft,
  type AnalysisSection,
  type Change,
  type ComparedShare,
  type Point,
  type PointFacts,
  type PointKind,
  type Prevention,
} from '#domain/analysis';
import type { Csat, Proportion } from '#domain/satisfaction';
import { sayDate, sayDuration } from '../time';
import { partText } from './defect';
import { dimensionText } from './satisfaction';
import { sayPercent } from '../numbers';

const stars = (mean: number): string => `${mean.toFixed(1)} 星`;
const outOf = ({ hits, n }: Pick<Proportion, 'hits' | 'n'>): string =>
  `${sayPercent(hits / n)}（${n} 个里 ${hits} 个）`;

const verdictOn = {
  met: (target) => `达到了 ${target} 的目标。`,
  missed: (target) => `没有达到 ${target} 的目标。`,
  cannotSay: (target, n) => `只有 ${n} 份评价，是否达到 ${target} 的目标还不能下结论。`,
} as const satisfies Record<Csat['verdict'], (target: string, n: number) => string>;

/** How a prevention is quoted: a section has room for a thousand letters. */
const LONGEST = 60;
const cut = (text: string): string => {
  const letters = Array.from(text.replace(/[。\s]+$/, ''));
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
};
const until = (dueOn: string | null): string => (dueOn === null ? '' : `，${sayDate(dueOn)}前完成`);
const sayDone = ({ number, prevention }: Prevention): string => `${number} ${cut(prevention)}`;
const sayPlanned = ({ number, prevention, dueOn }: Prevention): string => `${number} ${cut(prevention)}${until(dueOn)}`;
const listed = (some: readonly Prevention[], say: (one: Prevention) => string): string => some.map(say).join('；');

const comparedText = {
  csat: '满意率',
  firstTimeFix: '一次修好率',
  onTime: '准时到场率',
  callBackInTime: '按时回访率',
} as const satisfies Record<ComparedShare, string>;

const changeText = {
  up: '比上个季度高了。',
  down: '比上个季度低了。',
  unclear: '差别可能是偶然的，还不能说有变化。',
} as const satisfies Record<Change, string>;

/** One sentence for every kind of point; every share says what it is a share of. */
const sentences: { readonly [K in PointKind]: (facts: PointFacts[K]) => string } = {
  answers: ({ closures, answers }) =>
    answers === 0
      ? `关闭了 ${closures} 张工单，还没有业主评价，说不出满意率。`
      : `关闭了 ${closures} 张工单，业主评价了 ${answers} 张。`,
  csat: ({ csat }) =>
    `${csat.n} 份评价里，4 星和 5 星有 ${csat.hits} 份，满意率 ${sayPercent(csat.hits / csat.n)}。${verdictOn[csat.verdict](sayPercent(csat.target), csat.n)}`,
  dimensions: ({ n, best, worst }) =>
    `按 ${n} 份评价，业主最满意的是“${dimensionText[best[0]]}”（平均 ${stars(best[1])}），最不满意的是“${dimensionText[worst[0]]}”（平均 ${stars(worst[1])}）。`,
  parts: ({ parts }) =>
    `修得最多的是${parts.map(({ part, closures }) => `${partText[part]}（${closures} 张）`).join('、')}。`,
  complaints: ({ received, major }) =>
    received === 0 ? '没有收到投诉。' : `收到 ${received} 件投诉，其中重大投诉 ${major} 件。`,
  repairs: ({ closures, time }) => `关闭的 ${closures} 张工单，从报修到修好平均 ${sayDuration(time)}。`,
  visits: ({ hits, n }) => `上门 ${n} 次，准时到场 ${hits} 次。`,
  callBacks: ({ hits, n }) => `修完应回访 ${n} 次，按时回访 ${hits} 次。`,
  replies: ({ hits, n }) => `${n} 件投诉里，按时答复 ${hits} 件。`,
  results: ({ hits, n }) => `${n} 件投诉里，按时告知处理结果 ${hits} 件。`,
  prevented: ({ count, some }) => `有 ${count} 项缺陷的预防措施已完成：${listed(some, sayDone)}。`,
  preventing: ({ count, some }) => `有 ${count} 项缺陷正在预防：${listed(some, sayPlanned)}。`,
  cases: ({ count }) => `有 ${count} 次维修的经验收进了案例库。`,
  compared: ({ what, change, before, now }) =>
    `${comparedText[what]}：上个季度 ${outOf(before)}，这个季度 ${outOf(now)}，${changeText[change]}`,
  tooFew: ({ before, now }) => `上个季度有 ${before} 份评价，这个季度有 ${now} 份，太少，满意率还不能比较。`,
  times: ({ before, now }) => `从报修到修好，上个季度平均 ${sayDuration(before)}，这个季度平均 ${sayDuration(now)}。`,
  improve: ({ dimension }) => `业主最不满意的是“${dimensionText[dimension]}”，下个季度先改进这一项。`,
};

// The row of a kind takes the facts of that kind.
const say = (point: Point): string => sentences[point.kind](point as never);

/** A draft as text, one sentence a line; a section nothing is known about is ''. */
export const sayAnalysis = (draft: AnalysisDraft): Record<AnalysisSection, string> =>
  Object.fromEntries(analysisSections.map((section) => [section, draft[section].map(say).join('\n')])) as Record<
    AnalysisSection,
    string
  >;

/** '2026年第4季度：你说的，我们做了' of '2026Q4' */
export const analysisTitle = (quarter: string): string =>
  `${quarter.slice(0, 4)}年第${quarter.slice(-1)}季度：你说的，我们做了`;
