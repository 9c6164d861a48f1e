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

/** What a closed ticket can be told apart by; every sum is kept for each combination that occurred (product.md section 8). */
export const facets = [
  'contractor',
  'technician',
  'supervisor',
  'part',
  'symptom',
  'sensitivity',
  'stage',
  'building',
  'riser',
] as const;
export type Facet = (typeof facets)[number];

/** What a table of scores can be split by: a facet, or the month of the closing. */
export const splits = [...facets, 'month'] as const;
export type Split = (typeof splits)[number];

/** 准业主 (not delivered yet), 磨合期 (first year), 稳定期 (second year), 老业主 (after that); from the day of delivery. */
export const lifeStages = ['beforeDelivery', 'settling', 'stable', 'longStanding'] as const;
export type LifeStage = (typeof lifeStages)[number];

/** How likely one is to recommend us, 0 … 10, asked of a share of the owners (net promoter score). */
export const recommendations = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Recommendation = (typeof recommendations)[number];

/** Which closed tickets a number stands for. */
export const drills = [
  'closures',
  'answers',
  'satisfied',
  'unsatisfied',
  'unanswered',
  'cameBack',
  'late',
  'callBackMissed',
] as const;
export type Drill = (typeof drills)[number];

/** 总体改进优先次序: importance × satisfaction (requirements row 46). */
export const quadrants = ['improveFirst', 'keepUp', 'watch', 'enough'] as const;
export type Quadrant = (typeof quadrants)[number];
