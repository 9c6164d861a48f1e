const constructorName = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : Object.prototype.toString.call(value).slice(8, -1);

/** Evaluates the compiled templates with the globals WXS scripts expect (see transform/wxs.ts). */
export const evaluateTemplates = (code: string, now: () => number): Record<string, unknown> => {
  const getRegExp = (pattern: string, flags?: string): RegExp => new RegExp(pattern, flags);
  const getDate = (...args: number[]): Date => (args.length === 0 ? new Date(now()) : new Date(...(args as [number])));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the template compiler hands out source text
  const evaluate = new Function('getRegExp', 'getDate', '__wxsConstructor', `return ${code}`) as (
    ...args: unknown[]
  ) => Record<string, unknown>;
  return evaluate(getRegExp, getDate, constructorName);
};
