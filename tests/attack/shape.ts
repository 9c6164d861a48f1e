import type * as v from 'valibot';

/** What a step of a valibot pipe says; `requirement` is a bound, a pattern or a function. */
interface Step {
  readonly kind: 'schema' | 'validation' | 'transformation' | 'metadata';
  readonly type: string;
  readonly requirement?: unknown;
}

/** A valibot schema as its own fields describe it: one view of all kinds the contract uses. */
export interface Shape {
  readonly type: string;
  readonly pipe?: readonly Step[];
  /** strict_object */
  readonly entries?: Readonly<Record<string, Shape>>;
  /** array */
  readonly item?: Shape;
  /** nullable */
  readonly wrapped?: Shape;
  /** variant, union: schemas; picklist: values. */
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  /** record */
  readonly key?: Shape;
  readonly value?: Shape;
}

/** valibot describes its schemas by plain fields; its types hide them behind one generic interface. */
export const shapeOf = (schema: v.GenericSchema): Shape => schema;
export const schemaOf = (shape: Shape): v.GenericSchema => shape as unknown as v.GenericSchema;

/** The choices of a variant or union. */
export const choicesOf = ({ options = [] }: Shape): readonly Shape[] => options as readonly Shape[];

/** The bound a pipe sets, if it does. */
export function bound(shape: Shape, type: 'min_value' | 'max_value' | 'min_length' | 'max_length'): number | null {
  const found = shape.pipe?.find((step) => step.type === type)?.requirement;
  return typeof found === 'number' ? found : null;
}

/** Where something stands in an input: field names and positions. */
export type Path = readonly (string | number)[];

/** The last name on a path: what a value is called. */
export const fieldOf = (path: Path): string =>
  [...path].reverse().find((part): part is string => typeof part === 'string') ?? '';

/** Every place in a schema where a text is expected, with its name. */
export function textFields(shape: Shape, path: Path = []): readonly Path[] {
  if (shape.entries !== undefined) {
    return Object.entries(shape.entries).flatMap(([name, inner]) => textFields(inner, [...path, name]));
  }
  if (shape.wrapped !== undefined) return textFields(shape.wrapped, path);
  if (shape.item !== undefined) return textFields(shape.item, [...path, 0]);
  if (shape.type === 'variant' || shape.type === 'union') {
    return choicesOf(shape).flatMap((choice) => textFields(choice, path));
  }
  return shape.type === 'string' ? [path] : [];
}
