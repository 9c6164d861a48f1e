/** 季度分析: written by a manager from generated numbers, then published to the owners (requirements rows 36, 37). */
export const analysisStates = ['draft', 'published'] as const;
export type AnalysisState = (typeof analysisStates)[number];

/** What owners said, what we did, what changed, what comes next. */
export const analysisSections = ['said', 'did', 'changed', 'next'] as const;
export type AnalysisSection = (typeof analysisSections)[number];
