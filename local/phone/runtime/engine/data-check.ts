/** Limit of one setData call, from the platform's experience score. */
export const SET_DATA_LIMIT = 256 * 1024;

const describe = (value: unknown): string | undefined => {
  if (value === undefined) return 'undefined';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol' || typeof value === 'bigint') return `a ${typeof value}`;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const proto = Object.getPrototypeOf(value) as object | null;
  if (proto === null || proto === Object.prototype) return undefined;
  const name = (value.constructor as { name?: string } | undefined)?.name ?? 'object';
  return name === 'Object' ? undefined : `a ${name}`;
};

const find = (value: unknown, path: string, above: readonly object[]): string[] => {
  const problem = describe(value);
  if (problem !== undefined) return [`${path} is ${problem}`];
  if (value === null || typeof value !== 'object') return [];
  if (above.includes(value)) return [`${path} is a cycle`];
  const children = Object.entries(value) as [string, unknown][];
  return children.flatMap(([key, child]) => find(child, path === '' ? key : `${path}.${key}`, [...above, value]));
};

/** Why a value is not JSON, by path; empty when it is. */
export const notJson = (data: unknown): string[] => find(data, '', []);

/** UTF-8 bytes. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
