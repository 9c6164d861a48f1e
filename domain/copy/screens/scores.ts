import { FEWEST_FOR_VERDICT, MOST_DAYS } from '#domain/satisfaction';
import { sayDate } from '../time';
import { sayExactPercent, sayPercent } from '../numbers';

const YEAR = '2026年'.length;
const short = (day: string): string => sayDate(day).slice(YEAR);
/** Below this a share is said with a warning. */
const FEW = FEWEST_FOR_VERDICT;

interface Share {
  readonly n: number;
  readonly hits: number;
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}
interface Score extends Share {
  readonly target: number;
  readonly verdict: 'met' | 'missed' | 'cannotSay';
}

/** 「还不能判断：只有 9 份评价」: the verdict, and why it is no other. */
const verdict = ({ verdict: word, n, target }: Score): string => {
  if (n === 0) return '还不能判断：没有评价';
  if (word === 'met') return `达标：95% 区间都在 ${sayPercent(target)} 以上`;
  if (word === 'missed') return `未达标：95% 区间都在 ${sayPercent(target)} 以下`;
  return n < FEW * 3 ? `还不能判断：只有 ${n} 份评价` : `还不能判断：95% 区间跨着 ${sayPercent(target)}`;
};

/** 满意度: figures, how they are split, and the tickets behind them. */
export const scoresText = {
  percent: sayPercent,
  verdict,
  answers: (n: number) => `${n} 份评价`,
  tickets: (n: number) => `${n} 单`,
  none: '暂无',
  units: { week: '周', month: '月', quarter: '季度', own: '自选' },
  unit: '统计时间',
  earlier: { week: '上一周', month: '上个月', quarter: '上一季度' },
  later: { week: '下一周', month: '下个月', quarter: '下一季度' },
  from: '从',
  to: '到',
  days: (from: string, to: string) =>
    from.slice(0, 4) === to.slice(0, 4) ? `${sayDate(from)}–${short(to)}` : `${sayDate(from)}–${sayDate(to)}`,
  week: (from: string, to: string) => `${short(from)}–${short(to)}`,
  wrongDays: `开始的日子要在结束之前，最长一年（${MOST_DAYS} 天）。`,
  compare: '与谁比',
  against: { none: '不比较', before: '和上一期比', yearAgo: '和去年同期比' },
  comparedWith: (from: string, to: string) => `括号里是 ${sayDate(from)}–${sayDate(to)}`,
  nothingThen: (from: string, to: string) => `${sayDate(from)}–${sayDate(to)} 没有数，没法比`,
  before: (value: string) => `（${value}）`,
  filter: '加筛选',
  filterBy: '按什么筛选',
  filterValue: (split: string) => `只看哪个${split}`,
  noValues: '这段时间没有可以选的。',
  chip: (facet: string, value: string) => `${facet}：${value}`,
  drop: (facet: string, value: string) => `去掉筛选 ${facet} ${value}`,
  noValue: '没有登记',
  share: ({ n, hits, lower, upper }: Share) => {
    if (n === 0 || lower === null || upper === null) return '还没有';
    if (n < FEW) return `${hits}/${n}，只有 ${n} 单，还不能判断`;
    return `${hits}/${n}，95% 区间 ${sayExactPercent(lower)}–${sayExactPercent(upper)}`;
  },
  speed: '快慢与一次修好',
  metrics: {
    response: '评价率',
    firstTimeFix: '一次修好（30 天内没有再坏）',
    onTime: '准时到场',
    accept: '平均接单用时',
    firstFix: '平均首次修好用时',
    finalFix: '平均最终修好用时',
    callBack: '24 小时内回访',
    reply: '投诉 48 小时内答复',
    result: '投诉 7 天内反馈结果',
    recommend: '愿意推荐我们（NPS）',
  },
  recommendNote: (n: number) => (n < FEW ? `只有 ${n} 人回答，还不能判断` : `${n} 人回答，推荐者比例减去不推荐者比例`),
  nps: (score: number) => `${score > 0 ? '+' : ''}${Math.round(score * 100)}`,
  promises: '回访与投诉',
  received: (received: number, major: number) => `收到 ${received} 件投诉，其中重大 ${major} 件，全小区`,
  phone: '电话回访里说的',
  phoneNote: '由客户大使记录，不是业主评价，不计入满意率。',
  phoneService: '服务',
  phoneContractor: '施工单位',
  phoneStars: (mean: number) => `${mean.toFixed(1)} 星`,
  phoneSample: (n: number, reached: number) => `${n} 人打分，打通 ${reached} 户`,
  stars: '星级分布',
  starsFinding: (mean: string, n: number) => (n === 0 ? '还没有评价' : `平均 ${mean} 星，${n} 份评价`),
  dimensions: '分项平均',
  dimensionsNone: '还没有分项评价',
  unfold: '展开',
  foldAway: '收起',
  goOn: '拆开来看',
  segments: '按部位、单位、楼栋拆开',
  segmentsNote: '表格、排列图、渗漏分布',
  matrix: '先改进什么',
  matrixNote: '业主看重的和还不满意的',
} as const;
