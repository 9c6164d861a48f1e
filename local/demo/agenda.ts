interface Step {
  readonly at: number;
  readonly act: () => Promise<void>;
}

/** Things that happen at moments (epoch ms); doing one may put more on the list. Done in order of time. */
export class Agenda {
  private steps: Step[] = [];

  add(at: number, act: () => Promise<void>): void {
    this.steps.push({ at, act });
  }

  /** Does everything due before `end`, telling `goTo` each moment first. What lies after `end` never happens. */
  async run(end: number, goTo: (moment: number) => void): Promise<void> {
    let now = 0;
    for (let next = this.take(); next !== undefined && next.at < end; next = this.take()) {
      if (next.at < now) throw new Error('the agenda never goes back in time');
      now = next.at;
      goTo(next.at);
      await next.act();
    }
  }

  private take(): Step | undefined {
    this.steps.sort((a, b) => a.at - b.at);
    return this.steps.shift();
  }
}
