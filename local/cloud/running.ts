import { randomBytes } from 'node:crypto';
import { Clock } from './clock/clock';
import { Timers, type Trigger } from './clock/timers';
import { Engine } from './documents/engine';
import type { Log } from './documents/log';
import type { Fields } from './documents/values';
import { messageOf } from './errors';
import { Faults } from './faults/faults';
import { FunctionFolder } from './functions/config';
import { baseEnvironment, DEFAULT_ENV_ID } from './functions/environment';
import { Invocations, type Reply } from './functions/invocations';
import { Pool } from './functions/pool';
import { Journal } from './journal';
import { OpenApi } from './openapi/openapi';
import { Pushes } from './openapi/pushes';
import { Rules } from './openapi/rules';
import type { CloudOptions } from './options';
import { readSchema } from './schema';
import { Signer } from './signing';
import { Files } from './storage/files';
import { Storage } from './storage/storage';

export interface Ground {
  readonly options: CloudOptions;
  readonly log: Log;
  readonly url: string;
  readonly filesDir: string;
}

/** The key that signs tokens and URLs; kept, so that links survive a restart. */
const signingKey = (log: Log): string => {
  const known = log.readMeta('signing-key');
  if (known !== undefined) return known;
  const fresh = randomBytes(32).toString('hex');
  log.writeMeta('signing-key', fresh);
  return fresh;
};

const clockOf = ({ options, log }: Ground): Clock =>
  new Clock(options.now ?? Date.now, {
    read: () => Number(log.readMeta('clock-offset') ?? 0),
    write: (offset) => {
      log.writeMeta('clock-offset', String(offset));
    },
  });

/** All parts of one cloud, put together. */
export class Running {
  readonly journal = new Journal();
  readonly rules = new Rules();
  readonly faults = new Faults();
  readonly clock: Clock;
  readonly engine: Engine;
  readonly files: Files;
  readonly storage: Storage;
  readonly folder: FunctionFolder;
  readonly pool: Pool;
  readonly invocations: Invocations;
  readonly timers: Timers;
  readonly openapi: OpenApi;
  private readonly pushes: Pushes;
  private readonly complaints = new Set<string>();
  readonly env: Readonly<Record<string, string>>;
  readonly envId: string;

  constructor(private readonly ground: Ground) {
    const { options, log, url, filesDir } = ground;
    this.envId = options.envId ?? DEFAULT_ENV_ID;
    const signer = new Signer(signingKey(log));
    this.clock = clockOf(ground);
    const policy = options.schema === undefined ? 'ignore' : options.unindexed;
    this.engine = new Engine(log, { schema: readSchema(options.schema), policy });
    this.files = new Files(filesDir, log, this.envId);
    this.storage = new Storage({ files: this.files, signer, url, now: () => this.clock.now() });
    this.folder = new FunctionFolder(options.functionsDir);
    this.env = baseEnvironment({ url, envId: this.envId });
    this.pool = new Pool({ folder: this.folder, env: this.env, clock: this.clock.shared, workers: options.workers });
    const { pool, folder, clock, journal } = this;
    this.invocations = new Invocations({ pool, folder, clock, journal, signer, url, envId: this.envId });
    this.timers = new Timers(clock, {
      triggers: () => this.triggers(),
      fire: (trigger, at) => this.fire(trigger, at),
      failed: (error) => {
        this.complain('', error);
      },
    });
    this.pushes = new Pushes(log, this.timers, (event) => this.push(event));
    this.openapi = new OpenApi({ rules: this.rules, journal, pushes: this.pushes, now: () => clock.now() });
  }

  async invoke(functionName: string, event: Fields, openId: string): Promise<Reply> {
    return this.invocations.invoke({ functionName, event, openId, unionId: '', source: 'wx_client' });
  }

  async advance(ms: number): Promise<number> {
    await this.timers.advance(ms);
    this.journal.changed();
    return this.clock.now();
  }

  /** Fires the timers of one function as if they were due now. */
  async fireNow(functionName: string): Promise<number> {
    const { triggers } = this.folder.config(functionName);
    for (const trigger of triggers) await this.fire(trigger, this.clock.now());
    return triggers.length;
  }

  async seed(collection: string, documents: readonly Fields[]): Promise<number> {
    if (!this.engine.store.has(collection)) this.engine.store.add(collection);
    return this.engine.put(collection, documents);
  }

  /** Functions stay loaded, as on the platform: emptying a database does not restart them. */
  reset(): void {
    this.engine.clear();
    this.files.clear();
    this.clock.reset();
    this.forget();
  }

  /** Remembers documents, files and the clock; the result goes back there, with nothing else of what came after. */
  keep(): () => void {
    const documents = this.engine.keep();
    const files = this.files.keep();
    const { moved } = this.clock;
    return () => {
      documents();
      files();
      this.clock.putBack(moved);
      this.forget();
    };
  }

  private forget(): void {
    this.rules.clear();
    this.faults.clear();
    this.timers.reset();
    this.pushes.reset();
    this.journal.clear();
  }

  /** Timers are looked at twice a second: the same complaint is written once. */
  private complain(name: string, error: unknown): void {
    const text = messageOf(error);
    if (this.complaints.has(text)) return;
    this.complaints.add(text);
    this.journal.addLog({ at: this.clock.now(), level: 'error', function: name, text });
  }

  private triggers(): Trigger[] {
    return this.folder.names().flatMap((name) => {
      try {
        return [...this.folder.config(name).triggers];
      } catch (error) {
        this.complain(name, error);
        return [];
      }
    });
  }

  private async fire({ functionName, name }: Trigger, at: number): Promise<void> {
    const event = { Type: 'Timer', TriggerName: name, Time: new Date(at).toISOString(), Message: '' };
    await this.invocations.invoke({
      functionName,
      event,
      openId: '',
      unionId: '',
      source: 'wx_trigger',
      trigger: name,
    });
  }

  /** Message pushes carry no signed-in person: whom they are about stands in the event. */
  private async push(event: Fields): Promise<void> {
    const kind = String(event['Event']);
    const listener =
      this.ground.options.mediaCheckFunction ??
      this.folder.names().find((name) => this.folder.config(name).events.includes(kind));
    if (listener === undefined) {
      const text = `no function listens to ${kind}: name one in "mediaCheckFunction" or config.json "events"`;
      this.journal.addLog({ at: this.clock.now(), level: 'warn', function: '', text });
      return;
    }
    await this.invocations.invoke({
      functionName: listener,
      event,
      openId: '',
      unionId: '',
      source: 'wx_unknown',
      trigger: kind,
    });
  }
}
