/** An error as the platform answers it. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type Body = Readonly<Record<string, unknown>>;

/** The parameters a documented interface takes; any other is refused, as the platform does. */
export const only = (body: Body, ...allowed: readonly string[]): void => {
  const unknown = Object.keys(body).filter((name) => !allowed.includes(name));
  if (unknown.length > 0)
    throw new Refusal('UnknownParameter', `The parameter ${unknown.join(', ')} is not recognized.`);
};

export const text = (body: Body, name: string): string => {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new Refusal('MissingParameter', `${name} is missing.`);
  return value;
};
