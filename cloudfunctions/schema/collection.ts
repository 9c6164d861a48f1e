export interface IndexKey {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}
export interface Index {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
}
export interface Collection {
  /** Nobody but functions reads or writes the database. */
  readonly access: 'ADMINONLY';
  readonly indexes: readonly Index[];
}

/** Who may read and write files, for the whole bucket; without one, everybody reads everything. */
export interface StorageRule {
  readonly read: string;
  readonly write: string;
}

/** Fields, in order; a leading '-' means descending. */
export const index = (name: string, ...fields: readonly string[]): Index => ({
  name,
  unique: false,
  keys: fields.map((field) =>
    field.startsWith('-') ? { field: field.slice(1), direction: 'desc' } : { field, direction: 'asc' },
  ),
});
export const unique = (name: string, ...fields: readonly string[]): Index => ({
  ...index(name, ...fields),
  unique: true,
});
export const collection = (...indexes: readonly Index[]): Collection => ({ access: 'ADMINONLY', indexes });
