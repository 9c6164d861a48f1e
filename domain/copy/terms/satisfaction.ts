import type { Dimension, RatingTag, Stars, TargetVerdict } from '#domain/satisfaction';

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
  met: '已达标',
  missed: '未达标',
  cannotSay: '还不能下结论',
} as const satisfies Record<TargetVerdict, string>;
