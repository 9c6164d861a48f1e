import type { Slot } from '#domain/booking';
import { clockFor } from '#domain/clocks';
import { stageOf } from '#domain/satisfaction';
import { partFacts } from '#domain/taxonomy';
import { dayOf } from '#domain/time';
import { isKeyWork, NUMBERS_PER_DAY, ticketNumber, type Channel } from '#domain/ticket';
import type { Addressee, NamedContact, TechnicianDocument, TicketDocument, WordsSafety } from '../../schema';
import type { Caller } from '../../kit/caller';
import { newId, randomBelow } from '../../kit/ids';
import { done, refused, type Outcome } from '../../kit/outcome';
import { attached, noPhotos } from '../../kit/pictures/kept';
import type { Context } from '../../kit/serve';
import { rulesNow } from '../../kit/settings';
import { eventOf, type Author, type Draft } from '../../kit/tickets/life/draft';
import { filed, riserKeyOf, type TicketFacts } from '../../kit/tickets/life/filing';
import { create } from '../../kit/tickets/life/store';
import { checkAttachments, type OnAttachments } from '../../kit/tickets/life/written';
import { assign } from '../../kit/tickets/people/assign';
import { candidatesFor } from '../../kit/tickets/people/candidates';
import { told } from '../../kit/tickets/people/messages';
import { book } from '../../kit/tickets/visit/slots';
import type { Transaction } from '../../kit/database/transact';
import { isUrgent, offered, sensitivityFor, visitorOf, warrantyOf } from './defect';
import type { Kind, Site } from './site';

/** What is reported, through whatever channel. */
export interface Report extends Kind {
  readonly words: string;
  readonly photos: readonly string[];
  readonly slotId: string | null;
}

/** What could be found out before the transaction. */
export interface Prepared {
  readonly site: Site;
  readonly wordsSafety: WordsSafety;
  readonly appointment: Slot | null;
  readonly candidates: readonly TechnicianDocument[];
}

/** Who reports, how, and whom to tell. */
export interface Origin {
  readonly channel: Channel;
  readonly reporter: NamedContact;
  readonly followers: readonly Addressee[];
  readonly author: Author;
  /** Whose pictures came with it. */
  readonly photographer: Caller;
  readonly visitContact: TicketDocument['visitContact'];
  /** 首问负责: of the front desk, where somebody there took it in. */
  readonly firstContact: NamedContact | null;
}

type Code = OnAttachments | 'REPORT_EMPTY' | 'SLOT_NOT_OFFERED';

/** Whatever slot is sent with an urgent report is not waited for. */
function appointmentFor(site: Site, report: Report, context: Context): Outcome<Slot | null, 'SLOT_NOT_OFFERED'> {
  if (report.slotId === null || isUrgent(report, site.community.settings)) return done(null);
  return offered(visitorOf(site, report, context), report.slotId);
}

/** @param names what else was written that others will read */
export async function prepare(
  site: Site,
  report: Report & { readonly names: readonly string[] },
  context: Context,
): Promise<Outcome<Prepared, Code>> {
  const { words, photos, names, part } = report;
  if (words === '' && photos.length === 0) return refused('REPORT_EMPTY');
  const appointment = appointmentFor(site, report, context);
  if (!appointment.ok) return appointment;
  const [checked, candidates] = await Promise.all([
    checkAttachments(context.caller, { texts: [words, ...names], photos }),
    candidatesFor(site.community._id, partFacts[part].trade),
  ]);
  if (!checked.ok) return checked;
  return done({ site, wordsSafety: checked.data, appointment: appointment.data, candidates });
}

const untouched = {
  ...{ status: 'reported', assignment: null, reasons: [], passedOver: [], knownBy: [] },
  ...{ acceptedAt: null, arrivedAt: null, firstFinishedAt: null, finishedAt: null },
  ...{ closedAt: null, closedOn: null, closing: null, closure: 0, reopened: 0 },
  ...{ stars: null, quote: null, suspension: null, recovery: null, remindedAt: null },
  ...{ rung: 'routing', mergedInto: null, cause: null, finishing: null, callBacks: [] },
  ...{ supervisor: null, cameBack: null, returnCheckAt: null, sampled: false },
} as const satisfies Partial<TicketFacts>;

/** The ticket as it is born, before routing. */
function born(report: Report, prepared: Prepared, { now, origin }: { now: number; origin: Origin }): TicketFacts {
  const { site, wordsSafety, appointment } = prepared;
  const { home, community, name, building } = site;
  const { place, part, symptom, words, photos } = report;
  const { channel, reporter, followers, visitContact, firstContact, photographer } = origin;
  const rules = rulesNow(community);
  const { settings } = rules;
  return {
    ...untouched,
    _id: newId(now),
    number: ticketNumber(dayOf(now), randomBelow(NUMBERS_PER_DAY)),
    version: 1,
    communityId: community._id,
    settingsVersion: community.settingsVersion,
    homeId: home?._id ?? null,
    home: name,
    ...{ building, channel, reporter, followers, visitContact, firstContact },
    inBuilding: home?.building ?? building,
    riserKey: home === null ? null : riserKeyOf(home),
    keyWork: isKeyWork(part, settings),
    ...{ place, part, symptom, words, wordsSafety, appointment },
    trade: partFacts[part].trade,
    sensitivity: sensitivityFor(report, settings),
    ...attached(noPhotos, { caller: photographer, ids: photos, use: 'work', now }),
    stage: stageOf(home?.deliveredOn ?? null, dayOf(now)),
    warranty: warrantyOf({ home, settings }, report, now),
    clocks: [clockFor('handOver', { now, ...rules, appointment, part })],
    reportedAt: now,
  };
}

/** Slot, routing, ticket, events and messages together: all of it or nothing. */
export async function take(
  tx: Transaction,
  { report, prepared, origin }: { readonly report: Report; readonly prepared: Prepared; readonly origin: Origin },
  context: Context,
): Promise<Outcome<Draft, 'SLOT_FULL'>> {
  const { site, appointment, candidates } = prepared;
  const { now: at } = context;
  if (appointment !== null && !(await book(tx, appointment, visitorOf(site, report, context)))) {
    return refused('SLOT_FULL');
  }
  const ticket = born(report, prepared, { now: at, origin });
  const { words: note, photos } = report;
  const birth = eventOf(ticket, { kind: 'report', at, by: origin.author, note, photos });
  const draft: Draft = { ticket: filed(ticket), events: [birth], messages: [] };
  const { community } = site;
  const assigned = await assign(tx, draft, { at, rules: rulesNow(community), community, candidates });
  const complete = told(assigned, community);
  await create(tx, complete);
  return done(complete);
}
