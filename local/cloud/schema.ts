import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { IndexSpec } from './documents/sorted-index';
import { messageOf, StartError } from './errors';

/** Collections with their indexes, as the build writes them; `access` is for the real cloud and only kept here. */
export interface SchemaFile {
  readonly collections: Readonly<Record<string, { readonly access?: string; readonly indexes: readonly IndexSpec[] }>>;
}

export const NO_SCHEMA: SchemaFile = { collections: {} };

const isIndex = (value: unknown): value is IndexSpec => {
  const index = value as Partial<IndexSpec> | null;
  return (
    typeof index?.name === 'string' &&
    Array.isArray(index.keys) &&
    index.keys.length > 0 &&
    index.keys.every(
      (key: { field?: unknown; direction?: unknown }) =>
        typeof key.field === 'string' && (key.direction === 'asc' || key.direction === 'desc'),
    )
  );
};

const check = (schema: unknown, from: string): SchemaFile => {
  const found = schema as { collections?: Record<string, { indexes?: unknown[] } | null> } | null;
  if (typeof found?.collections !== 'object') throw new StartError(`The schema has no "collections": ${from}`);
  for (const [name, collection] of Object.entries(found.collections)) {
    const bad = !Array.isArray(collection?.indexes) || !collection.indexes.every(isIndex);
    if (bad)
      throw new StartError(`The schema of collection "${name}" is not a list of indexes {name, unique, keys}: ${from}`);
  }
  return schema as SchemaFile;
};

const load = (file: string): unknown => {
  if (!existsSync(file)) throw new StartError(`The schema file does not exist: ${file}`);
  try {
    if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
    const module = createRequire(file)(file) as { default?: unknown; schema?: unknown };
    return module.schema ?? module.default ?? module;
  } catch (error) {
    throw new StartError(`The schema file cannot be read: ${file} (${messageOf(error)})`);
  }
};

/**
 * Reads a schema: the object itself, or the path of a JSON or JavaScript file (exporting it as `schema`, default or itself).
 * Throws {@link StartError} with one line.
 */
export const readSchema = (schema: SchemaFile | string | undefined): SchemaFile => {
  if (schema === undefined) return NO_SCHEMA;
  if (typeof schema !== 'string') return check(schema, 'the given object');
  const file = path.resolve(schema);
  return check(load(file), file);
};
