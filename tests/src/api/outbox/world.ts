import { Post, type Answer, type Line } from '../../../../src/api/outbox/post';
import type { NewStep, Queue } from '../../../../src/api/outbox/queue';
import { noPictures, type Step } from '../../../../src/api/outbox/step';

/** What goes wrong at the next occasion; the app is closed in the middle of whatever it was doing. */
export type Fault =
  'none' | 'callLost' | 'replyLost' | 'killedBeforeSave' | 'killedAfterSave' | 'killedBeforeSend' | 'killedAfterSend';

class Killed extends Error {}

interface Ticket {
  version: number;
  readonly done: string[];
}

/** A cloud as kit/database/once has it: one request id is done once, other words under it are refused. */
export class World {
  readonly tickets = new Map<string, Ticket>();
  private readonly answers = new Map<string, { content: string; version: number }>();
  /** What is on the phone's storage, as text. */
  stored = '[]';
  full = false;
  faults: Fault[] = [];
  sends = 0;
  post = this.open();
  private ids = 0;

  /** The app is opened (again). */
  open(): Post {
    this.post = new Post(JSON.parse(this.stored) as Queue, this.line());
    return this.post;
  }

  ticket(ticketId: string): Ticket {
    const known = this.tickets.get(ticketId) ?? { version: 1, done: [] };
    this.tickets.set(ticketId, known);
    return known;
  }

  /** Somebody else did something. */
  interfere(ticketId: string): void {
    this.ticket(ticketId).version += 1;
  }

  step(ticketId: string, note: string): NewStep {
    this.ids += 1;
    const key = `key-${this.ids}`;
    const { version } = this.ticket(ticketId);
    const about = { ticketId, title: '', home: '', version, at: 0, pictures: noPictures };
    return { ...about, name: 'ticket.decline', words: { note }, key, requestId: key };
  }

  /** Does something; being killed in the middle of it is part of life. */
  async survive(run: (post: Post) => Promise<unknown>): Promise<void> {
    try {
      await run(this.post);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.open();
    }
  }

  private happens(...kinds: Fault[]): Fault | null {
    const [next] = this.faults;
    if (next === undefined || !(kinds.includes(next) || next === 'none')) return null;
    this.faults.shift();
    return next;
  }

  private line(): Line {
    return {
      save: (queue) => this.save(queue),
      ship: (step) => Promise.resolve(step.pictures),
      send: (step, content) => this.send(step, content),
      release: () => undefined,
      now: () => 0,
      newId: () => `again-${(this.ids += 1)}`,
    };
  }

  private save(queue: Queue): boolean {
    const fault = this.happens('killedBeforeSave', 'killedAfterSave');
    if (fault === 'killedBeforeSave') throw new Killed();
    if (!this.full) this.stored = JSON.stringify(queue);
    if (fault === 'killedAfterSave') throw new Killed();
    return !this.full;
  }

  private async send(step: Step, content: Record<string, unknown>): Promise<Answer> {
    this.sends += 1;
    await Promise.resolve();
    const fault = this.happens('callLost', 'replyLost', 'killedBeforeSend', 'killedAfterSend');
    if (fault === 'killedBeforeSend') throw new Killed();
    if (fault === 'callLost') return { ok: false, code: 'NETWORK' };
    const answer = this.once(step.requestId, content);
    if (fault === 'killedAfterSend') throw new Killed();
    return fault === 'replyLost' ? { ok: false, code: 'NETWORK' } : answer;
  }

  private once(requestId: string, content: Record<string, unknown>): Answer {
    const stored = this.answers.get(requestId);
    const words = JSON.stringify(content);
    if (stored !== undefined)
      return stored.content === words ? { ok: true, version: stored.version } : { ok: false, code: 'BAD_INPUT' };
    const ticket = this.ticket(String(content['ticketId']));
    if (content['version'] !== ticket.version) return { ok: false, code: 'TICKET_CHANGED' };
    ticket.version += 1;
    ticket.done.push(String(content['note']));
    this.answers.set(requestId, { content: words, version: ticket.version });
    return { ok: true, version: ticket.version };
  }
}
