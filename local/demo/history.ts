import type { Stars } from '#domain/satisfaction';
import { DAY, HOUR, MINUTE } from '#domain/time';
import type { Agenda } from './agenda';
import { owners, technicians } from './cast';
import { homeOf } from './documents';
import { between, pick } from './random';
import type { Random } from './random';
import type { Stage } from './stage';
import { stories } from './stories';
import type { Story } from './stories';

/** How far back the history of the demonstration begins. */
export const HISTORY = 28 * DAY;

/** Everything a repair of the past needs. */
interface Scene {
  readonly stage: Stage;
  readonly agenda: Agenda;
  readonly random: Random;
}

/** One in this many repairs is never answered, and one in this many is not fixed at first. */
const SILENT = 5;
const UNFIXED = 9;

/** Mostly content owners, as in an estate that is doing its homework: about nine in ten give four or five stars. */
const starsOf = (random: Random): Stars => pick(random, [5, 5, 5, 5, 5, 4, 4, 4, 5, 3] as const);

const near = (random: Random, stars: Stars): Stars => Math.min(5, Math.max(1, stars + between(random, -1, 1))) as Stars;

const technicianNamed = (name: string | undefined): string => {
  const found = technicians.find((candidate) => name?.startsWith(candidate.name.slice(0, 1)));
  if (!found) throw new Error(`no technician of the demonstration is called ${name ?? 'nothing'}`);
  return found.openId;
};

/** A repair being acted out: who lives there and what is broken. */
class Repair {
  constructor(
    private readonly scene: Scene,
    private readonly owner: string,
    private readonly story: Story,
  ) {}

  async report(at: number): Promise<void> {
    const { stage, random } = this.scene;
    const { place, part, symptom, words, motif } = this.story;
    const defect = { homeId: homeOf(this.owner), place, part, symptom };
    const { slots } = await stage.call(this.owner, 'ticket.preview', defect);
    const slotId = slots[between(random, 0, Math.min(3, slots.length - 1))]?.id ?? null;
    const photos = [await stage.photo(this.owner, motif)];
    const { ticketId } = await stage.call(this.owner, 'ticket.report', {
      requestId: stage.requestId(),
      ...defect,
      words,
      photos,
      slotId,
    });
    this.acceptSoon(ticketId, at);
  }

  private acceptSoon(ticketId: string, after: number): void {
    const at = after + between(this.scene.random, 2, 9) * MINUTE;
    this.scene.agenda.add(at, () => this.accept(ticketId, at));
  }

  private async accept(ticketId: string, at: number): Promise<void> {
    const { agenda, random } = this.scene;
    const ticket = await this.look(ticketId);
    const technician = technicianNamed(ticket.technician ?? undefined);
    await this.write(technician, 'ticket.accept', ticketId);
    const start = Math.max(ticket.appointment?.startsAt ?? 0, at + HOUR);
    const arrival = start + between(random, 0, 50) * MINUTE;
    agenda.add(arrival, () => this.write(technician, 'ticket.arrive', ticketId));
    agenda.add(arrival + between(random, 40, 150) * MINUTE, () => this.finish(ticketId, technician));
  }

  private async finish(ticketId: string, technician: string): Promise<void> {
    const { stage, agenda, random } = this.scene;
    const { version, reopened } = await this.look(ticketId);
    const photos = [await stage.photo(technician, 'repaired')];
    await stage.call(technician, 'ticket.finish', {
      requestId: stage.requestId(),
      ticketId,
      version,
      note: this.story.note,
      photos,
    });
    const at = (await this.look(ticketId)).timeline.at(-1)?.at ?? 0;
    if (between(random, 1, SILENT) === 1) return;
    const later = at + between(random, 1, 20) * HOUR;
    if (reopened === 0 && between(random, 1, UNFIXED) === 1) agenda.add(later, () => this.reopen(ticketId, later));
    else agenda.add(later, () => this.close(ticketId));
  }

  private async reopen(ticketId: string, at: number): Promise<void> {
    const { stage } = this.scene;
    const { version } = await this.look(ticketId);
    const note = '还是有一点，没有完全修好。';
    await stage.call(this.owner, 'ticket.reopen', {
      requestId: stage.requestId(),
      ticketId,
      version,
      note,
      photos: [],
    });
    this.acceptSoon(ticketId, at);
  }

  private async close(ticketId: string): Promise<void> {
    const { stage, random } = this.scene;
    await this.write(this.owner, 'ticket.confirm', ticketId);
    if (between(random, 1, 4) === 1) return;
    const { closure, reopened } = await this.look(ticketId);
    const stars = reopened > 0 ? pick(random, [2, 3, 3] as const) : starsOf(random);
    await stage.call(this.owner, 'satisfaction.rate', {
      requestId: stage.requestId(),
      ticketId,
      closure,
      stars,
      dimensions: {
        timeliness: near(random, stars),
        attitude: 5,
        skill: near(random, stars),
        tidiness: near(random, stars),
        result: stars,
      },
      tags: stars >= 4 ? ['onTime', 'polite'] : ['cameOften'],
      words:
        stars >= 4 ? pick(random, ['来得准时，干活仔细。', '师傅很耐心，收拾得也干净。', '', '']) : '来了两次才修好。',
    });
  }

  private look(ticketId: string) {
    return this.scene.stage.call(this.owner, 'ticket.get', { ticketId });
  }

  private async write(
    openId: string,
    name: 'ticket.accept' | 'ticket.arrive' | 'ticket.confirm',
    ticketId: string,
  ): Promise<void> {
    const { version } = await this.look(ticketId);
    await this.scene.stage.call(openId, name, { requestId: this.scene.stage.requestId(), ticketId, version });
  }
}

/** Puts four weeks of repairs on the agenda, ending at `end`: two or three a day, all the way from photo to score. */
export const planHistory = (scene: Scene, end: number): void => {
  const { random, agenda } = scene;
  for (let day = end - HISTORY; day < end - DAY; day += DAY) {
    for (let number = between(random, 1, 3); number > 0; number--) {
      const at = day + between(random, 1, 10) * HOUR;
      const repair = new Repair(scene, pick(random, owners).openId, pick(random, stories));
      agenda.add(at, () => repair.report(at));
    }
  }
};
