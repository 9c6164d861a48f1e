import type { Api, Input, ProcedureName } from '#domain/contract';
import type { Stars } from '#domain/satisfaction';
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

/** What an owner says on the phone; null: did not say. */
export interface Said {
  readonly service: Stars | null;
  readonly contractor: Stars | null;
  readonly fixed: boolean | null;
  readonly words: string;
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

  /**
   * When somebody stands at the door (epoch ms): a little into the booked slot, which may begin a moment after the report. Who
   * comes has to accept within five minutes of it.
   */
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

  /** The openId of whoever has the ticket; where routing found nobody, a supervisor has sent the likeliest. */
  async sent(supervisor: string, ticketId: string): Promise<string> {
    const { status } = await this.look(supervisor, ticketId);
    if (status === 'reported') {
      const { candidates } = await this.stage.call(supervisor, 'ticket.candidates', { ticketId });
      const [first] = candidates.filter(({ assignable }) => assignable);
      if (first === undefined) throw new Error(`nobody can be sent to ${ticketId}`);
      const named = await this.named(supervisor, ticketId);
      const { technicianId } = first;
      await this.stage.call(supervisor, 'ticket.assign', { ...named, technicianId, note: '今天他离得最近。' });
    }
    return this.technicianOf(supervisor, ticketId);
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
  async callBack(frontDesk: string, ticketId: string, said: Said): Promise<void> {
    const { status, callBacks } = await this.look(frontDesk, ticketId);
    if (status !== 'closed' || callBacks.length > 0) return;
    const call = { ticketId, which: 'first', outcome: 'reached', ...said, nextAt: null } as const;
    await this.stage.call(frontDesk, 'ticket.callBack', { requestId: this.stage.requestId(), ...call });
  }

  /** 挽回: a manager calls, does something about it, and the owner answers a second time. */
  async recover(manager: string, ticketId: string): Promise<string | null> {
    const { recovery } = await this.look(manager, ticketId);
    if (recovery?.state !== 'open') return null;
    const recoveryId = recovery.id;
    const write = async () => {
      const { version } = await this.stage.call(manager, 'recovery.get', { recoveryId });
      return { requestId: this.stage.requestId(), recoveryId, version };
    };
    const contact = { ...(await write()), words: '打过电话，先道歉，约好让监理一起上门再看一次。' };
    await this.stage.call(manager, 'recovery.contact', contact);
    const measure = { ...(await write()), measure: 'inspect', words: '监理现场复查，收边处重新处理。' } as const;
    await this.stage.call(manager, 'recovery.measure', measure);
    const close = { ...(await write()), words: '监理已上门复查并处理好，以后同类维修由监理先看一遍。' };
    await this.stage.call(manager, 'recovery.close', close);
    return recoveryId;
  }

  async answerRecovery(owner: string, recoveryId: string): Promise<void> {
    const { version } = await this.stage.call(owner, 'recovery.mine', { recoveryId });
    const write = { requestId: this.stage.requestId(), recoveryId, version };
    await this.stage.call(owner, 'recovery.answer', { ...write, answer: 'satisfied', words: '这次处理得不错。' });
  }
}
