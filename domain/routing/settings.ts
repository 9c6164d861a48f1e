/** Who counts as new, and what they are owed (product.md section 5: newcomer contractors get a fair share). */
export interface NewcomerSettings {
  /** Months after the contractor began here. */
  readonly months: number;
  /** Fewer answers of owners than this say nothing yet. */
  readonly answers: number;
  /** Part of an even share of the month's work that newcomers are given before others, 0 … 1. */
  readonly share: number;
}

/** What the order of candidates is measured with. */
export interface RankingSettings {
  /** Visits one technician can begin in one slot and be on time for. */
  readonly visitsInSlot: number;
  /** Ways that differ by less than this many metres count as equal. */
  readonly nearMetres: number;
  /** Lower bounds of the owners' score in the same band of this width (0 … 1) count as equal. */
  readonly scoreBand: number;
}

/** Part of the settings of a community. */
export interface RoutingSettings {
  readonly newcomer: NewcomerSettings;
  readonly ranking: RankingSettings;
}

/** Where a building is, in degrees. */
export interface Position {
  readonly building: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What routing knows of the community; without positions only work in the same building counts as near. */
export interface Ground {
  readonly settings: RoutingSettings;
  readonly positions: readonly Position[];
}
