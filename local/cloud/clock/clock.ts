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
  private moved: number;
  /** One number: virtual time minus the machine's time, in ms. */
  readonly shared = new Float64Array(new SharedArrayBuffer(8));

  constructor(
    private readonly base: () => number,
    private readonly memory: ClockMemory,
  ) {
    this.moved = memory.read();
    this.share();
  }

  /** Virtual time, epoch ms. */
  now(): number {
    return this.base() + this.moved;
  }

  /** Virtual time minus base time, ms. */
  get offset(): number {
    return this.moved;
  }

  /** Moves forward to the moment; a moment in the past leaves the clock where it is. */
  moveTo(moment: number): void {
    const offset = moment - this.base();
    if (offset > this.moved) this.set(offset);
  }

  /** Back to the base clock, for "start over". */
  reset(): void {
    this.set(0);
  }

  /** Tells the workers; called before every invocation too, because a base clock of a test may stand still or jump. */
  share(): void {
    this.shared[0] = this.now() - Date.now();
  }

  private set(offset: number): void {
    this.moved = offset;
    this.memory.write(offset);
    this.share();
  }
}
