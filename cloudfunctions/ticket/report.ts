import { findOffered, type Slot } from '#domain/booking';
import { clockFor } from '#domain/clocks';
import type { Api, Output, Parsed } from '#domain/contract';
import { partFacts } from '#domain/taxonomy';
import { dayOf } from '#domain/time';
import { ticketNumber, NUMBERS_PER_DAY } from '#domain/ticket';
import type { TechnicianDocument, WordsSafety } from '../schema';
import type { Handler } from '../kit/handler';
import { newId, randomBelow } from '../kit/ids';
import { once, unlessDone, type Intent } from '../kit/once';
import { done, refused, type Outcome } from '../kit/outcome';
import type { Context } from '../kit/serve';
import { assign, candidatesFor } from '../kit/tickets/assign';
import { eventOf, type Draft } from '../kit/tickets/draft';
import { filed, type TicketFacts } from '../kit/tickets/filing';
import { follow } from '../kit/tickets/follow';
import { told } from '../kit/tickets/messages';
import { checkAttachments } from '../kit/tickets/move';
import { attached, noPhotos } from '../kit/tickets/photos';
import { book } from '../kit/tickets/slots';
import { create } from '../kit/tickets/store';
import type { Transaction } from '../kit/transact';
import { sensitivityFor, siteOf, warrantyOf, type Site } from './defect';

type Report = Parsed<Api['ticket.report']>;
type Written = Output<Api['ticket.report']>;
type Code = Api['ticket.report']['errors'][number] | 'BAD_INPUT';

/** Everything that could be found out before the transaction. */
interface Prepared {
  readonly site: Site;
  readonly wordsSafety: WordsSafety;
  readonly appointment: Slot | null;
  readonly candidates: readonly TechnicianDocument[];
}

/** Danger goes to the one on duty at once; whatever slot was sent with it is not waited for. */
function appointmentFor(site: Site, report: Report, now: number): Outcome<Slot | null, 'SLOT_NOT_OFFERED'> {
  if (report.slotId === null || sensitivityFor(report) === 'A') return done(null);
  const { _id: communityId, settings } = site.community;
  const booking = { communityId, trade: partFacts[report.part].trade, now };
  const slot = findOffered(settings.slots, booking, report.slotId);
  return slot === null ? refused('SLOT_NOT_OFFERED') : done(slot);
}

async function prepare(report: Report, { caller, now }: Context): Promise<Outcome<Prepared, Code>> {
  const site = await siteOf(caller, report);
  if (!site.ok) return site;
  if (report.words === '' && report.photos.length === 0) return refused('REPORT_EMPTY');
  const appointment = appointmentFor(site.data, report, now);
  if (!appointment.ok) return appointment;
  const [checked, candidates] = await Promise.all([
    checkAttachments(caller, report),
    candidatesFor(site.data.community._id, partFacts[report.part].trade),
  ]);
  if (!checked.ok) return checked;
  return done({ site: site.data, wordsSafety: checked.data, appointment: appointment.data, candidates });
}

/** The ticket as it is born, before routing. */
function born(report: Report, { caller, now }: Context, prepared: Prepared): TicketFacts {
  const { site, wordsSafety, appointment } = prepared;
  const { home, community } = site;
  const { place, part, symptom, words } = report;
  const start = { now, appointment, part, settings: community.settings };
  return {
    _id: newId(now),
    number: ticketNumber(dayOf(now), randomBelow(NUMBERS_PER_DAY)),
    version: 1,
    communityId: community._id,
    homeId: home._id,
    home: `${home.building}${home.unit}${home.room}`,
    reporter: { personId: caller.id, openId: caller.openId, name: caller.name, phone: caller.phone },
    ...{ place, part, symptom, words, wordsSafety, appointment },
    trade: partFacts[part].trade,
    sensitivity: sensitivityFor(report),
    ...attached(noPhotos, { caller, ids: report.photos, now }),
    warranty: warrantyOf(site, report, now),
    status: 'reported',
    ...{ assignment: null, reasons: [], passedOver: [], knownBy: [] },
    clocks: [clockFor('handOver', start)],
    reportedAt: now,
    ...{ acceptedAt: null, firstFinishedAt: null, finishedAt: null, closedAt: null, closedOn: null, closing: null },
    ...{ closure: 0, reopened: 0, rated: false },
  };
}

/** Slot, routing, ticket, events and messages together: all of it or nothing. */
async function write(tx: Transaction, ticket: TicketFacts, prepared: Prepared): Promise<Outcome<Draft, 'SLOT_FULL'>> {
  const { site, appointment, candidates } = prepared;
  const { settings } = site.community;
  const { communityId, trade, reportedAt: at } = ticket;
  if (appointment !== null && !(await book(tx, { slot: appointment, communityId, trade, settings }))) {
    return refused('SLOT_FULL');
  }
  const { personId, name } = ticket.reporter;
  const photos = ticket.photos.map(({ id }) => id);
  const birth = eventOf(ticket, {
    kind: 'report',
    at,
    by: { role: 'owner', personId, name },
    note: ticket.words,
    photos,
  });
  const draft: Draft = { ticket: filed(ticket), events: [birth], messages: [] };
  const complete = told(await assign(tx, draft, { at, settings, candidates }), site.community);
  await create(tx, complete);
  return done(complete);
}

/** 报修: one intent makes one ticket and one booking, however often it is sent. */
export const report: Handler<'ticket.report'> = async (input, context) => {
  const prepared = await prepare(input, context);
  const keptDays = prepared.ok ? prepared.data.site.community.settings.requestKeptDays : 0;
  const intent: Intent = { procedure: 'ticket.report', input, context, keptDays };
  if (!prepared.ok) return unlessDone<Written, Code>(intent, prepared);
  const ticket = born(input, context, prepared.data);
  let committed: Draft | null = null;
  const outcome = await once<Written, Code>(intent, async (tx) => {
    committed = null;
    const draft = await write(tx, ticket, prepared.data);
    if (!draft.ok) return draft;
    committed = draft.data;
    const { _id, version, status } = draft.data.ticket;
    return done({ ticketId: _id, version, status });
  });
  if (outcome.ok) await follow(committed, context);
  return outcome;
};
