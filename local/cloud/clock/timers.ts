import type { Clock } from './clock';
import { latestDue, type Cron } from './cron';

/** A timer trigger of a function. */
export interface Trigger {
  readonly functionName: string;
  readonly name: string;
  readonly cron: Cron;
}

/** One thing to do at one moment of virtual time. */
interface Due {
  readonly at: number;
  run(): Promise<void>;
}

export interface TimerHost {
  triggers(): readonly Trigger[];
  /** Invokes the function with the timer event of that moment. */
  fire(trigger: Trigger, at: number): Promise<void>;
  /** Something went wrong while nobody was waiting for it. */
  failed(error: unknown): void;
}

/** One `advance` fires at most this many timer moments: the latest ones of each timer. */
export const MAX_FIRINGS = 50;

/** How often real time is compared with the due moments. */
const TICK_MS = 500;

/** Fires triggers and one-off events in the order of virtual time. */
export class Timers {
  private pending: Due[] = [];
  private checkedUntil: number;
  private running: Promise<void> = Promise.resolve();
  private tick: NodeJS.Timeout | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly host: TimerHost,
  ) {
    this.checkedUntil = clock.now();
  }

  /** Lets due moments fire as real time passes. */
  start(): void {
    this.tick = setInterval(() => {
      this.catchUp().catch((error: unknown) => {
        this.host.failed(error);
      });
    }, TICK_MS);
    this.tick.unref();
  }

  /** Stops and waits for what is running. */
  async stop(): Promise<void> {
    clearInterval(this.tick);
    await this.running;
  }

  /** Does something once, at a moment of virtual time. */
  at(moment: number, run: () => Promise<void>): void {
    this.pending.push({ at: moment, run });
  }

  /** Forgets what was to come; for "start over". */
  reset(): void {
    this.pending = [];
    this.checkedUntil = this.clock.now();
  }

  /** Moves virtual time forward by ms, firing what falls due on the way, each at its own moment, one after the other. */
  async advance(ms: number): Promise<void> {
    await this.enqueue(async () => {
      const end = this.clock.moved + ms;
      await this.runUntil(this.clock.now() + ms);
      this.clock.moveBy(end - this.clock.moved); // real time passed too while timers ran
    });
  }

  private async catchUp(): Promise<void> {
    await this.enqueue(() => this.runUntil(this.clock.now()));
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    const next = this.running.then(work);
    this.running = next.catch(() => undefined);
    return next;
  }

  private async runUntil(target: number): Promise<void> {
    const due = this.triggersUntil(target);
    this.checkedUntil = Math.max(this.checkedUntil, target);
    for (let next = this.take(due, target); next; next = this.take(due, target)) {
      this.clock.moveTo(next.at);
      await next.run();
    }
    this.clock.moveTo(target);
  }

  /** The earliest of the trigger moments and the one-off events, which a firing may have added to. */
  private take(due: Due[], target: number): Due | undefined {
    const [trigger] = due;
    const event = this.pending.filter(({ at }) => at <= target).sort((a, b) => a.at - b.at)[0];
    if (event && (!trigger || event.at < trigger.at)) {
      this.pending = this.pending.filter((other) => other !== event);
      return event;
    }
    return due.shift();
  }

  private triggersUntil(target: number): Due[] {
    const triggers = this.host.triggers();
    const share = Math.max(1, Math.floor(MAX_FIRINGS / Math.max(1, triggers.length)));
    return triggers
      .flatMap((trigger) =>
        latestDue(trigger.cron, { after: this.checkedUntil, until: target, count: share }).map((at) => ({
          at,
          run: () => this.host.fire(trigger, at),
        })),
      )
      .sort((a, b) => a.at - b.at);
  }
}
