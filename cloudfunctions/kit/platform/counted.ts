import { countDbCall } from './trace';

/** What sends a request; everything else of the SDK only describes one. */
const requests: ReadonlySet<string> = new Set([
  'get',
  'count',
  'add',
  'set',
  'update',
  'remove',
  'startTransaction',
  'commit',
  'rollback',
]);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a method gave back: another part of the SDK (counted as well), or the promise of an answer. */
function given(name: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  if (!(value instanceof Promise)) return counted(value);
  return name === 'startTransaction' ? value.then((transaction: object) => counted(transaction)) : value;
}

/**
 * The same part of the SDK, with every request counted for the invocation that makes it. Here, at the SDK's own methods,
 * because what is counted at its callers is forgotten by the next one.
 */
export function counted<T extends object>(part: T): T {
  return new Proxy(part, {
    get(target, key): unknown {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function' || typeof key !== 'string') return member;
      return (...args: readonly unknown[]): unknown => {
        if (requests.has(key)) countDbCall();
        return given(key, Reflect.apply(member, target, args));
      };
    },
  });
}
