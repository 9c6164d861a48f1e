import path from 'node:path';
import type { Api, Input, Output, ProcedureName, Reply } from '../../domain/contract';
import { START, requestId } from '../../tests/support/cloud';
import { bundles } from './folder';
import { startCloud, type CallRecord, type Cloud } from '../../local/cloud';
import type { TicketDocument } from '../../cloudfunctions/schema';

/** What one call cost. */
export interface Sample {
  readonly procedure: string;
  readonly openId: string;
  readonly input: unknown;
  readonly ms: number;
  readonly databaseCalls: number;
  readonly examined: number;
  readonly bytes: number;
  /** 'OK', or the code of an expected refusal. */
  readonly code: string;
}

/** Half past seven on the Monday the tests begin on. */
export const MORNING = START - 90 * 60_000;

const PICTURE = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

/** One cloud with one size of history, and what its day has cost so far. */
export class World {
  readonly samples: Sample[] = [];
  private constructor(
    readonly stored: number,
    readonly cloud: Cloud,
    private readonly time: { at: number },
  ) {}

  /** Opens a folder with the real bundles and the real indexes; a query without an index is refused. */
  static async open(stored: number, dataDir: string): Promise<World> {
    const functionsDir = bundles();
    const time = { at: MORNING };
    const cloud = await startCloud({
      ...{ functionsDir, dataDir, schema: path.join(functionsDir, 'schema.json') },
      ...{ unindexed: 'refuse', autoTimers: false, watch: false, now: () => time.at },
    });
    return new World(stored, cloud, time);
  }

  get now(): number {
    return this.time.at;
  }

  /** Virtual time of the day's next act; it never goes back, and stands still while a call runs. */
  goTo(at: number): void {
    this.time.at = Math.max(at, this.time.at + 1);
  }

  /** What the phone's `call()` does, as this person. The reply is handed on, refused or not. */
  async ask<N extends ProcedureName>(openId: string, name: N, input: Input<Api[N]>): Promise<Reply<Api[N]>> {
    this.goTo(this.now + 1_000);
    const answer = await this.cloud.invoke(name.slice(0, name.indexOf('.')), { name, input }, openId);
    if ('errCode' in answer) throw new Error(`${name} with ${this.stored} stored: ${answer.errCode} ${answer.errMsg}`);
    const reply = answer.result as Reply<Api[N]>;
    this.note(name, { openId, input, code: reply.ok ? 'OK' : reply.code });
    return reply;
  }

  /** As `ask`, where only success will do. */
  async must<N extends ProcedureName>(openId: string, name: N, input: Input<Api[N]>): Promise<Output<Api[N]>> {
    const reply = await this.ask(openId, name, input);
    if (!reply.ok) throw new Error(`${name} as ${openId} with ${this.stored} stored: ${reply.code}`);
    return reply.data;
  }

  /** The same read once more; a timer turns. */
  async again({ procedure, openId, input }: Sample): Promise<unknown> {
    if (procedure === 'clock.tick') return this.turn(procedure);
    return this.must(openId, procedure as 'community.home', input as Record<string, never>);
  }

  /** A turn of a function's timer, as the platform fires it. */
  async turn(name: 'clock.tick' | 'export.tick' | 'satisfaction.verify'): Promise<void> {
    await this.cloud.fireTimers(name.slice(0, name.indexOf('.')));
    this.note(name, { openId: '', input: {}, code: 'OK' });
  }

  /** Puts a picture where the phone would. */
  async upload(openId: string): Promise<string> {
    const file = `photos/f-${openId.slice('o-'.length)}/${requestId()}.jpg`;
    const answer = await fetch(`${this.cloud.url}/upload?path=${encodeURIComponent(file)}`, {
      method: 'PUT',
      headers: { 'x-wx-openid': openId, 'content-type': 'image/jpeg' },
      body: new Uint8Array(PICTURE),
    });
    const { fileID } = (await answer.json()) as { readonly fileID?: string };
    if (fileID === undefined) throw new Error(`no picture could be uploaded as ${openId}`);
    return fileID;
  }

  /** A ticket as it is stored: what somebody's phone would have on its screen. Costs the product nothing. */
  ticket(ticketId: string): TicketDocument {
    const found = this.cloud.documents.all('tickets').findLast(({ _id }) => _id === ticketId);
    if (found === undefined) throw new Error(`no ticket ${ticketId}`);
    return found as unknown as TicketDocument;
  }

  /** What a write to a ticket carries. */
  write(ticketId: string) {
    return { requestId: requestId(), ticketId, version: this.ticket(ticketId).version };
  }

  private note(procedure: string, { openId, input, code }: Pick<Sample, 'openId' | 'input' | 'code'>): void {
    const record = this.cloud.calls().findLast((call) => matches(call, procedure));
    if (record === undefined) throw new Error(`no call of ${procedure} was recorded`);
    if (!record.ok && code === 'OK') throw new Error(`${procedure} with ${this.stored} stored: ${String(record.code)}`);
    const { ms, dbCalls: databaseCalls, examined, replyBytes: bytes } = record;
    this.samples.push({ procedure, openId, input, code, ms, databaseCalls, examined, bytes });
  }
}

/** A timer's call has no name. */
const matches = (call: CallRecord, procedure: string): boolean =>
  (call.procedure ?? '') === procedure ||
  (call.trigger !== undefined && call.function === procedure.slice(0, procedure.indexOf('.')));
