import type { CallCode } from '../call';
import { isUnknown } from '../intent';
import * as queue from './queue';
import type { NewStep, Queue } from './queue';
import { allArrived, contentOf, type Pictures, type Step } from './step';

/** What the cloud answered to one step. */
export type Answer = { readonly ok: true; readonly version: number } | { readonly ok: false; readonly code: CallCode };

/** The way out of this phone. Nothing in it throws. */
export interface Line {
  /** Keeps the whole queue at once; false: the phone's storage is full. */
  save(queue: Queue): boolean;
  /** Sends the pictures that have not arrived; `keep` is told how they stand as they go. */
  ship(step: Step, keep: (pictures: Pictures) => void): Promise<Pictures>;
  send(step: Step, content: Record<string, unknown>): Promise<Answer>;
  /** The step is over: its pictures on this phone are not needed any more. */
  release(step: Step): void;
  now(): number;
  newId(): string;
}

/** Where a submitted step stands for the person who waits beside it. */
export type Submitted =
  | { readonly kind: 'sent' }
  /** 待发送. */
  | { readonly kind: 'kept' }
  /** Nothing happened and nothing is kept here: the form still has everything. */
  | { readonly kind: 'refused'; readonly code: CallCode }
  | { readonly kind: 'full' };

/** Somebody who stands in a stairwell is not kept waiting longer: the step goes on by itself. */
const PATIENCE = 8_000;

/** Until it is done, or that time has passed. */
const orAfter = (ms: number, done: Promise<void>): Promise<void> =>
  new Promise((go, fail) => {
    const timer = setTimeout(go, ms);
    void done.then(go, fail).finally(() => {
      clearTimeout(timer);
    });
  });

/** Sends what waits: chains beside each other, the steps of one chain strictly one after another. */
export class Post {
  private readonly driving = new Map<string, Promise<void>>();
  private readonly landed = new Map<string, number>();

  constructor(
    private steps: Queue,
    private readonly line: Line,
    private readonly changed: () => void = () => undefined,
  ) {}

  current(): Queue {
    return this.steps;
  }

  isSending(ticketId: string): boolean {
    return this.driving.has(ticketId);
  }

  /** The version that a work order is known to have reached since the app was opened; 0: nothing was sent. */
  reached(ticketId: string): number {
    return this.landed.get(ticketId) ?? 0;
  }

  /** Keeps a step and sends it; answers as soon as it is known how it stands. */
  async submit(step: NewStep): Promise<Submitted> {
    const alone = queue.chainOf(this.steps, step.ticketId).length === 0;
    const before = this.steps;
    if (!this.set(queue.add(this.steps, step))) {
      this.set(before);
      return { kind: 'full' };
    }
    await orAfter(PATIENCE, this.drive(step.ticketId));
    const left = queue.stepOf(this.steps, step.key);
    if (left === null) return { kind: 'sent' };
    const code = left.stopped?.code;
    if (code === undefined || code === 'EARLIER_DROPPED' || !alone) return { kind: 'kept' };
    this.takeBack(step.key);
    return { kind: 'refused', code };
  }

  /** Everything that can go, goes. Called as often as there is a reason to hope. */
  async drain(): Promise<void> {
    await Promise.all(queue.ticketsOf(this.steps).map((ticketId) => this.drive(ticketId)));
  }

  async retry(key: string, version: number): Promise<void> {
    const step = queue.stepOf(this.steps, key);
    if (step === null) return;
    this.set(queue.retried(this.steps, key, { version, requestId: this.line.newId() }));
    await this.drive(step.ticketId);
  }

  drop(key: string): void {
    const step = queue.stepOf(this.steps, key);
    if (step === null || !queue.mayDrop(step)) return;
    this.set(queue.dropped(this.steps, key, this.line.now()));
    this.line.release(step);
  }

  /** Out of the queue and back to its form, with its pictures. */
  takeBack(key: string): Step | null {
    const step = queue.stepOf(this.steps, key);
    if (step !== null) this.set(queue.dropped(this.steps, key, this.line.now()));
    return step;
  }

  private drive(ticketId: string): Promise<void> {
    const under = this.driving.get(ticketId);
    if (under !== undefined) return under;
    const drive = this.follow(ticketId).finally(() => {
      this.driving.delete(ticketId);
      this.changed();
    });
    this.driving.set(ticketId, drive);
    this.changed();
    return drive;
  }

  private async follow(ticketId: string): Promise<void> {
    for (;;) {
      const step = queue.nextOf(this.steps, ticketId);
      if (step === null || !(await this.forward(step))) return;
    }
  }

  /** One step. True: the next one may follow. */
  private async forward(step: Step): Promise<boolean> {
    const { key } = step;
    const pictures = await this.line.ship(step, (now) => {
      this.set(queue.withPictures(this.steps, key, now));
    });
    this.set(queue.withPictures(this.steps, key, pictures));
    if (!allArrived(pictures)) {
      this.set(queue.lost(this.steps, key, 'PHOTOS'));
      return false;
    }
    this.set(queue.sending(this.steps, key));
    const now = queue.stepOf(this.steps, key);
    // Given up while its pictures were on their way.
    if (now === null) return true;
    return this.heard(now, await this.line.send(now, contentOf(now)));
  }

  private heard(step: Step, answer: Answer): boolean {
    if (answer.ok) {
      this.landed.set(step.ticketId, answer.version);
      this.set(queue.landed(this.steps, step.key, answer.version));
      this.line.release(step);
      return true;
    }
    const { code } = answer;
    this.set(
      isUnknown(code)
        ? queue.lost(this.steps, step.key, code)
        : queue.refused(this.steps, step.key, { code, at: this.line.now() }),
    );
    return false;
  }

  private set(next: Queue): boolean {
    if (next === this.steps) return true;
    this.steps = next;
    const kept = this.line.save(next);
    this.changed();
    return kept;
  }
}
