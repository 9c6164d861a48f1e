import Taro from '@tarojs/taro';
import { call, type CallInput } from '../call';
import { newId } from '../ids';
import { photoFolder } from '../session';
import { readStored, writeStored } from '../store';
import * as freight from './freight';
import { Post, type Answer, type Submitted } from './post';
import type { Queue } from './queue';
import { noPictures, type Said, type Step, type StepName } from './step';

export type { Freight } from './freight';
export type { Submitted } from './post';
export type { Pictures, Said, SaidOf, Step } from './step';

/** One queue per person: their own folder in the cloud is what names them on this phone. */
const keyOf = (folder: string): string => `outbox.${folder}`;

const WAIT = 800;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const ask = async (step: Step, content: Record<string, unknown>): Promise<Answer> => {
  // The content is put together per kind in step.ts; the cloud checks it against the contract.
  const reply = await call(step.name, content as CallInput<StepName>);
  return reply.ok ? { ok: true, version: reply.data.version } : { ok: false, code: reply.code };
};

/** A lost reply is asked for once more at once, under the same id; after that there will be other occasions. */
const send = async (step: Step, content: Record<string, unknown>): Promise<Answer> => {
  const answer = await ask(step, content);
  if (answer.ok || (answer.code !== 'NETWORK' && answer.code !== 'BUSY')) return answer;
  await pause(WAIT);
  return ask(step, content);
};

const listeners = new Set<() => void>();
const changed = (): void => {
  for (const listener of listeners) listener();
};

interface Own {
  readonly folder: string;
  readonly post: Post;
}
let own: Own | null = null;

const open = (folder: string): Own => {
  const key = keyOf(folder);
  const steps = (readStored(key) as Queue | null) ?? [];
  const line = {
    save: (queue: Queue) => writeStored(key, queue),
    ship: freight.ship,
    send,
    release: freight.release,
    now: () => Date.now(),
    newId,
  };
  return { folder, post: new Post(steps, line, changed) };
};

/** The queue of whoever uses this phone now; null while nobody knows who that is. */
const post = (): Post | null => {
  const folder = photoFolder();
  if (folder === '') return null;
  if (own?.folder !== folder) own = open(folder);
  return own.post;
};

const nothing: Queue = [];
export const unsent = (): Queue => post()?.current() ?? nothing;
export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** What the step is done to, as it was seen. */
export interface Seen {
  readonly ticketId: string;
  readonly version: number;
  readonly title: string;
  readonly home: string;
}

/** Does one thing to one work order, now or as soon as there is a network. Pictures come with their own way. */
export const submit = async (said: Said, seen: Seen, pictures?: freight.Freight): Promise<Submitted> => {
  const key = newId();
  if (pictures !== undefined) freight.load(key, pictures);
  const carried = pictures === undefined ? noPictures : freight.picturesOf(pictures);
  const step = { ...said, ...seen, key, requestId: key, at: Date.now(), pictures: carried };
  const submitted = (await post()?.submit(step)) ?? ({ kind: 'full' } as const);
  if (submitted.kind === 'refused' || submitted.kind === 'full') freight.unload(key);
  return submitted;
};

/** Sends whatever waits. Safe to call at any time and as often as one likes. */
export const drain = async (): Promise<void> => {
  if (unsent().length > 0) await post()?.drain();
};

/** The person has seen the work order at this version and wants it all the same. */
export const retry = async (key: string, version: number): Promise<void> => {
  freight.unload(key);
  await post()?.retry(key, version);
};
export const drop = (key: string): void => post()?.drop(key);
/** Back to its form; the pictures stay on the phone. */
export const takeBack = (key: string): Step | null => {
  freight.unload(key);
  return post()?.takeBack(key) ?? null;
};
export const isSending = (ticketId: string): boolean => post()?.isSending(ticketId) ?? false;
export const reached = (ticketId: string): number => post()?.reached(ticketId) ?? 0;

/** Whoever leaves this phone leaves nothing in its memory. */
export const forget = (): void => {
  own = null;
  changed();
};

/** Whenever the app comes to the front, or the network back, what waits is sent. Once, when the app is launched. */
export const wake = (): void => {
  const begin = (): void => {
    void drain();
  };
  Taro.onAppShow(begin);
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) begin();
  });
};
