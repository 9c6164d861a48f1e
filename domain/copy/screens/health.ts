import { MOST_OVERDUE, type HealthKind, type Light } from '#domain/health';
import { sayDuration, sayMoment } from '../time';

/** What was found, as the cloud says it. Times in epoch ms. */
interface Found {
  readonly count: number;
  readonly at: number | null;
}

interface Line {
  readonly title: string;
  readonly found: (found: Found, now: number) => string;
  /** Who feels it, and how. Said only where it is not all right. */
  readonly means: string;
  readonly todo: string;
}

const many = (count: number, word: string): string =>
  count >= MOST_OVERDUE ? `${MOST_OVERDUE} ${word}以上` : `${count} ${word}`;

const ran = ({ count, at }: Found, now: number): string => {
  if (at === null) return '还没有运行过。';
  const last = `上次运行是${sayMoment(at, now)}`;
  return count > 0 ? `连续 ${count} 次没有做完，${last}。` : `${last}。`;
};

const late =
  (none: string, said: (count: number) => string): Line['found'] =>
  ({ count, at }, now) =>
    count === 0 || at === null ? none : `${said(count)}，最早的晚了 ${sayDuration(now - at)}。`;

const today =
  (none: string, said: (count: number) => string): Line['found'] =>
  ({ count }) =>
    count === 0 ? none : `今天${said(count)}。`;

const tellUs = '请把这一页截图，发给技术人员。';

const lines: Readonly<Record<HealthKind, Line>> = {
  clockTimer: {
    title: '时限提醒',
    found: ran,
    means: '停着的时候，工单和投诉到了时限没有人提醒，没人接的工单也不会转给下一位。',
    todo: `恢复前请前台盯着队列里的时限。${tellUs}`,
  },
  exportTimer: {
    title: '后台导出',
    found: ran,
    means: '停着的时候，大的表格只有开着页面才接着做。',
    todo: `急用的表格请开着页面等它做完。${tellUs}`,
  },
  nightTimer: {
    title: '夜间核对',
    found: ran,
    means: '停着的时候，没有人核对统计，也不会抽出该回访的业主。',
    todo: tellUs,
  },
  clocks: {
    title: '到了时限的提醒',
    found: late('该提醒的都提醒了。', (count) => `${many(count, '个')}时限过了还没有提醒`),
    means: '有人还不知道自己的工单或投诉超时了。',
    todo: `请看队列里超时的工单，直接打电话。${tellUs}`,
  },
  waiting: {
    title: '排队的微信通知',
    found: late('没有积压。', (count) => `${many(count, '条')}通知还没有发出`),
    means: '通知会晚到。消息列表里都有，打开小程序就看得到。',
    todo: `急事请打电话。${tellUs}`,
  },
  undelivered: {
    title: '发不出的微信通知',
    found: today('今天没有。', (count) => `有 ${count} 条发不出去，不再重试`),
    means: '多半是通知模板改了或停用了，订阅过的人也收不到。消息列表里都有。',
    todo: `请技术人员核对微信后台的通知模板。${tellUs}`,
  },
  pictures: {
    title: '照片检查',
    found: today('今天的照片都按时有了结果。', (count) => `有 ${count} 张照片一小时还没有检查结果`),
    means: '没有结果的照片，别人暂时看不到。会自动再查。',
    todo: `师傅急着看时，请业主在电话里说明。${tellUs}`,
  },
  sums: {
    title: '统计核对',
    found: ({ count, at }, now) => {
      if (at === null) return '还没有核对过。';
      const last = `上次核对是${sayMoment(at, now)}`;
      return count > 0 ? `有 ${count} 天的统计对不上，${last}。` : `都一致，${last}。`;
    },
    means: '对不上的日子，满意率和排行可能不准；没有核对就不知道准不准。',
    todo: `核对前请先不用这几天的数。${tellUs}`,
  },
  dailies: {
    title: '投诉日报',
    found: ({ count, at }) => {
      if (count === 0) return '每天的都写了。';
      return at === null ? '还没有写过。' : `最近几天少 ${count} 份。`;
    },
    means: '少的那天还看不到日报，会自动补写。投诉本身都在。',
    todo: `请先在投诉列表里看。${tellUs}`,
  },
  returns: {
    title: '一次修好的认定',
    found: late('没有积压。', (count) => `${many(count, '张')}工单还没有认定`),
    means: '这几张还没有算进“一次修好”，认定后会补上。',
    todo: tellUs,
  },
  sheets: {
    title: '排队的表格',
    found: late('没有卡住的。', (count) => `${many(count, '份')}表格没有接着做`),
    means: '要表格的人还在等。',
    todo: `请他们打开“我的导出”，开着页面等它做完。${tellUs}`,
  },
  internal: {
    title: '没有办成的操作',
    found: today('今天没有。', (count) => `有 ${count} 次点了没有办成`),
    means: '有人看到“这次没有办成”和一个问题编号，写过的内容都还在。',
    todo: '有人来电话时，请记下问题编号和时间，发给技术人员，按编号就能查到原因。',
  },
  busy: {
    title: '太忙要重试的操作',
    found: today('今天没有。', (count) => `有 ${count} 次因为太忙没有办成`),
    means: '同一时间办的人太多，过一会儿再点就好。',
    todo: `请大家错开几分钟再点。${tellUs}`,
  },
};

/** 系统状态 of a manager. */
export const healthText = {
  title: '系统状态',
  entry: '系统状态',
  entryNote: '提醒、通知、统计和导出是不是正常',
  lights: { good: '正常', watch: '留意', bad: '要处理' } as const satisfies Record<Light, string>,
  calm: '都正常',
  calmNote: (count: number) => `看了 ${count} 项，没有要您做的事。`,
  watch: (count: number) => `有 ${count} 项请留意`,
  watchNote: '现在还不用做什么，每一项下面写着会怎样；要处理时会写怎么办。',
  bad: (count: number) => `有 ${count} 项要处理`,
  badNote: '每一项下面写着会怎样、怎么办。',
  lines,
  needs: '请看这几项',
  fine: '正常的',
  days: '近七天',
  daysNote: '没有订阅通知的人只在消息列表里看到，这很常见，不用处理。',
  dayHead: ['日期', '没办成', '太忙', '没订阅', '没发出'],
  refusals: '近七天没订阅的，是哪些消息',
  refusalsNote: '多的排在前面。办事时微信会问要不要接收通知，点了“允许”才收得到。',
  moreRefusals: (kinds: number, count: number) => `还有 ${kinds} 种，共 ${count} 条。`,
  shared: '提醒、通知、认定和导出由所有小区共用，数的是全部；没办成的操作、统计和日报只数本小区。',
} as const;
