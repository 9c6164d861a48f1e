/** in: repaired free of charge · out: paid, after a quote and consent · doubtful: a person decides. */
export const warrantyVerdicts = ['in', 'out', 'doubtful'] as const;
export type WarrantyVerdict = (typeof warrantyVerdicts)[number];

/**
 * Why a verdict is what it is: which of the three terms reaches furthest, or what is missing.
 * Texts are in copy; the dates travel beside the reason.
 */
export const warrantyReasons = [
  'contractorTerm',
  'developerTerm',
  'promisedTerm',
  'structure',
  'expired',
  'datesUnknown',
  'commonPart',
] as const;
export type WarrantyReason = (typeof warrantyReasons)[number];
