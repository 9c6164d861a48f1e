import type * as v from 'valibot';
import type { Role } from '#domain/people';

/**
 * Who may call: people in a role; `anyone` with an OPENID, bound to a home or not; the platform's own timer;
 * the platform's pushed events.
 */
export type CallerKind = Role | 'anyone' | 'timer' | 'platform';

/** One remote call: who may make it, what goes in, what comes out, how it may fail. */
export interface Procedure<
  I extends v.GenericSchema = v.GenericSchema,
  O extends v.GenericSchema = v.GenericSchema,
  E extends string = string,
> {
  readonly roles: readonly CallerKind[];
  readonly input: I;
  readonly output: O;
  /** Expected failures, as FEATURE_REASON; each has a text in copy. */
  readonly errors: readonly E[];
}

export const procedure = <I extends v.GenericSchema, O extends v.GenericSchema, const E extends string>(
  definition: Procedure<I, O, E>,
): Procedure<I, O, E> => definition;

/** What a caller passes. */
export type Input<P extends Procedure> = v.InferInput<P['input']>;
/** What a handler receives, after validation. */
export type Parsed<P extends Procedure> = v.InferOutput<P['input']>;
/** What a handler answers and a caller gets. */
export type Output<P extends Procedure> = v.InferOutput<P['output']>;

/** Failures every call shares. NETWORK is the only one the phone makes up itself. */
export const platformErrors = ['BAD_INPUT', 'FORBIDDEN', 'BUSY', 'INTERNAL', 'NETWORK'] as const;
export type PlatformError = (typeof platformErrors)[number];
export type ErrorOf<P extends Procedure> = P['errors'][number] | PlatformError;

export type Reply<P extends Procedure> =
  | { readonly ok: true; readonly data: Output<P> }
  | { readonly ok: false; readonly code: ErrorOf<P>; readonly traceId: string };
