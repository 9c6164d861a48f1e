import type { Part, Place, Sensitivity, Symptom } from './terms';

/** Danger, or water that does more damage every minute: wherever it is and whatever it comes from. */
const urgent: readonly Symptom[] = ['runningWater', 'gasSmell', 'trapped', 'sparks'];

/** Basic living: no light and no socket, no heat, no usable toilet or sink. The day, not the week. */
const pressing: readonly Symptom[] = ['leak', 'noPower', 'noHeat', 'blocked', 'stuck'];

/** Parts whose smallest defect can hurt somebody. */
const dangerous: readonly Part[] = ['gas', 'lift'];

/** What a community sees otherwise. Null: whichever it is. */
export interface SensitivityRule {
  readonly place: Place | null;
  readonly part: Part | null;
  readonly symptom: Symptom | null;
  readonly sensitivity: Sensitivity;
}

/** Place, part and symptom, of which a rule speaks. */
export interface Defect {
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
}

/** The whole home has no power or no gas from here: the distribution board and the meter stand in the entrance. */
const livingStops = ({ place, part, symptom }: Defect): boolean =>
  place === 'entrance' && part === 'wiring' && symptom === 'noPower';

/** Gas, sparks, somebody trapped, running water: no community can wait with these. */
const alwaysUrgent = ({ symptom }: Defect): boolean => urgent.includes(symptom);

function usual(defect: Defect): Sensitivity {
  if (livingStops(defect)) return 'A';
  return pressing.includes(defect.symptom) || dangerous.includes(defect.part) ? 'B' : 'C';
}

const fits = <T>(wanted: T | null, is: T): boolean => wanted === null || wanted === is;

/**
 * 敏感级 of a defect (product.md section 5, requirements row 86). A: safety, basic living, water running now; goes to
 * the on-duty person at once. B: hampers living, or is a dangerous part. C: everything else. Total over all words.
 */
export const sensitivityOf = (place: Place, part: Part, symptom: Symptom): Sensitivity =>
  alwaysUrgent({ place, part, symptom }) ? 'A' : usual({ place, part, symptom });

/** The same under a community's own rules, the first that fits. They cannot make less of what is dangerous. */
export function sensitivityUnder(rules: readonly SensitivityRule[], defect: Defect): Sensitivity {
  if (alwaysUrgent(defect)) return 'A';
  const own = rules.find(
    ({ place, part, symptom }) => fits(place, defect.place) && fits(part, defect.part) && fits(symptom, defect.symptom),
  );
  return own?.sensitivity ?? usual(defect);
}

/** What somebody says it is who has looked; they cannot make less of what is dangerous either. */
export const sensitivityAs = (defect: Defect, said: Sensitivity): Sensitivity => (alwaysUrgent(defect) ? 'A' : said);
