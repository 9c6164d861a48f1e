import type { WarrantyItem } from '#domain/warranty';
import { parts, type Part, type Place, type Symptom, type Trade } from './terms';

export interface PartFacts {
  readonly trade: Trade;
  /** The row of the warranty tables; some symptoms have a row of their own, see `warrantyItemOf`. */
  readonly warrantyItem: WarrantyItem;
  readonly symptoms: readonly Symptom[];
  readonly places: readonly Place[];
  /** Belongs to the whole building, not to one home. */
  readonly common: boolean;
}

const rooms = ['kitchen', 'bathroom', 'livingRoom', 'bedroom'] as const satisfies readonly Place[];
const indoors = [...rooms, 'entrance', 'basement'] as const satisfies readonly Place[];
const wet = ['kitchen', 'bathroom', 'balcony', 'basement'] as const satisfies readonly Place[];

/** Everything the rules need to know about a part, in the order in which an owner is offered them. */
export const partFacts: Readonly<Record<Part, PartFacts>> = {
  wall: {
    trade: 'masonry',
    warrantyItem: 'plaster',
    symptoms: ['crack', 'hollow', 'peeling', 'stain', 'leak', 'other'],
    places: [...indoors, 'balcony', 'corridor'],
    common: false,
  },
  doorWindow: {
    trade: 'doorsWindows',
    warrantyItem: 'doorWindow',
    symptoms: ['leak', 'stuck', 'broken', 'crack', 'noise', 'other'],
    places: [...indoors, 'balcony', 'corridor'],
    common: false,
  },
  floor: {
    trade: 'masonry',
    warrantyItem: 'floor',
    symptoms: ['hollow', 'crack', 'leak', 'stain', 'broken', 'other'],
    places: [...indoors, 'balcony', 'corridor'],
    common: false,
  },
  ceiling: {
    trade: 'masonry',
    warrantyItem: 'plaster',
    symptoms: ['leak', 'runningWater', 'crack', 'peeling', 'stain', 'other'],
    places: [...indoors, 'balcony', 'corridor'],
    common: false,
  },
  roof: {
    trade: 'waterproofing',
    warrantyItem: 'roof',
    symptoms: ['leak', 'crack', 'broken', 'other'],
    places: ['outside'],
    common: true,
  },
  exteriorWall: {
    trade: 'waterproofing',
    warrantyItem: 'exteriorWall',
    symptoms: ['leak', 'crack', 'hollow', 'peeling', 'stain', 'other'],
    places: ['outside', 'balcony'],
    common: true,
  },
  waterproofing: {
    trade: 'waterproofing',
    warrantyItem: 'wetRoom',
    symptoms: ['leak', 'runningWater', 'stain', 'other'],
    places: wet,
    common: false,
  },
  pipe: {
    trade: 'plumbing',
    warrantyItem: 'plumbing',
    symptoms: ['runningWater', 'leak', 'broken', 'noise', 'other'],
    places: [...wet, 'corridor', 'outside'],
    common: false,
  },
  drain: {
    trade: 'plumbing',
    warrantyItem: 'plumbing',
    symptoms: ['blocked', 'leak', 'runningWater', 'noise', 'other'],
    places: [...wet, 'outside'],
    common: false,
  },
  sanitaryWare: {
    trade: 'plumbing',
    warrantyItem: 'sanitaryWare',
    symptoms: ['leak', 'runningWater', 'blocked', 'broken', 'stuck', 'other'],
    places: ['bathroom', 'kitchen', 'balcony'],
    common: false,
  },
  wiring: {
    trade: 'electrical',
    warrantyItem: 'electrical',
    symptoms: ['noPower', 'sparks', 'broken', 'other'],
    places: [...indoors, 'balcony', 'corridor'],
    common: false,
  },
  lamp: {
    trade: 'electrical',
    warrantyItem: 'lamp',
    symptoms: ['noPower', 'sparks', 'broken', 'noise', 'other'],
    places: [...indoors, 'balcony', 'corridor', 'outside'],
    common: false,
  },
  heating: {
    trade: 'heating',
    warrantyItem: 'heating',
    symptoms: ['noHeat', 'leak', 'runningWater', 'noise', 'other'],
    places: [...rooms, 'entrance'],
    common: false,
  },
  gas: {
    trade: 'gas',
    warrantyItem: 'equipment',
    symptoms: ['gasSmell', 'broken', 'other'],
    places: ['kitchen', 'balcony', 'corridor', 'outside'],
    common: false,
  },
  lift: {
    trade: 'lift',
    warrantyItem: 'equipment',
    symptoms: ['trapped', 'stuck', 'broken', 'noise', 'other'],
    places: ['corridor', 'basement'],
    common: true,
  },
};

/** The parts an owner can choose from at a place. */
export const partsAt = (place: Place): Part[] => parts.filter((part) => partFacts[part].places.includes(place));

export const symptomsOf = (part: Part): readonly Symptom[] => partFacts[part].symptoms;

/** Places that belong to everybody in the building: reported without a home, and known to all who live there. */
export const commonPlaces = ['corridor', 'basement', 'outside'] as const satisfies readonly Place[];

/** What is there belongs to the whole building, by its place or by what it is. */
export const isCommon = (place: Place, part: Part): boolean =>
  partFacts[part].common || commonPlaces.some((common) => common === place);

/** Place × part × symptom exists: anything else is refused, whoever sends it. */
export const isDefect = (place: Place, part: Part, symptom: Symptom): boolean =>
  partFacts[part].places.includes(place) && partFacts[part].symptoms.includes(symptom);

/**
 * The warranty row of a defect. Water through a wall, ceiling, floor or window is a failure of watertightness, which
 * the law covers for five years, not of the plaster or the frame (建设工程质量管理条例 art. 40 (2)); a blockage has its
 * own short term.
 */
export function warrantyItemOf(part: Part, symptom: Symptom): WarrantyItem {
  const water = symptom === 'leak' || symptom === 'runningWater';
  if (water && (part === 'wall' || part === 'ceiling' || part === 'floor')) return 'wetRoom';
  if (water && part === 'doorWindow') return 'exteriorWall';
  if (symptom === 'blocked') return 'blockedPipe';
  return partFacts[part].warrantyItem;
}
