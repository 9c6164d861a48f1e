/** What a procedure decides. Expected failures are values; only the unexpected is thrown. */
export interface Done<T> {
  readonly ok: true;
  readonly data: T;
}
export interface Refused<E extends string> {
  readonly ok: false;
  readonly code: E;
}
export type Outcome<T, E extends string> = Done<T> | Refused<E>;

/** The data of a call that has nothing to say but that it is done. */
export type Nothing = Readonly<Record<string, never>>;

export const done = <T>(data: T): Done<T> => ({ ok: true, data });
export const refused = <const E extends string>(code: E): Refused<E> => ({ ok: false, code });
