import type { Api, CallerKind, Input, ProcedureName } from '#domain/contract';

/** What is said once more by hand about each procedure. A new one without a row does not compile. */
export interface Row<N extends ProcedureName> {
  /** Who may call. */
  readonly may: readonly CallerKind[];
  /** An input that passes validation; the things it names need not exist. */
  readonly input: () => Input<Api[N]>;
  /**
   * The most database calls (storage included) one call makes in the small community: what WeChat counts against the
   * plan's 200,000 a month. A number may only grow for a reason.
   */
  readonly budget: number;
}
export type Rows<P extends ProcedureName> = { readonly [N in P]: Row<N> };

/** A call that would succeed if the caller were entitled: `on` names the real thing, or one that does not exist. */
export interface Case<N extends ProcedureName> {
  readonly real: () => string;
  readonly input: (on: string) => Input<Api[N]>;
}
export type Cases = { readonly [N in ProcedureName]?: Case<N> };
