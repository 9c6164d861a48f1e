/** The cloud's virtual clock as the app sees it: `Date` runs `offset` milliseconds ahead. */
export class VirtualClock {
  constructor(private offset: number) {}

  set(offset: number): void {
    this.offset = offset;
  }

  now(): number {
    return Date.now() + this.offset;
  }

  /** A `Date` for app modules; `instanceof` and everything with arguments stay as they are. */
  date(): DateConstructor {
    const now = (): number => this.now();
    return new Proxy(Date, {
      construct: (target, args: number[]) =>
        args.length === 0 ? new target(now()) : new target(...(args as [number])),
      apply: () => new Date(now()).toString(),
      get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
    });
  }
}
