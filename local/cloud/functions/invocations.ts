import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock';
import { newMeter, type Meter } from '../documents/meter';
import { isFields, type Fields } from '../documents/values';
import { CloudError } from '../errors';
import type { Journal } from '../journal';
import type { Signer } from '../signing';
import type { FunctionFolder } from './config';
import { APP_ID, invocationEnvironment, type Caller } from './environment';
import type { Outcome } from './function-worker';
import type { Pool } from './pool';

/** WeChat refuses a larger argument of `callFunction`. */
export const MAX_REQUEST_BYTES = 100 * 1024;
/** A larger reply of a function fails with −604001. */
export const MAX_REPLY_BYTES = 1024 * 1024;

/** What a call answers: the function's result as JSON text, or the platform's error number. */
export type Reply =
  | { readonly requestId: string; readonly body: string }
  | { readonly requestId: string; readonly errCode: number; readonly errMsg: string };

export interface Call extends Caller {
  readonly functionName: string;
  readonly event: Fields;
  readonly source: string;
  /** The timer or event behind it; absent when a person or another function calls. */
  readonly trigger?: string;
  readonly nested?: boolean;
}

/** An invocation in flight, found again by the token in its SDK requests. */
export interface Active extends Caller {
  readonly functionName: string;
  readonly meter: Meter;
  dbCalls: number;
  /** Ends its process, as the platform does with one that takes too much memory; resolves when it is gone. */
  kill: () => Promise<void>;
}

/** One invocation about to run. */
interface Start {
  readonly requestId: string;
  /** JSON of the event. */
  readonly event: string;
  /** Real ms; moved to the moment when its turn in the queue comes. */
  readonly times: { started: number };
  readonly active: Active;
}

interface Parts {
  readonly pool: Pool;
  readonly folder: FunctionFolder;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly signer: Signer;
  /** Known once the server listens. */
  readonly url: string;
  readonly envId: string;
}

const ERRORS = { failed: -504002, crashed: -504002, timeout: -504003 } as const;

const bytes = (text: string): number => Buffer.byteLength(text);

const codeOf = (reply: Reply): { ok: boolean; code: string | number | undefined } => {
  if ('errCode' in reply) return { ok: false, code: reply.errCode };
  const result: unknown = JSON.parse(reply.body);
  if (!isFields(result) || result['ok'] !== false) return { ok: true, code: undefined };
  return { ok: false, code: typeof result['code'] === 'string' ? result['code'] : undefined };
};

/** Runs cloud functions under the platform's limits and keeps a record of what each call cost. */
export class Invocations {
  private readonly active = new Map<string, Active>();

  constructor(private readonly parts: Parts) {}

  /** The invocation that an SDK request belongs to, by its `wxCloudApiToken`. */
  find(token: unknown): Active | undefined {
    const id = typeof token === 'string' ? this.parts.signer.read(token)?.['id'] : undefined;
    return typeof id === 'string' ? this.active.get(id) : undefined;
  }

  async invoke(call: Call): Promise<Reply> {
    const requestId = randomUUID();
    const event = JSON.stringify({ ...call.event, userInfo: { appId: APP_ID, openId: call.openId } });
    if (bytes(JSON.stringify(call.event)) > MAX_REQUEST_BYTES) {
      return { requestId, errCode: -504001, errMsg: 'cloud.callFunction:fail data exceed max size 100 KB' };
    }
    const active: Active = { ...call, meter: newMeter(), dbCalls: 0, kill: () => Promise.resolve() };
    this.active.set(requestId, active);
    const times = { at: this.parts.clock.now(), started: performance.now() };
    try {
      const reply = await this.run(call, { requestId, event, times, active });
      this.record(call, reply, { ...times, active });
      return reply;
    } finally {
      this.active.delete(requestId);
    }
  }

  private async run(call: Call, { requestId, event, times, active }: Start): Promise<Reply> {
    const { pool, signer, url, envId, clock, journal } = this.parts;
    const prepared = this.prepare(call.functionName);
    if ('errCode' in prepared) return { requestId, ...prepared };
    const { timeoutMs } = prepared;
    const outcome = await pool.run({
      functionName: call.functionName,
      timeoutMs,
      nested: call.nested ?? false,
      onLog: (level, text) => {
        journal.addLog({ at: clock.now(), level, function: call.functionName, text });
      },
      onStart: (kill) => {
        active.kill = kill;
        times.started = performance.now();
        clock.share();
      },
      job: {
        event,
        env: invocationEnvironment({ url, envId }, { ...call, requestId, token: signer.sign({ id: requestId }) }),
        context: {
          request_id: requestId,
          function_name: call.functionName,
          time_limit_in_ms: timeoutMs,
          memory_limit_in_mb: 256,
        },
      },
    });
    return this.replyOf(outcome, call.functionName, requestId);
  }

  private prepare(name: string): { timeoutMs: number } | { errCode: number; errMsg: string } {
    const { folder } = this.parts;
    try {
      folder.entry(name);
      return folder.config(name);
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      return { errCode: error.code === 'FUNCTIONS_EXECUTE_FAIL' ? -504002 : -501000, errMsg: error.message };
    }
  }

  private replyOf(outcome: Outcome, name: string, requestId: string): Reply {
    if (outcome.kind !== 'done') {
      const { clock, journal } = this.parts;
      journal.addLog({ at: clock.now(), level: 'error', function: name, text: outcome.message });
      return { requestId, errCode: ERRORS[outcome.kind], errMsg: `cloud function execution error: ${outcome.message}` };
    }
    const size = bytes(outcome.body);
    if (size <= MAX_REPLY_BYTES) return { requestId, body: outcome.body };
    return { requestId, errCode: -604001, errMsg: `reply of ${String(size)} bytes exceeds the limit of 1 MB` };
  }

  private record(
    call: Call,
    reply: Reply,
    { at, started, active }: { at: number; started: number; active: Active },
  ): void {
    const { name } = call.event;
    for (const text of new Set(active.meter.flagged)) {
      this.parts.journal.addLog({ at, level: 'warn', function: call.functionName, text });
    }
    this.parts.journal.addCall({
      id: reply.requestId,
      at,
      function: call.functionName,
      procedure: typeof name === 'string' ? name : undefined,
      openId: call.openId,
      ms: Math.round((performance.now() - started) * 10) / 10,
      dbCalls: active.dbCalls,
      examined: active.meter.examined,
      replyBytes: 'body' in reply ? bytes(reply.body) : 0,
      ...codeOf(reply),
      flagged: [...active.meter.flagged],
      trigger: call.trigger,
    });
  }
}
