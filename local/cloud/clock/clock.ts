/** Where the offset outlives a restart. */
export interface ClockMemory {
  read(): number;
  write(offset: number): void;
}

/**
 * The cloud's time: a base clock plus an offset that only grows. Function workers share the offset through memory, so that
 * their `Date` follows at once.
 */
export class Clock {
  private shift: number;
  /** One number: virtual time minus the machine's time, in ms. */
  readonly shared = new Float64Array(new SharedArrayBuffer(8));

  constructor(
    private readonly base: () => number,
    private readonly memory: ClockMemory,
  ) {
    this.shift = memory.read();
    this.share();
  }

  /** How far the clock was moved, ms. */
  get moved(): number {
    return this.shift;
  }

  /** Virtual time, epoch ms. */
  now(): number {
    return this.base() + this.shift;
  }

  /** Virtual time minus this machine's, ms: what a page in a browser must add to its own clock. */
  get offset(): number {
    // Two readings of the same clock may differ by a millisecond; a real clock has no difference of its own.
    return this.base === Date.now ? this.shift : this.now() - Date.now();
  }

  /** Moves forward to the moment; a moment in the past leaves the clock where it is. */
  moveTo(moment: number): void {
    const offset = moment - this.base();
    if (offset > this.shift) this.set(offset);
  }

  /** Moves forward by ms; a negative number leaves the clock where it is. */
  moveBy(ms: number): void {
    if (ms > 0) this.set(this.shift + ms);
  }

  /** Back to how far it was moved at an earlier moment; for going back to what was kept then. */
  putBack(moved: number): void {
    this.set(moved);
  }

  /** Back to the base clock, for "start over". */
  reset(): void {
    this.set(0);
  }

  /** Tells the workers; called before every invocation too, because a base clock of a test may stand still or jump. */
  share(): void {
    this.shared[0] = this.offset;
  }

  private set(offset: number): void {
    this.shift = offset;
    this.memory.write(offset);
    this.share();
  }
}
