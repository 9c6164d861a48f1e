/** Why a call of `wx` failed: WeChat's words after "name:fail ", and its numbers. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export interface Callbacks {
  success?: (result: Record<string, unknown>) => void;
  fail?: (result: Record<string, unknown>) => void;
  complete?: (result: Record<string, unknown>) => void;
}

type Result = Record<string, unknown> | undefined | void; // eslint-disable-line @typescript-eslint/no-invalid-void-type -- most platform calls answer nothing

export type WxFunction<Options> = (options?: Options & Callbacks) => unknown;

const failure = (name: string, error: unknown): Record<string, unknown> => {
  const message = error instanceof Error ? error.message : String(error);
  return { errMsg: `${name}:fail ${message}`, ...(error instanceof ApiError ? error.fields : {}) };
};

/**
 * The usual shape of a platform call: one options object, success/fail/complete, and a promise when none of the
 * three is given. Errors of `run` are answered, never thrown at the caller.
 */
export const asyncApi =
  <Options extends object>(name: string, run: (options: Options) => Result | Promise<Result>): WxFunction<Options> =>
  (given) => {
    const options = (given ?? {}) as Options & Callbacks;
    const work = (async () => ({ errMsg: `${name}:ok`, ...(await run(options)) }))();
    const { success, fail, complete } = options;
    if (success ?? fail ?? complete) {
      work.then(
        (result) => {
          success?.(result);
          complete?.(result);
        },
        (error: unknown) => {
          const result = failure(name, error);
          fail?.(result);
          complete?.(result);
        },
      );
      return undefined;
    }
    return work.catch((error: unknown) => {
      throw Object.assign(new Error(`${name}:fail`), failure(name, error));
    });
  };

type Kind = 'String' | 'Number';

/**
 * WeChat's own check of what a call must be given, in its words.
 * @throws ApiError naming the first value that is missing or of another kind
 */
export const needs = (options: object, kinds: Readonly<Record<string, Kind>>): void => {
  for (const [name, kind] of Object.entries(kinds)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    const found = Object.prototype.toString.call(value).slice('[object '.length, -1);
    if (found !== kind) throw new ApiError(`parameter error: parameter.${name} should be ${kind} instead of ${found};`);
  }
};

/** on…/off… pairs: a set of listeners. */
export class Listeners<Event> {
  private readonly all = new Set<(event: Event) => void>();

  on = (listener: unknown): void => {
    if (typeof listener === 'function') this.all.add(listener as (event: Event) => void);
  };

  off = (listener?: unknown): void => {
    if (typeof listener === 'function') this.all.delete(listener as (event: Event) => void);
    else this.all.clear();
  };

  emit(event: Event): boolean {
    for (const listener of [...this.all]) listener(event);
    return this.all.size > 0;
  }
}
