interface IndexKey {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}
interface Index {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
}
export interface Collection {
  /** Nobody but functions reads or writes the database. */
  readonly access: 'ADMINONLY';
  readonly indexes: readonly Index[];
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
