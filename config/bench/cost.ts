import { MESSAGE_DAYS } from '../../domain/messages';
import type { Counts } from './counts';
import type { Measured } from './measured';
import { assumed, plan, resources } from './prices';
import { DAYS_PER_MONTH, shares } from './shares';

/** What a month of so many homes uses. Bytes in GB. */
export interface Usage {
  readonly functionCalls: number;
  readonly databaseCalls: number;
  readonly storageCalls: number;
  readonly gbSeconds: number;
  readonly tickets: number;
  /** Added by the month's tickets, and kept. */
  readonly documentsAdded: number;
  /** Of these messages, which go when they are old. */
  readonly messagesAdded: number;
  readonly filesAdded: number;
  readonly outbound: number;
  readonly shown: number;
}

const GB = 1e9;
const SECOND = 1_000;

/** How often a timer fires in a month, whatever is to be done. */
export const timersPerMonth: Readonly<Record<string, number>> = {
  'clock.tick': DAYS_PER_MONTH * 24 * 30,
  'export.tick': DAYS_PER_MONTH * 24 * 4,
  'satisfaction.verify': DAYS_PER_MONTH * 12,
};

type Named = readonly (readonly [string, Counts])[];

/** Of the most stored tickets: what a company has after years. */
const largest = ({ sizes }: Measured): Named => Object.entries(sizes.at(-1)?.procedures ?? {});

/** Milliseconds as they are billed. */
const billed = (ms: number): number => Math.ceil((ms * assumed.durationFactor) / assumed.step) * assumed.step;

interface Load {
  readonly calls: number;
  readonly databaseCalls: number;
  readonly gbSeconds: number;
  readonly bytes: number;
}

const loadOf = (calls: number, counts: Counts): Load => ({
  calls,
  databaseCalls: calls * counts.databaseCalls.mean,
  gbSeconds: (calls * assumed.memory * billed(counts.totalMs / counts.calls)) / SECOND,
  bytes: calls * counts.bytes.mean,
});

const added = (a: Load, b: Load): Load => ({
  calls: a.calls + b.calls,
  databaseCalls: a.databaseCalls + b.databaseCalls,
  gbSeconds: a.gbSeconds + b.gbSeconds,
  bytes: a.bytes + b.bytes,
});
const none: Load = { calls: 0, databaseCalls: 0, gbSeconds: 0, bytes: 0 };

const timed = (name: string): boolean => name in timersPerMonth;

/** What a turn of a timer does beyond looking whether anything is due: the work people made for it. */
const workOf = (counts: Counts, idle: Counts | undefined): Counts => {
  if (idle === undefined) return counts;
  const over = (all: number, none: number): number => Math.max(0, all - none);
  return {
    ...counts,
    totalMs: over(counts.totalMs, (idle.totalMs / idle.calls) * counts.calls),
    databaseCalls: { ...counts.databaseCalls, mean: over(counts.databaseCalls.mean, idle.databaseCalls.mean) },
    bytes: { ...counts.bytes, mean: over(counts.bytes.mean, idle.bytes.mean) },
  };
};

/** Timers look whether anything is due however many homes there are; everything else grows with the homes. */
export function loads(measured: Measured): { readonly people: (homes: number) => Load; readonly timers: Load } {
  const all = largest(measured);
  const idle = Object.entries(measured.idle);
  const worked = all.filter(([name]) => timed(name)).map(([name, counts]) => workOf(counts, measured.idle[name]));
  return {
    timers: idle.map(([name, counts]) => loadOf(timersPerMonth[name] ?? 0, counts)).reduce(added, none),
    people: (homes) => {
      const days = (DAYS_PER_MONTH * homes) / measured.homes;
      const called = all.filter(([name]) => !timed(name)).map(([, counts]) => loadOf(counts.calls * days, counts));
      const turns = worked.map((counts) => ({ ...loadOf(counts.calls * days, counts), calls: 0 }));
      return [...called, ...turns].reduce(added, none);
    },
  };
}

/** What a month of so many homes in one environment uses. */
export function usageOf(measured: Measured, homes: number): Usage {
  const { people, timers } = loads(measured);
  const { calls, databaseCalls, gbSeconds, bytes } = added(people(homes), timers);
  const tickets = homes * shares.reportsPerHomeAndMonth;
  const pictures = tickets * assumed.picturesPerTicket;
  const documents = Object.values(measured.ticketBytes).reduce((sum, one) => sum + one, 0);
  return {
    functionCalls: calls,
    databaseCalls,
    storageCalls: pictures * assumed.storageCallsPerPicture,
    gbSeconds,
    tickets,
    documentsAdded: (tickets * documents) / GB,
    messagesAdded: (tickets * (measured.ticketBytes['messages'] ?? 0)) / GB,
    filesAdded: (pictures * assumed.pictureBytes) / GB,
    outbound: bytes / GB,
    shown: (pictures * assumed.looks * assumed.lookBytes) / GB,
  };
}

/** Calls of every kind, as the plan counts them. */
export const callsOf = ({ functionCalls, databaseCalls, storageCalls }: Usage): number =>
  functionCalls + databaseCalls + storageCalls;

/** GB of documents after so many months: messages are kept for `MESSAGE_DAYS`, everything else for good. */
export function documentsAfter({ documentsAdded, messagesAdded }: Usage, months: number): number {
  const gone = Math.max(0, months - MESSAGE_DAYS / DAYS_PER_MONTH);
  return documentsAdded * months - messagesAdded * gone;
}

/** Yuan a month by the plan, with as many packs of calls and storage as it takes. `stored` GB of everything. */
export function byPlan(usage: Usage, stored: number): number {
  const packs = (over: number, size: number): number => Math.max(0, Math.ceil(over / size));
  return (
    plan.month.yuan +
    packs(callsOf(usage) - plan.calls, plan.callsInPack) * plan.callPack.yuan +
    packs(stored - plan.gigabytes, plan.gigabytesInPack) * plan.storagePack.yuan
  );
}

/** Yuan a month with each resource paid by itself, after so many months of documents and files. */
export function byResources(usage: Usage, months: number): number {
  const { writesOfDatabaseCalls: writes } = assumed;
  return (
    usage.gbSeconds * resources.gbSecond.yuan +
    usage.databaseCalls * ((1 - writes) * resources.read.yuan + writes * resources.write.yuan) +
    documentsAfter(usage, months) * resources.database.yuan +
    usage.filesAdded * months * resources.files.yuan +
    usage.outbound * resources.outbound.yuan +
    usage.shown * resources.cdn.yuan
  );
}

/** The most homes whose calls fit the small plan; 0 where the timers alone do not. */
export function homesInPlan(measured: Measured): number {
  const fits = (homes: number): boolean => callsOf(usageOf(measured, homes)) <= plan.calls;
  if (!fits(0)) return 0;
  let [low, high] = [0, measured.homes];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
