/** 缺陷库, exactly the plan's nine fields (requirements row 75). `impact`: homes, risk and loss; `place`: the community. */
export const defectColumns = [
  'number',
  'problem',
  'cause',
  'impact',
  'place',
  'foundOn',
  'decision',
  'prevention',
  'department',
] as const;
export type DefectColumn = (typeof defectColumns)[number];

/** What people write of it, one by one. */
export const defectFields = [
  'problem',
  'cause',
  'causeStage',
  'risk',
  'loss',
  'foundOn',
  'decision',
  'decidedOn',
  'prevention',
  'dueOn',
  'department',
] as const;
export type DefectField = (typeof defectFields)[number];
