import type {
  Dimension,
  Drill,
  LifeStage,
  Quadrant,
  RatingTag,
  Split,
  Stars,
  TargetVerdict,
} from '#domain/satisfaction';

export const dimensionText = {
  timeliness: '及时',
  attitude: '态度',
  skill: '专业',
  tidiness: '整洁',
  result: '结果',
} as const satisfies Record<Dimension, string>;

/** Read aloud beside the stars, so that a number of stars is never the only answer. */
export const starsText = {
  1: '很不满意',
  2: '不满意',
  3: '一般',
  4: '满意',
  5: '很满意',
} as const satisfies Record<Stars, string>;

export const tagText = {
  onTime: '准时上门',
  polite: '礼貌耐心',
  explained: '讲解清楚',
  clean: '收拾干净',
  fixedAtOnce: '一次修好',
  late: '没有准时',
  rude: '态度不好',
  messy: '没有收拾',
  poorWork: '手艺不行',
  cameOften: '跑了好几趟',
} as const satisfies Record<RatingTag, string>;

export const targetVerdictText = {
  met: '达标',
  missed: '未达标',
  cannotSay: '还不能判断',
} as const satisfies Record<TargetVerdict, string>;

/** What a table of scores is split by. */
export const splitText = {
  contractor: '维修单位',
  technician: '维修人员',
  supervisor: '维修监理',
  part: '部位',
  symptom: '现象',
  sensitivity: '敏感级',
  stage: '业主阶段',
  building: '楼栋',
  riser: '单元同一列',
  month: '月份',
} as const satisfies Record<Split, string>;

export const lifeStageText = {
  beforeDelivery: '准业主',
  settling: '磨合期',
  stable: '稳定期',
  longStanding: '老业主',
} as const satisfies Record<LifeStage, string>;

/** What each of them means, from the day of delivery. */
export const lifeStageNote = {
  beforeDelivery: '还没有交付',
  settling: '交付后第一年',
  stable: '交付后第二年',
  longStanding: '交付满两年',
} as const satisfies Record<LifeStage, string>;

/** Which closed tickets a number stands for. */
export const drillText = {
  closures: '全部关闭的工单',
  answers: '有评价的工单',
  satisfied: '4 星和 5 星的工单',
  unsatisfied: '3 星及以下的工单',
  unanswered: '业主没有答复的工单',
  cameBack: '没有一次修好的工单',
  late: '没有准时到场的工单',
  callBackMissed: '回访超时的工单',
} as const satisfies Record<Drill, string>;

/** 总体改进优先次序. */
export const quadrantText = {
  improveFirst: '优先改进',
  keepUp: '继续保持',
  watch: '随后改进',
  enough: '维持现状',
} as const satisfies Record<Quadrant, string>;

export const quadrantNote = {
  improveFirst: '业主看重，现在还不满意',
  keepUp: '业主看重，也满意',
  watch: '业主不太看重，现在也不太满意',
  enough: '业主不太看重，已经满意',
} as const satisfies Record<Quadrant, string>;
