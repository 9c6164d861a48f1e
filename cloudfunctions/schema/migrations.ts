/** How far one numbered change of what is stored has come; written by whoever deploys. `_id` is its number, '0001'. */
interface MigrationProgress {
  readonly _id: string;
  readonly name: string;
  /** The last document that was looked at; null: none yet. */
  readonly cursor: string | null;
  readonly seen: number;
  readonly changed: number;
  readonly startedAt: number;
  /** Null: it is not through yet. */
  readonly finishedAt: number | null;
  /** Since when no old function can have written behind it: the new ones are up and what the others wrote is changed. */
  readonly sweptAt: number | null;
}

/** Which machine may migrate now. */
interface MigrationLease {
  readonly _id: 'lease';
  /** '' : nobody. */
  readonly holder: string;
  readonly until: number;
}

export type MigrationDocument = MigrationProgress | MigrationLease;
