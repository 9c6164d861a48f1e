import type { Part, Place, Sensitivity, Symptom } from './terms';

/** Danger, or water that does more damage every minute: wherever it is and whatever it comes from. */
const urgent: readonly Symptom[] = ['runningWater', 'gasSmell', 'trapped', 'sparks'];

/** Basic living: no light and no socket, no heat, no usable toilet or sink. The day, not the week. */
const pressing: readonly Symptom[] = ['leak', 'noPower', 'noHeat', 'blocked', 'stuck'];

/** Parts whose smallest defect can hurt somebody. */
const dangerous: readonly Part[] = ['gas', 'lift'];

/** The whole home has no power or no gas from here: the distribution board and the meter stand in the entrance. */
const livingStops = (place: Place, part: Part, symptom: Symptom): boolean =>
  place === 'entrance' && part === 'wiring' && symptom === 'noPower';

/**
 * 敏感级 of a defect (product.md section 5, requirements row 86). A: safety, basic living, water running now; goes to
 * the on-duty person at once. B: hampers living, or is a dangerous part. C: everything else. Total over all words.
 */
export function sensitivityOf(place: Place, part: Part, symptom: Symptom): Sensitivity {
  if (urgent.includes(symptom) || livingStops(place, part, symptom)) return 'A';
  return pressing.includes(symptom) || dangerous.includes(part) ? 'B' : 'C';
}
