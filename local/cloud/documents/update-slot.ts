import { CloudError } from '../errors';
import { isFields, type Fields } from './values';

/** The error of an update that MongoDB refuses; nothing of the document is changed. */
export const refusal = (text: string): CloudError =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.Update] multiple write errors: [{write errors: [{${text}}]}, {<nil>}]`,
  );

/** MongoDB pads an array with nulls up to the position written, but not without end. */
const MAX_PADDING = 1_500_000;

type Container = Fields | unknown[];

/** One place of a document under change: read, write or remove what is there. */
export interface Slot {
  readonly path: string;
  get(): unknown;
  set(value: unknown): void;
  unset(): void;
}

const isPosition = (name: string): boolean => /^\d+$/.test(name);

const isContainer = (value: unknown): value is Container => Array.isArray(value) || isFields(value);

const read = (container: Container, name: string): unknown => {
  if (!Array.isArray(container)) return container[name];
  return isPosition(name) ? container[Number(name)] : undefined;
};

const cannotCreate = (name: string, parent: string, value: unknown): CloudError =>
  refusal(`Cannot create field '${name}' in element {${parent}: ${JSON.stringify(value)}}`);

const write = (container: Container, name: string, value: unknown): void => {
  if (!Array.isArray(container)) {
    container[name] = value;
    return;
  }
  const position = Number(name);
  if (position > container.length + MAX_PADDING)
    throw refusal(`can't backfill more than ${String(MAX_PADDING)} elements`);
  while (container.length < position) container.push(null);
  container[position] = value;
};

const remove = (container: Container, name: string): void => {
  if (!Array.isArray(container)) Reflect.deleteProperty(container, name);
  else if (isPosition(name) && Number(name) < container.length) container[Number(name)] = null;
};

/** The existing container of the last name, or undefined where the path does not exist. */
const find = (doc: Fields, names: readonly string[]): Container | undefined => {
  let at: unknown = doc;
  for (const name of names) {
    if (!isContainer(at)) return undefined;
    at = read(at, name);
  }
  return isContainer(at) ? at : undefined;
};

/** The container of the last name, created on the way; refuses to pass through a scalar, null or a named field of an array. */
const reach = (doc: Fields, names: readonly string[], last: string): Container => {
  let at: Container = doc;
  for (const [i, name] of names.entries()) {
    const next = read(at, name);
    const after = names[i + 1] ?? last;
    if (next === undefined) {
      const created: Fields = {};
      write(at, name, created);
      at = created;
    } else if (isContainer(next) && (!Array.isArray(next) || isPosition(after))) at = next;
    else throw cannotCreate(after, name, next);
  }
  return at;
};

/** Opens the place that a dotted path names. Positional operators (`$`, `$[]`) are not emulated and refused. */
export const slotAt = (doc: Fields, path: string): Slot => {
  const names = path.split('.');
  if (names.some((name) => name.startsWith('$')))
    throw refusal(`positional path '${path}' is not emulated by the local cloud`);
  if (names.includes('')) throw refusal(`The update path '${path}' contains an empty field name`);
  const last = names.pop() as string;
  return {
    path,
    get: () => {
      const container = find(doc, names);
      return container && read(container, last);
    },
    set: (value) => {
      write(reach(doc, names, last), last, value);
    },
    unset: () => {
      const container = find(doc, names);
      if (container) remove(container, last);
    },
  };
};
