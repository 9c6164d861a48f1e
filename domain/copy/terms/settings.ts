import type { ClockKind } from '#domain/clocks';
import type { SettingGroup, SettingSection, SettingUnit } from '#domain/settings';
import type { TimeMode } from '#domain/time';
import { partText, tradeText } from './defect';
import { clockText } from './ticket';
import { warrantyItemText } from './warranty';

export const settingSectionText = {
  clocks: '时限',
  calendar: '工作日历',
  booking: '上门预约',
  routing: '派单与资质',
  defects: '报修分类',
  warranty: '保修期限',
  prices: '参考价',
  satisfaction: '评价与目标',
  people: '绑定与安全',
  messages: '消息用语',
} as const satisfies Record<SettingSection, string>;

export const settingGroupText = {
  response: '接单与到场',
  completionHours: '各部位完工时限',
  afterRepair: '修完以后',
  complaint: '投诉',
  warning: '提醒与上报',
  clockTime: '各项时限什么时候计时',
  calendar: '上班时间与休息日',
  slots: '可约时段',
  capacity: '每个时段各工种能上门几户',
  tradePeriods: '各工种自己的时段',
  booking: '预约与改约',
  newcomer: '新进单位',
  ranking: '派单顺序',
  contractors: '资质与成绩',
  parts: '部位',
  sensitivity: '敏感级',
  contractorTerms: '施工单位保修期（自竣工验收起）',
  developerTerms: '开发商保修期（自交付起）',
  priceRanges: '各部位参考价',
  satisfaction: '满意度',
  afterRating: '评价以后',
  league: '排行',
  binding: '房屋绑定',
  messageTexts: '自己写消息',
} as const satisfies Record<SettingGroup, string>;

export const settingUnitText = {
  minutes: '分钟',
  hours: '小时',
  days: '天',
  months: '个月',
  seasons: '个采暖期',
  visits: '户',
  metres: '米',
  tries: '次',
  answers: '份评价',
  stars: '星',
  homes: '户',
  dayOfMonth: '日',
  share: '%',
  fen: '元',
} as const satisfies Record<SettingUnit, string>;

export const timeModeText = {
  always: '全天计时',
  workdays: '工作日计时，休息日暂停',
  workingHours: '上班时间计时',
} as const satisfies Record<TimeMode, string>;

const single: Readonly<Record<string, string>> = {
  handOverMinutes: '多久内要有人接单',
  'ladderMinutes.supervisor': '没人接单时，监理多久内安排好',
  arrivalMinutes: '紧急报修多久内到场',
  inspectionHours: '监理多久内验收',
  answerHours: '等业主确认多久，到期关闭',
  callBackHours: '关闭后多久内第一次回访',
  secondCallBackMonths: '重点工程完工后多久内第二次回访',
  recoveryHours: '经理多久内跟进不满意的维修',
  'complaint.replyHours': '投诉多久内答复',
  'complaint.majorReplyHours': '重大投诉多久内答复',
  'complaint.dailyAt': '每天几点出前一天的投诉日报',
  'complaint.resultDays': '投诉多久内办结',
  warnShare: '用到多少时提醒',
  raiseShare: '用到多少时报给经理',
  remindHours: '业主隔多久可以催一次',
  'calendar.hours': '上班时间',
  'calendar.workdaysOnly': '按国家规定休周末和节假日，调休日上班',
  'calendar.closedDays': '另外的休息日',
  'calendar.openDays': '另外的上班日',
  'slots.periods': '上门时段',
  'slots.daysAhead': '可以提前约几天',
  'slots.closedOnHolidays': '休息日不接受预约',
  'slots.closures': '停约的日子',
  'booking.holdMinutes': '填表时时段保留多久',
  'booking.changeUntilMinutes': '上门前多久不能再改约',
  'newcomer.months': '合作多久以内算新进',
  'newcomer.answers': '评价少于多少份算新进',
  'newcomer.share': '新进单位优先派到平均单量的多少',
  'ranking.visitsInSlot': '一位师傅一个时段最多上门几户',
  'ranking.nearMetres': '相差多少以内算一样近',
  'ranking.scoreBand': '满意度相差多少以内算一样',
  licenceWarnDays: '资质到期前多久提醒',
  'ownScore.fromDay': '师傅下个月几日起看到上月评分',
  'ownScore.answers': '评价满多少份才给师傅看',
  partsOffered: '业主可以报修的部位',
  keyWorks: '重点工程的部位',
  sensitivity: '本小区的敏感级规定',
  csatTarget: '满意度目标',
  'rating.openDays': '关闭后多久内可以评价',
  'rating.changeDays': '评价后多久内可以修改',
  recommendShare: '请多少业主说说愿不愿推荐我们',
  lowScore: '几星及以下请经理跟进',
  returnDays: '关闭后多久没有再坏，才算一次修好',
  silentPerStratum: '没有评价的业主，每天各单位各阶段抽几户回访',
  'league.fewest': '评价满多少份才参加排行',
  'league.newcomerMonths': '合作多久以内单独排',
  'binding.invitationDays': '邀请码多久有效',
  'binding.sheetDays': '打印的入住码多久有效',
  'binding.deskCodeMinutes': '前台绑定码多久有效',
  'binding.wrongCodes': '输错几次要等一等',
  'binding.waitMinutes': '输错后等多久',
  requestKeptDays: '重复提交多久内认作同一次',
  messageTexts: '消息内容',
};

const endText: Readonly<Record<string, string>> = { from: '最低', to: '最高' };

/** What a path into the settings names by its kind: a part, a trade, a clock, a row of the warranty tables. */
const families: Readonly<Record<string, (key: string, end: string) => string | undefined>> = {
  completionHours: (part) => partText[part as keyof typeof partText],
  clockTime: (kind) => clockText[kind as ClockKind],
  'slots.capacity': (trade) => tradeText[trade as keyof typeof tradeText],
  'slots.tradePeriods': (trade) => tradeText[trade as keyof typeof tradeText],
  warranty: (item) => warrantyItemText[item as keyof typeof warrantyItemText],
  priceRanges: (part, end) => `${partText[part as keyof typeof partText]} ${endText[end] ?? ''}`.trim(),
};

/** What a setting is called under the heading of its group; the path itself where we have no word for it. */
export function settingLabel(path: string): string {
  const [first = '', second = '', third = ''] = path.split('.');
  const named = families[`${first}.${second}`]?.(third, '') ?? families[first]?.(second, third);
  return single[path] ?? named ?? path;
}
