import * as v from 'valibot';
import type { CallerKind, Output, Parsed, PlatformError, Procedure } from '#domain/contract';
import { holds, loadCaller, nobody, type Caller } from './caller';
import { BusyError } from './database/errors';
import { remember } from './health/remember';
import { logCall, logFailure } from './platform/log';
import { originOf, type Origin } from './platform/origin';
import { refused, type Outcome } from './outcome';
import { platformContext } from './platform/sdk';
import { newTrace, traced, type Trace } from './platform/trace';

/** What a handler knows besides its input. `now` is epoch ms, the same for the whole call. */
export interface Context {
  readonly caller: Caller;
  readonly now: number;
}

type Procedures = Readonly<Record<string, Procedure>>;
type Answer<P extends Procedure> = Outcome<Output<P>, P['errors'][number] | 'BAD_INPUT' | 'FORBIDDEN'>;

/** A procedure without a handler, or a handler with a code its procedure does not declare, does not compile. */
export type Handlers<F extends Procedures> = {
  readonly [N in keyof F]: (input: Parsed<F[N]>, context: Context) => Promise<Answer<F[N]>>;
};

type AnyHandler = (input: unknown, context: Context) => Promise<Outcome<unknown, string>>;

interface Call {
  readonly name: string;
  readonly procedure: Procedure;
  readonly handler: AnyHandler;
  readonly origin: Exclude<Origin, { readonly kind: 'unknown' }>;
}

type WireReply =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: string; readonly traceId: string };

/** People name what they call; the timer and the platform get the one procedure that is for them. */
function find(procedures: Procedures, handlers: Readonly<Record<string, AnyHandler>>, origin: Origin): Call | null {
  if (origin.kind === 'unknown') return null;
  const { kind } = origin;
  const name =
    kind === 'person'
      ? origin.name
      : Object.keys(procedures).find((candidate) => procedures[candidate]?.roles.includes(kind));
  if (name === undefined || !Object.hasOwn(procedures, name)) return null;
  const procedure = procedures[name];
  const handler = handlers[name];
  return procedure === undefined || handler === undefined ? null : { name, procedure, handler, origin };
}

const admits = (roles: readonly CallerKind[], origin: Call['origin'], caller: Caller): boolean => {
  if (origin.kind !== 'person') return roles.includes(origin.kind);
  return roles.some((role) => {
    if (role === 'anyone') return true;
    return role !== 'timer' && role !== 'platform' && holds(caller, role);
  });
};

/** In which part somebody is let in: the first of theirs that the procedure admits, else what they are anyway. */
function partOf(roles: readonly CallerKind[], { kind }: Call['origin'], { memberships }: Caller) {
  if (kind !== 'person') return { role: kind, communityId: '' };
  const part = memberships.find(({ role }) => roles.includes(role)) ?? memberships[0];
  return part ?? { role: 'guest', communityId: '' };
}

/** Identity → role → validate → run → validate: nothing of the input is looked at before the caller is known. */
async function answer(call: Call, trace: Trace): Promise<Outcome<unknown, string>> {
  const { procedure, origin, handler } = call;
  const caller = origin.kind === 'person' ? await loadCaller(origin.openId) : nobody;
  const { role, communityId } = partOf(procedure.roles, origin, caller);
  Object.assign(trace, { role, communityId } satisfies Partial<Trace>);
  if (!admits(procedure.roles, origin, caller)) return refused('FORBIDDEN');
  const parsed = v.safeParse(procedure.input, origin.kind === 'timer' ? {} : origin.input);
  if (!parsed.success) return refused('BAD_INPUT');
  const outcome = await handler(parsed.output, { caller, now: Date.now() });
  return outcome.ok ? { ok: true, data: v.parse(procedure.output, outcome.data) } : outcome;
}

/** The unexpected is caught here once, logged with its trace id, and never told to a person. */
async function guarded(call: Call, trace: Trace): Promise<Outcome<unknown, string>> {
  try {
    return await answer(call, trace);
  } catch (error) {
    logFailure(call.name, error);
    return refused((error instanceof BusyError ? 'BUSY' : 'INTERNAL') satisfies PlatformError);
  }
}

async function replied(call: Call | null, trace: Trace): Promise<WireReply> {
  const began = performance.now();
  const outcome = call === null ? refused('BAD_INPUT') : await guarded(call, trace);
  const code = outcome.ok ? 'OK' : outcome.code;
  await remember(trace, { procedure: call?.name ?? 'unknown', code, ms: performance.now() - began });
  logCall(trace, { procedure: call?.name ?? 'unknown', ms: Math.round(performance.now() - began), code });
  return outcome.ok ? { ok: true, data: outcome.data } : { ok: false, code: outcome.code, traceId: trace.id };
}

/**
 * The `main` of one cloud function.
 * @param procedures its part of the contract
 * @param handlers one per procedure
 */
export const serve = <F extends Procedures>(procedures: F, handlers: Handlers<F>) => {
  // The two tables have the same keys by type; a handler is only ever given its own procedure's parsed input.
  const table = handlers as unknown as Readonly<Record<string, AnyHandler>>;
  return (event: unknown): Promise<WireReply> => {
    const trace = newTrace();
    const call = find(procedures, table, originOf(event, platformContext()));
    return traced(trace, () => replied(call, trace));
  };
};
