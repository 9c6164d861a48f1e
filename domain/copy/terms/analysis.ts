import type { AnalysisSection, AnalysisState } from '#domain/analysis';

export const analysisStateText = {
  draft: '草稿',
  published: '已公布',
} as const satisfies Record<AnalysisState, string>;

export const analysisSectionText = {
  said: '业主说了什么',
  did: '我们做了什么',
  changed: '有什么变化',
  next: '接下来',
} as const satisfies Record<AnalysisSection, string>;
