import type { Failures } from '../failures';
import { byteLength, notJson, SET_DATA_LIMIT } from './data-check';

export interface SetDataReport {
  readonly calls: number;
  readonly bytes: number;
  /** Largest single call. */
  readonly maxCall: number;
  /** Bytes since the last tap or page change. */
  readonly interaction: number;
  /** Largest sum between two interactions. */
  readonly maxInteraction: number;
}

/** Judges and counts every setData of app code, as the bridge between a phone's two threads would. */
export class SetDataMeter {
  private calls = 0;
  private bytes = 0;
  private maxCall = 0;
  private interaction = 0;
  private maxInteraction = 0;

  constructor(private readonly failures: Failures) {}

  startInteraction(): void {
    this.interaction = 0;
  }

  report(): SetDataReport {
    const { calls, bytes, maxCall, interaction, maxInteraction } = this;
    return { calls, bytes, maxCall, interaction, maxInteraction };
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
    this.calls += 1;
    this.bytes += bytes;
    this.interaction += bytes;
    this.maxCall = Math.max(this.maxCall, bytes);
    this.maxInteraction = Math.max(this.maxInteraction, this.interaction);
    if (bytes > SET_DATA_LIMIT)
      this.failures.report(`setData in ${component}: ${(bytes / 1024).toFixed(0)} KB in one call, limit 256 KB`);
  }
}
