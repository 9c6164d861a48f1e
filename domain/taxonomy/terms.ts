/** 位置: where in or around the home. */
export const places = [
  'kitchen',
  'bathroom',
  'livingRoom',
  'bedroom',
  'balcony',
  'entrance',
  'corridor',
  'basement',
  'outside',
] as const;
export type Place = (typeof places)[number];

/** 部位: what is defective. Walls, doors and windows, floors, roofs and ceilings come first (requirements row 26). */
export const parts = [
  'wall',
  'doorWindow',
  'floor',
  'ceiling',
  'roof',
  'exteriorWall',
  'waterproofing',
  'pipe',
  'drain',
  'sanitaryWare',
  'wiring',
  'lamp',
  'heating',
  'gas',
  'lift',
] as const;
export type Part = (typeof parts)[number];

/** 现象: what the owner sees, hears or smells. */
export const symptoms = [
  'leak',
  'runningWater',
  'crack',
  'hollow',
  'peeling',
  'stain',
  'blocked',
  'stuck',
  'broken',
  'noPower',
  'sparks',
  'gasSmell',
  'trapped',
  'noHeat',
  'noise',
  'other',
] as const;
export type Symptom = (typeof symptoms)[number];

/** 工种: the trade a technician and a slot plan belong to. */
export const trades = [
  'masonry',
  'doorsWindows',
  'waterproofing',
  'plumbing',
  'electrical',
  'heating',
  'gas',
  'lift',
] as const;
export type Trade = (typeof trades)[number];

/** 敏感级: A = safety, basic living, water running now; goes to the on-duty person at once (requirements row 86). */
export const sensitivities = ['A', 'B', 'C'] as const;
export type Sensitivity = (typeof sensitivities)[number];
