import type { Entry } from './entries';

/** Left out: no matter. */
export interface Filter {
  /** The beginning of a trace id: the six letters that somebody reads out (问题编号). */
  readonly trace?: string | undefined;
  /** A procedure, or its beginning up to the dot. */
  readonly procedure?: string | undefined;
  readonly code?: string | undefined;
  /** Only calls that took longer (ms). */
  readonly slower?: number | undefined;
  /** Epoch ms. */
  readonly since?: number | undefined;
}

const fits = (entry: Entry, { trace, since }: Filter): boolean =>
  (trace === undefined || entry.traceId.startsWith(trace.toLowerCase())) &&
  (since === undefined || (entry.at ?? Infinity) >= since);

/** A note follows the call it belongs to: filters about calls choose traces, and everything of those is shown. */
export function filtered(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const { procedure, code, slower } = filter;
  const within = entries.filter((entry) => fits(entry, filter));
  if (procedure === undefined && code === undefined && slower === undefined) return within;
  const chosen = within.filter(
    (entry) =>
      entry.kind === 'call' &&
      (procedure === undefined || entry.procedure === procedure || entry.procedure.startsWith(`${procedure}.`)) &&
      (code === undefined || entry.code === code) &&
      (slower === undefined || entry.ms > slower),
  );
  const traces = new Set(chosen.map(({ traceId }) => traceId));
  return within.filter(({ traceId }) => traces.has(traceId));
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** '30m', '2h', '3d' before `now`, or a moment; null: neither. */
export function sinceOf(words: string, now: number): number | null {
  const [, count, unit = ''] = /^(\d+)([mhd])$/.exec(words) ?? [];
  if (count !== undefined) return now - Number(count) * (units[unit] ?? 0);
  const at = Date.parse(words);
  return Number.isFinite(at) ? at : null;
}
