import type { Timers } from '../clock/timers';
import type { Log } from '../documents/log';
import type { Fields } from '../documents/values';

interface Push {
  readonly id: string;
  /** Virtual time of delivery, epoch ms. */
  readonly at: number;
  readonly event: Fields;
}

const META = 'pushes';

/** Message pushes that WeChat will deliver later. They outlive a restart, as they would on the platform. */
export class Pushes {
  private pending: Push[];

  constructor(
    private readonly log: Log,
    private readonly timers: Timers,
    private readonly deliver: (event: Fields) => Promise<void>,
  ) {
    this.pending = JSON.parse(log.readMeta(META) ?? '[]') as Push[];
    for (const push of this.pending) this.schedule(push);
  }

  later(push: Push): void {
    this.keep([...this.pending, push]);
    this.schedule(push);
  }

  reset(): void {
    this.keep([]);
  }

  private schedule(push: Push): void {
    this.timers.at(push.at, async () => {
      this.keep(this.pending.filter(({ id }) => id !== push.id));
      await this.deliver(push.event);
    });
  }

  private keep(pending: Push[]): void {
    this.pending = pending;
    this.log.writeMeta(META, JSON.stringify(pending));
  }
}
