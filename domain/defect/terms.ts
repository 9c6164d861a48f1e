/** 缺陷库: found, decided at a meeting (会议决议), prevention under way, done. */
export const defectStates = ['found', 'decided', 'preventing', 'done'] as const;
export type DefectState = (typeof defectStates)[number];

/** 影响程度: risk to people and house. */
export const risks = ['low', 'medium', 'high'] as const;
export type Risk = (typeof risks)[number];

/** 投资、设计、施工、销售、交付、交付后、居住: the stage a defect comes from (requirements row 87). */
export const causeStages = [
  'investment',
  'design',
  'construction',
  'sales',
  'handover',
  'afterHandover',
  'living',
] as const;
export type CauseStage = (typeof causeStages)[number];
