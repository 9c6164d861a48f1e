import type { Failures } from '../failures';
import { byteLength, notJson, SET_DATA_LIMIT } from './data-check';

/** No setData for this long, and nothing on the line to the cloud: what comes next is something new. */
const QUIET_MS = 500;
/** A day of tapping; a test reads them long before. */
const MOST_KEPT = 1000;

/** From one tap, key or start until the screen is quiet again. */
export interface Interaction {
  /** Words of what was tapped, "input" for typing; empty: it began by itself (start, a timer, a reply after the quiet). */
  readonly by: string;
  /** Page on top when the last data came. */
  readonly page: string;
  readonly calls: number;
  readonly bytes: number;
}

export interface SetDataReport {
  readonly calls: number;
  readonly bytes: number;
  /** Largest single call. */
  readonly maxCall: number;
  /** Bytes of the interaction under way. */
  readonly interaction: number;
  /** Largest interaction so far. */
  readonly maxInteraction: number;
  /** Every interaction that set data, oldest first. */
  readonly interactions: readonly Interaction[];
}

/** What the meter has to know of the phone around it. */
export interface MeterAround {
  page(): string;
  /** When the line to the cloud was last busy: `performance.now()`. */
  networkActiveAt(): number;
}

/** Judges and counts every setData of app code, as the bridge between a phone's two threads would. */
export class SetDataMeter {
  private calls = 0;
  private bytes = 0;
  private maxCall = 0;
  private maxInteraction = 0;
  private lastData = Number.NEGATIVE_INFINITY;
  private current: Interaction = { by: '', page: '', calls: 0, bytes: 0 };
  private past: Interaction[] = [];

  constructor(
    private readonly failures: Failures,
    private readonly around: MeterAround,
  ) {}

  /** No data for a while, and nothing on the line that could still bring some. */
  quiet(ms = QUIET_MS): boolean {
    return performance.now() - Math.max(this.lastData, this.around.networkActiveAt()) > ms;
  }

  /** @param by words of what the finger touched. */
  startInteraction(by: string): void {
    if (this.current.calls > 0) this.past = [...this.past, this.current].slice(-MOST_KEPT);
    this.current = { by, page: this.around.page(), calls: 0, bytes: 0 };
    this.lastData = performance.now();
  }

  report(): SetDataReport {
    const { calls, bytes, maxCall, maxInteraction, current, past } = this;
    const interactions = current.calls > 0 ? [...past, current] : past;
    return { calls, bytes, maxCall, interaction: current.bytes, maxInteraction, interactions };
  }

  /** Returns the data as it arrives on the other side: JSON only, keys in the engine's spelling. */
  pass(component: string, data: Record<string, unknown>): Record<string, unknown> {
    for (const problem of notJson(data))
      this.failures.report(`setData in ${component}: ${problem}, only JSON reaches the screen`);
    const json = this.stringify(data);
    this.count(component, byteLength(json));
    const copy = JSON.parse(json) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(copy).map(([key, value]) => [key.replace(/\.\[/g, '['), value]));
  }

  private stringify(data: Record<string, unknown>): string {
    try {
      return JSON.stringify(data);
    } catch {
      return '{}'; // a cycle or a bigint: reported above
    }
  }

  private count(component: string, bytes: number): void {
    if (this.quiet()) this.startInteraction('');
    this.lastData = performance.now();
    this.calls += 1;
    this.bytes += bytes;
    this.maxCall = Math.max(this.maxCall, bytes);
    const { by, calls, bytes: before } = this.current;
    this.current = { by, page: this.around.page(), calls: calls + 1, bytes: before + bytes };
    this.maxInteraction = Math.max(this.maxInteraction, this.current.bytes);
    if (bytes > SET_DATA_LIMIT)
      this.failures.report(`setData in ${component}: ${(bytes / 1024).toFixed(0)} KB in one call, limit 256 KB`);
  }
}
