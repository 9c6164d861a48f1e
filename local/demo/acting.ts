import type { Api, Input, ProcedureName } from '#domain/contract';
import type { Part, Place, Symptom } from '#domain/taxonomy';
import { MINUTE } from '#domain/time';
import { prices, technicians } from './cast';
import { homeOf } from './documents';
import type { Motif } from './pictures';
import type { Stage } from './stage';

/** A report as its owner makes it. `slot`: which of the offered visits is booked. */
export interface Told {
  readonly owner: string;
  readonly defect: readonly [Place, Part, Symptom];
  readonly words: string;
  readonly motif: Motif;
  readonly slot: number;
}

/** The writes that carry nothing but the ticket and its version. */
type Plain = {
  [N in ProcedureName]: Input<Api[N]> extends { requestId: string; ticketId: string; version: number }
    ? { requestId: string; ticketId: string; version: number } extends Input<Api[N]>
      ? N
      : never
    : never;
}[ProcedureName];

/** What several scenes do: report, look, and move a ticket at the version it has now. */
export class Acting {
  constructor(readonly stage: Stage) {}

  async report({ owner, defect, words, motif, slot }: Told): Promise<string> {
    const [place, part, symptom] = defect;
    const where = { site: { kind: 'home', homeId: homeOf(owner) }, place, part, symptom } as const;
    const { slots } = await this.stage.call(owner, 'ticket.preview', where);
    const { ticketId } = await this.stage.call(owner, 'ticket.report', {
      requestId: this.stage.requestId(),
      ...where,
      words,
      photos: [await this.stage.photo(owner, motif)],
      slotId: slots[Math.min(slot, slots.length - 1)]?.id ?? null,
      visitContact: null,
    });
    return ticketId;
  }

  look(openId: string, ticketId: string) {
    return this.stage.call(openId, 'ticket.get', { ticketId });
  }

  /** When somebody stands at the door (epoch ms): a little into the booked slot. */
  async visitOf(owner: string, ticketId: string): Promise<number> {
    const { appointment } = await this.look(owner, ticketId);
    if (appointment === null) throw new Error(`no visit is booked for ${ticketId}`);
    return appointment.startsAt + 6 * MINUTE;
  }

  /** So many of something from the price book, as a line of a quote. */
  priced(itemId: string, quantity: number) {
    const item = prices.find(({ id }) => id === itemId);
    if (item === undefined) throw new Error(`${itemId} is not in the price book`);
    const { kind, name, unitPrice } = item;
    return { itemId, kind, name, unitPrice, quantity };
  }

  /** What every write names: itself, the ticket, and the version `openId` sees now. */
  async named(openId: string, ticketId: string) {
    const { version } = await this.look(openId, ticketId);
    return { requestId: this.stage.requestId(), ticketId, version };
  }

  async move(openId: string, name: Plain, ticketId: string): Promise<void> {
    await this.stage.call(openId, name, await this.named(openId, ticketId));
  }

  /** The openId of whoever the ticket was given to. */
  async technicianOf(owner: string, ticketId: string): Promise<string> {
    const { technician } = await this.look(owner, ticketId);
    const found = technicians.find(({ name }) => technician?.startsWith(name.slice(0, 1)));
    if (found === undefined) throw new Error(`no technician of the demonstration is called ${technician ?? 'nothing'}`);
    return found.openId;
  }

  async finish(technician: string, ticketId: string, note: string): Promise<void> {
    const photos = [await this.stage.photo(technician, 'repaired')];
    const named = await this.named(technician, ticketId);
    const left = { before: [], materials: [], signature: null };
    await this.stage.call(technician, 'ticket.finish', { ...named, note, photos, ...left });
  }

  /** A supervisor lets key works pass; other work needs nobody's leave. */
  async inspect(supervisor: string, ticketId: string): Promise<void> {
    const { status } = await this.look(supervisor, ticketId);
    if (status !== 'inspecting') return;
    const named = await this.named(supervisor, ticketId);
    await this.stage.call(supervisor, 'ticket.pass', { ...named, note: '现场看过，做法符合要求。', photos: [] });
  }

  /** The front desk calls after a repair is closed; twice is once too often. */
  async callBack(frontDesk: string, ticketId: string): Promise<void> {
    const { status, callBacks } = await this.look(frontDesk, ticketId);
    if (status !== 'closed' || callBacks.length > 0) return;
    const words = '业主说问题已解决，提醒注意通风。';
    const call = { ticketId, which: 'first', outcome: 'reached', words } as const;
    await this.stage.call(frontDesk, 'ticket.callBack', { requestId: this.stage.requestId(), ...call });
  }
}
