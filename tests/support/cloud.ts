import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Api, Input, Output, ProcedureName, Reply } from '#domain/contract';
import { timeAt } from '#domain/time';
import type { CollectionName, Documents } from '../../cloudfunctions/schema';
import { startCloud, type Cloud, type CloudOptions } from '../../local/cloud';
import { people, photoFolder, smallCommunity, type PersonKey, type Seed } from './community';
import { functionBundles } from './functions';

/** A Monday morning in China; virtual time runs on from here as real time passes. */
export const START = timeAt('2026-11-23', '09:00');

type CodeOf<N extends ProcedureName> = Extract<Reply<Api[N]>, { readonly ok: false }>['code'];

/** A running local cloud with the real bundles in it, and the small community unless told otherwise. */
export interface TestCloud {
  readonly cloud: Cloud;
  /** What the phone's `call()` does, as this person. */
  call<N extends ProcedureName>(who: PersonKey, name: N, input: Input<Api[N]>): Promise<Reply<Api[N]>>;
  /** As `call`, where only success will do. */
  must<N extends ProcedureName>(who: PersonKey, name: N, input: Input<Api[N]>): Promise<Output<Api[N]>>;
  /** The code of a call that must fail; 'OK' where it does not. */
  code<N extends ProcedureName>(who: PersonKey, name: N, input: Input<Api[N]>): Promise<CodeOf<N> | 'OK'>;
  seed(seed: Seed): Promise<void>;
  all<N extends CollectionName>(name: N): readonly Documents[N][];
  /** Puts a picture (or any other file) where the phone would; returns its `cloud://` id. */
  upload(who: PersonKey, cloudPath?: string, file?: Buffer): Promise<string>;
  /** Time passes and no timer fires: the platform was late. */
  skip(ms: number): void;
  /** Remembers everything stored and what time it is; the result goes back there, as often as wanted. */
  keep(): () => void;
  close(): Promise<void>;
}

let serial = 0;
/** Unique within a test file; what the phone makes for one intent. */
export const requestId = (): string => `request-${String((serial += 1)).padStart(6, '0')}`;

/** The smallest JPEG there is: nobody looks inside. */
const PICTURE = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

interface Upload {
  readonly url: string;
  readonly openId: string;
  readonly cloudPath: string;
  readonly file: Buffer;
}

async function put({ url, openId, cloudPath, file }: Upload): Promise<string> {
  const answer = await fetch(`${url}/upload?path=${encodeURIComponent(cloudPath)}`, {
    method: 'PUT',
    headers: { 'x-wx-openid': openId, 'content-type': 'image/jpeg' },
    body: new Uint8Array(file),
  });
  const body = (await answer.json()) as { readonly fileID?: string };
  if (body.fileID === undefined) throw new Error(`upload of ${cloudPath} failed: ${JSON.stringify(body)}`);
  return body.fileID;
}

async function send(cloud: Cloud, who: PersonKey, call: { name: ProcedureName; input: unknown }): Promise<unknown> {
  const answer = await cloud.invoke(call.name.slice(0, call.name.indexOf('.')), call, people[who]);
  if ('errCode' in answer) throw new Error(`${call.name}: ${answer.errCode} ${answer.errMsg}`);
  return answer.result;
}

const over = (cloud: Cloud): Omit<TestCloud, 'close' | 'skip' | 'keep'> => {
  const call = async <N extends ProcedureName>(who: PersonKey, name: N, input: Input<Api[N]>) =>
    (await send(cloud, who, { name, input })) as Reply<Api[N]>;
  return {
    cloud,
    call,
    must: async (who, name, input) => {
      const reply = await call(who, name, input);
      if (!reply.ok) throw new Error(`${name} as ${who}: ${reply.code} (${reply.traceId})`);
      return reply.data;
    },
    code: async (who, name, input) => {
      const reply = await call(who, name, input);
      return reply.ok ? 'OK' : reply.code;
    },
    seed: async (seed) => {
      for (const [name, documents] of Object.entries(seed)) {
        await cloud.documents.put(name, documents as unknown as Record<string, unknown>[]);
      }
    },
    all: (name) => cloud.documents.all(name) as unknown as Documents[typeof name][],
    upload: (who, cloudPath = `photos/${photoFolder(who)}/${requestId()}.jpg`, file = PICTURE) =>
      put({ url: cloud.url, openId: people[who], cloudPath, file }),
  };
};

/** A cloud with its functions loaded, and the time it thinks it is. */
interface Warm {
  readonly cloud: Cloud;
  readonly time: { began: number; skipped: number };
  readonly dataDir: string;
}

async function start(options: Partial<CloudOptions>): Promise<Warm> {
  const functionsDir = functionBundles();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'anju-test-'));
  const time = { began: Date.now(), skipped: 0 };
  const cloud = await startCloud({
    functionsDir,
    dataDir,
    schema: path.join(functionsDir, 'schema.json'),
    unindexed: 'refuse',
    now: () => START + time.skipped + Date.now() - time.began,
    autoTimers: false,
    watch: false,
    ...options,
  });
  return { cloud, time, dataDir };
}

async function stop({ cloud, dataDir }: Warm): Promise<void> {
  await cloud.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/**
 * Clouds nobody uses, by their options: loading a function takes longer than most tests, so within a test file they are
 * used again, empty. `npm run measure` starts clouds too and has no test file.
 */
const idle = new Map<string, Warm>();
const inTestFile = typeof afterAll === 'function';
if (inTestFile) {
  afterAll(async () => {
    await Promise.all([...idle.values()].map(stop));
    idle.clear();
  });
}

function startOver(warm: Warm): Warm {
  Object.assign(warm.time, { began: Date.now(), skipped: 0 });
  warm.cloud.reset();
  return warm;
}

/** Starts a cloud of one's own, with nothing in it of an earlier test. */
export async function startTestCloud(options: Partial<CloudOptions> = {}, seed?: Seed): Promise<TestCloud> {
  const key = JSON.stringify(options);
  const warm = idle.get(key);
  idle.delete(key);
  const now = await (warm === undefined ? start(options) : startOver(warm));
  const { cloud, time } = now;
  const test = over(cloud);
  await test.seed(seed ?? smallCommunity(START));
  return {
    ...test,
    skip: (ms) => {
      time.skipped += ms;
    },
    keep: () => {
      const at = cloud.clock.now();
      const back = cloud.keep();
      return () => {
        back();
        time.skipped += at - cloud.clock.now();
      };
    },
    close: async () => {
      // Where timers fire by themselves nothing is ever idle.
      const reusable = inTestFile && options.autoTimers !== true && !idle.has(key);
      if (reusable) idle.set(key, now);
      else await stop(now);
    },
  };
}
