/** 及时, 态度, 专业, 整洁, 结果 (product.md section 8). */
export const dimensions = ['timeliness', 'attitude', 'skill', 'tidiness', 'result'] as const;
export type Dimension = (typeof dimensions)[number];

export const starValues = [1, 2, 3, 4, 5] as const;
export type Stars = (typeof starValues)[number];

/** One tap words an owner can add to a rating. */
export const ratingTags = [
  'onTime',
  'polite',
  'explained',
  'clean',
  'fixedAtOnce',
  'late',
  'rude',
  'messy',
  'poorWork',
  'cameOften',
] as const;
export type RatingTag = (typeof ratingTags)[number];

/** Against the target of 85 %: the interval lies above it, below it, or across it (product.md section 8). */
export const targetVerdicts = ['met', 'missed', 'cannotSay'] as const;
export type TargetVerdict = (typeof targetVerdicts)[number];
