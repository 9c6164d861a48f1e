import type { Stars } from '#domain/satisfaction';
import { DAY, dayOf, HOUR, MINUTE, timeAt } from '#domain/time';
import type { Acting } from './acting';
import type { Agenda } from './agenda';
import { owners } from './cast';
import { between, pick } from './random';
import type { Random } from './random';
import { stories } from './stories';
import type { Story } from './stories';

/** How far back the history of the demonstration begins. */
export const HISTORY = 28 * DAY;

/** Everything a repair of the past needs. */
interface Scene {
  readonly acting: Acting;
  readonly agenda: Agenda;
  readonly random: Random;
}

const FRONT_DESK = 'demo-frontdesk-lin';
const SUPERVISOR = 'demo-supervisor-ma';
const MANAGER = 'demo-manager-gao';
/** After 72 hours of silence the timer has closed it, and a day has not gone by since. */
const LAPSED = 94 * HOUR;

/** One in this many repairs is never answered, and one in this many is not fixed at first. */
const SILENT = 5;
const UNFIXED = 9;

/** Mostly content owners, as in an estate that is doing its homework: about nine in ten give four or five stars. */
const starsOf = (random: Random): Stars => pick(random, [5, 5, 5, 5, 5, 4, 4, 4, 5, 3] as const);

const near = (random: Random, stars: Stars): Stars => Math.min(5, Math.max(1, stars + between(random, -1, 1))) as Stars;

/** A repair being acted out: who lives there and what is broken. */
class Repair {
  constructor(
    private readonly scene: Scene,
    private readonly owner: string,
    private readonly story: Story,
  ) {}

  async report(at: number): Promise<void> {
    const { acting, random } = this.scene;
    const { place, part, symptom, words, motif } = this.story;
    const told = { owner: this.owner, defect: [place, part, symptom] as const, words, motif };
    const ticketId = await acting.report({ ...told, slot: between(random, 0, 3) });
    this.acceptSoon(ticketId, at);
  }

  private acceptSoon(ticketId: string, after: number): void {
    const at = after + between(this.scene.random, 2, 9) * MINUTE;
    this.scene.agenda.add(at, () => this.accept(ticketId, at));
  }

  private async accept(ticketId: string, at: number): Promise<void> {
    const { acting, agenda, random } = this.scene;
    const technician = await acting.sent(SUPERVISOR, ticketId);
    await acting.move(technician, 'ticket.accept', ticketId);
    const { appointment } = await acting.look(this.owner, ticketId);
    const start = Math.max(appointment?.startsAt ?? 0, at + HOUR);
    const arrival = start + between(random, 0, 50) * MINUTE;
    agenda.add(arrival, () => this.arrive(ticketId, technician));
    const finish = arrival + between(random, 40, 150) * MINUTE;
    agenda.add(finish, () => this.finish(ticketId, technician, finish));
  }

  /** Out of warranty nothing is done before the owner has seen the price. */
  private async arrive(ticketId: string, technician: string): Promise<void> {
    const { acting } = this.scene;
    await acting.move(technician, 'ticket.arrive', ticketId);
    const { warranty, quote } = await acting.look(technician, ticketId);
    if (warranty.verdict !== 'out' || quote?.state === 'accepted') return;
    await acting.stage.call(technician, 'ticket.quote', {
      ...(await acting.named(technician, ticketId)),
      lines: [acting.priced('labour-visit', 1), acting.priced('labour-patch', 2)],
      note: '',
    });
    await acting.move(this.owner, 'ticket.consent', ticketId);
  }

  private async finish(ticketId: string, technician: string, at: number): Promise<void> {
    const { acting, agenda, random } = this.scene;
    await acting.finish(technician, ticketId, this.story.note);
    agenda.add(at + HOUR, () => acting.inspect(SUPERVISOR, ticketId));
    agenda.add(at + LAPSED, () => this.call(ticketId));
    const { reopened } = await acting.look(this.owner, ticketId);
    if (between(random, 1, SILENT) === 1) return;
    const later = at + between(random, 2, 20) * HOUR;
    if (reopened === 0 && between(random, 1, UNFIXED) === 1) agenda.add(later, () => this.reopen(ticketId, later));
    else {
      agenda.add(later, () => this.close(ticketId, later));
      agenda.add(later + between(random, 2, 22) * HOUR, () => this.call(ticketId));
    }
  }

  private async reopen(ticketId: string, at: number): Promise<void> {
    const { acting } = this.scene;
    await acting.stage.call(this.owner, 'ticket.reopen', {
      ...(await acting.named(this.owner, ticketId)),
      note: '还是有一点，没有完全修好。',
      photos: [],
    });
    this.acceptSoon(ticketId, at);
  }

  private async call(ticketId: string): Promise<void> {
    const { acting, random } = this.scene;
    const service = starsOf(random);
    const contractor = near(random, service);
    const words = '业主说问题已解决，提醒注意通风。';
    await acting.callBack(FRONT_DESK, ticketId, { service, contractor, fixed: true, words });
  }

  /** The next day a manager has seen to what went wrong, and the owner says what they think of that. */
  private recoverAfter(ticketId: string, at: number): void {
    const { acting, agenda } = this.scene;
    agenda.add(at + 18 * HOUR, async () => {
      const recoveryId = await acting.recover(MANAGER, ticketId);
      if (recoveryId !== null) await acting.answerRecovery(this.owner, recoveryId);
    });
  }

  private async close(ticketId: string, at: number): Promise<void> {
    const { acting, random } = this.scene;
    await acting.move(this.owner, 'ticket.confirm', ticketId);
    if (between(random, 1, 4) === 1) return;
    const { closure, reopened, asksRecommend } = await acting.look(this.owner, ticketId);
    const stars = reopened > 0 ? pick(random, [2, 3, 3] as const) : starsOf(random);
    const praise = pick(random, ['来得准时，干活仔细。', '师傅很耐心，收拾得也干净。', '', '']);
    await acting.stage.call(this.owner, 'satisfaction.rate', {
      requestId: acting.stage.requestId(),
      ticketId,
      closure,
      stars,
      dimensions: {
        timeliness: near(random, stars),
        attitude: 5,
        skill: near(random, stars),
        tidiness: pick(random, [null, near(random, stars)]),
        result: stars,
      },
      recommend: asksRecommend ? pick(random, [10, 9, 9, 8, 7] as const) : null,
      tags: stars >= 4 ? ['onTime', 'polite'] : ['cameOften'],
      words: stars >= 4 ? praise : '来了两次才修好。',
      photos: [],
    });
    this.recoverAfter(ticketId, at);
  }
}

/** Puts four weeks of repairs on the agenda, ending at `end`: two or three a day, all the way from photo to score. */
export const planHistory = (scene: Scene, end: number): void => {
  const { random, agenda } = scene;
  for (let day = end - HISTORY; day < end - DAY; day += DAY) {
    for (let number = between(random, 1, 3); number > 0; number--) {
      const at = timeAt(dayOf(day), '08:30') + between(random, 0, 8) * HOUR;
      if (at < end - HISTORY) continue;
      const repair = new Repair(scene, pick(random, owners).openId, pick(random, stories));
      agenda.add(at, () => repair.report(at));
    }
  }
};
