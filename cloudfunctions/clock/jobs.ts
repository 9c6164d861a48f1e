import { HOUR, MINUTE } from '#domain/time';
import { findDue } from '../kit/database/documents';
import { removeBefore } from '../kit/database/sweep';
import { dropExports, forgetPerson } from '../kit/forget';
import { logFailure } from '../kit/platform/log';
import { deliverLeftOver } from '../kit/messages/notify';
import { askAboutPhotos } from '../kit/pictures/ask';
import type { Context } from '../kit/serve';
import { ringComplaint } from './complaints';
import { dailiesDue, writeDaily } from './dailies';
import { licencesDue, warnOfLicence } from './licences';
import { ringTicket } from './ring';

/** What one turn did, as `clock.tick` answers it. */
export interface Tally {
  readonly warned: number;
  readonly escalated: number;
  readonly redispatched: number;
  readonly lapsed: number;
  readonly sent: number;
  readonly swept: number;
}
export const nothing: Tally = { warned: 0, escalated: 0, redispatched: 0, lapsed: 0, sent: 0, swept: 0 };

/** `until`: `performance.now()` from which on nothing long is begun; what is left is still due then. */
interface Turn extends Context {
  readonly until: number;
}

/** Something the timer looks after. Every job looks for itself what is due, and costs one query where nothing is. */
export interface Job {
  /** How often it runs (ms): every database call of an idle turn is paid 21,600 times a month. */
  readonly often: number;
  readonly run: (turn: Turn) => Promise<Partial<Tally>>;
}

/** Work per turn stays far below the 20 seconds of a call; the rest is still due on the next turn. */
const TICKETS = 40;
const MESSAGES = 30;
const ALBUMS = 10;
const COMPLAINTS = 20;
const FILES = 20;
const PEOPLE = 2;
/** Milliseconds for one of them. */
const PATIENCE = 4_000;

/** One after the other, each on its own: what fails is logged and still due on the next turn. */
export async function eachOf<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) {
    try {
      results.push(await run(item));
    } catch (error) {
      logFailure('clock.tick', error);
    }
  }
  return results;
}

export const sum = (tallies: readonly Partial<Tally>[]): Tally =>
  tallies.reduce<Tally>(
    (total, more) => ({
      warned: total.warned + (more.warned ?? 0),
      escalated: total.escalated + (more.escalated ?? 0),
      redispatched: total.redispatched + (more.redispatched ?? 0),
      lapsed: total.lapsed + (more.lapsed ?? 0),
      sent: total.sent + (more.sent ?? 0),
      swept: total.swept + (more.swept ?? 0),
    }),
    nothing,
  );

async function tickets(context: Context): Promise<Partial<Tally>> {
  const due = await findDue('tickets', { field: 'nextRingAt', until: context.now, limit: TICKETS });
  return sum(await eachOf(due, (ticket) => ringTicket(ticket, context)));
}

/** 48 hours and 7 days do not need the minute. */
async function complaints(context: Context): Promise<Partial<Tally>> {
  const due = await findDue('complaints', { field: 'nextRingAt', until: context.now, limit: COMPLAINTS });
  return sum(await eachOf(due, (complaint) => ringComplaint(complaint, context)));
}

/** Accounts whose deletion was interrupted. */
async function deletions(context: Context): Promise<Partial<Tally>> {
  const due = await findDue('people', { field: 'deletingAt', until: context.now, limit: PEOPLE });
  await eachOf(due, ({ _id }) => forgetPerson(_id, PATIENCE));
  return {};
}

async function pictures(context: Context): Promise<Partial<Tally>> {
  const due = { field: 'photoCheckAt', until: context.now, limit: ALBUMS } as const;
  const [ofTickets, ofComplaints, ofContractors] = await Promise.all([
    findDue('tickets', due),
    findDue('complaints', due),
    findDue('contractors', due),
  ]);
  await eachOf(ofTickets, (document) => askAboutPhotos({ name: 'tickets', document }, context.now));
  await eachOf(ofComplaints, (document) => askAboutPhotos({ name: 'complaints', document }, context.now));
  await eachOf(ofContractors, (document) => askAboutPhotos({ name: 'contractors', document }, context.now));
  return {};
}

async function messages(context: Context): Promise<Partial<Tally>> {
  const due = await findDue('messages', { field: 'sendAt', until: context.now, limit: MESSAGES });
  const sent = await eachOf(due, ({ _id }) => deliverLeftOver(_id, context.now));
  return { sent: sent.filter(Boolean).length };
}

/** Licences about to run out, and those that have. */
async function licences(context: Context): Promise<Partial<Tally>> {
  await eachOf(await licencesDue(context), (contractor) => warnOfLicence(contractor, context));
  return {};
}

/** 投诉日报 of the days before, once each; every hour on the hour, which is when settings let it be written. */
async function dailies(turn: Turn): Promise<Partial<Tally>> {
  for await (const group of dailiesDue(turn)) {
    await Promise.all(group.map((due) => eachOf([due], (one) => writeDaily(one, turn))));
    // Nothing is lost: the next hour begins with the communities that have none.
    if (performance.now() > turn.until) break;
  }
  return {};
}

const expiring = ['requests', 'deskRequests', 'tries', 'invitations', 'imports', 'importRows'] as const;

async function sweep(context: Context): Promise<Partial<Tally>> {
  const { now } = context;
  const files = await findDue('exports', { field: 'expiresAt', until: now, limit: FILES });
  await eachOf(files, ({ personId }) => dropExports(personId));
  const swept = await Promise.all(expiring.map((name) => removeBefore(name, 'expiresAt', now)));
  return { swept: swept.reduce((total, count) => total + count, 0) };
}

/** Ten minutes to a named person need every turn; what is rare or counted in days can wait, and what has expired harms nobody. */
export const jobs: readonly Job[] = [
  { often: 2 * MINUTE, run: tickets },
  { often: 10 * MINUTE, run: complaints },
  { often: 10 * MINUTE, run: messages },
  { often: 20 * MINUTE, run: deletions },
  { often: 20 * MINUTE, run: pictures },
  { often: HOUR, run: licences },
  { often: HOUR, run: sweep },
  { often: HOUR, run: dailies },
];
