import type { clockApi, safetyApi, ticketApi } from '#domain/contract';
import { DAY } from '#domain/time';
import { requestId, START } from '../../support/cloud';
import { leak, leakIn, reporting, taking } from '../../support/steps';
import type { Cases, Rows } from './row';
import type { Stand } from './stand';

const cursor = null;
const communityId = 'anju';
const ticketId = 'no-such-ticket';
const slotId = 'no-such-slot';
const photos = ['cloud://local.bucket/photos/f-nobody/picture-1.jpg'];
const note = '今天排满了';
const everybody = ['owner', 'technician', 'supervisor', 'frontDesk', 'manager'] as const;
const lines = [{ itemId: null, kind: 'labour' as const, name: '更换角阀', quantity: 1, unitPrice: 12_000 }];
const done = { note, photos, before: [], materials: [], signature: null };
const desk = ['frontDesk', 'supervisor'] as const;
const kind = { place: 'kitchen', part: 'drain', symptom: 'blocked', sensitivity: 'B', keyWork: false } as const;
const said = { service: 5, contractor: 4, fixed: true, nextAt: null } as const;
const call = { which: 'first', outcome: 'reached', words: '住户满意', ...said } as const;
const write = () => ({ requestId: requestId(), ticketId, version: 1 });
const say = () => ({ requestId: requestId(), ticketId, words: '请带上梯子', photos: [] });
const suspension = { reason: 'parts', until: START + 3 * DAY, note: '' } as const;

export const ticketRows: Rows<keyof (typeof ticketApi & typeof clockApi & typeof safetyApi)> = {
  'ticket.preview': { may: ['anyone'], input: () => leak, budget: 7 },
  'ticket.hold': { may: ['anyone'], input: () => ({ ...leak, slotId, instead: null }), budget: 9 },
  'ticket.spot': { may: ['anyone'], input: () => ({ spotId: 's-lift' }), budget: 3 },
  'ticket.report': { may: ['anyone'], input: () => reporting({ words: '' }), budget: 25 },
  'ticket.reportFor': { may: ['frontDesk'], input: () => taking({ homeId: 'no-such-home' }), budget: 22 },
  'ticket.mine': { may: ['owner'], input: () => ({ state: 'open', cursor }), budget: 4 },
  'ticket.work': { may: ['technician'], input: () => ({ state: 'new', cursor }), budget: 3 },
  'ticket.queue': {
    may: ['frontDesk', 'supervisor', 'manager'],
    input: () => ({ communityId, view: 'open', cursor }),
    budget: 3,
  },
  'ticket.get': { may: everybody, input: () => ({ ticketId }), budget: 7 },
  'ticket.phone': { may: everybody, input: () => ({ ticketId, whom: 'technician' }), budget: 4 },
  'ticket.accept': { may: ['technician'], input: write, budget: 11 },
  'ticket.decline': { may: ['technician'], input: () => ({ ...write(), note }), budget: 20 },
  // Two calls keep the technician's month, here and in finish, confirm and reopen.
  'ticket.arrive': { may: ['technician'], input: write, budget: 13 },
  'ticket.suspend': { may: ['technician'], input: () => ({ ...write(), ...suspension }), budget: 15 },
  'ticket.resume': { may: ['technician'], input: write, budget: 11 },
  'ticket.quote': { may: ['technician'], input: () => ({ ...write(), lines, note: '' }), budget: 11 },
  'ticket.consent': { may: ['owner'], input: write, budget: 11 },
  'ticket.refuse': { may: ['owner'], input: () => ({ ...write(), note }), budget: 11 },
  // Pictures of before and a signature are looked up as those of after are.
  'ticket.finish': { may: ['technician'], input: () => ({ ...write(), ...done }), budget: 20 },
  'ticket.confirm': { may: ['owner'], input: write, budget: 15 },
  'ticket.reopen': { may: ['owner'], input: () => ({ ...write(), note, photos: [] }), budget: 29 },
  'ticket.cancel': { may: ['owner', 'frontDesk'], input: write, budget: 15 },
  'ticket.slots': { may: ['owner', 'frontDesk'], input: () => ({ ticketId }), budget: 4 },
  'ticket.reschedule': {
    may: ['owner', 'frontDesk'],
    input: () => ({ ...write(), slotId, visitContact: null }),
    budget: 18,
  },
  'ticket.remind': { may: ['owner'], input: () => ({ requestId: requestId(), ticketId }), budget: 13 },
  'ticket.say': { may: everybody, input: say, budget: 15 },
  'ticket.candidates': { may: desk, input: () => ({ ticketId }), budget: 6 },
  'ticket.assign': {
    may: desk,
    input: () => ({ ...write(), technicianId: 'no-such-technician', note }),
    budget: 20,
  },
  'ticket.amend': { may: desk, input: () => ({ ...write(), ...kind, note }), budget: 30 },
  'ticket.similar': { may: desk, input: () => ({ ticketId }), budget: 7 },
  'ticket.merge': { may: desk, input: () => ({ ...write(), intoId: 'another-ticket', note }), budget: 20 },
  'ticket.link': {
    may: desk,
    input: () => ({ requestId: requestId(), ticketId, otherId: 'another-ticket', cause: '立管渗漏' }),
    budget: 15,
  },
  // Two calls keep the sums; few stars on the phone open a case, told to the household and the managers.
  'ticket.callBack': {
    may: ['frontDesk'],
    input: () => ({ requestId: requestId(), ticketId, ...call }),
    budget: 17,
  },
  'ticket.callBacks': { may: ['frontDesk'], input: () => ({ communityId, list: 'first', cursor }), budget: 4 },
  'ticket.callSheet': { may: ['frontDesk'], input: () => ({ ticketId, which: 'first' }), budget: 9 },
  'ticket.pass': { may: ['supervisor'], input: () => ({ ...write(), note: '', photos: [] }), budget: 16 },
  'ticket.rework': { may: ['supervisor'], input: () => ({ ...write(), note, photos }), budget: 16 },
  // Clocks in every turn; every fifth six more, every thirtieth another ten: licences, daily reports and what has expired.
  'clock.tick': { may: ['timer'], input: () => ({}), budget: 18 },
  // A verdict may be about a contractor's papers too.
  'safety.mediaChecked': {
    may: ['platform'],
    input: () => ({ trace_id: 'made-up', result: { suggest: 'pass' } }),
    budget: 7,
  },
};

/** Every procedure that names a ticket, a home or a community. */
export function ticketCases({ steps, tickets, outsidersPhoto, inspectorsPhoto }: Stand): Cases {
  const on = (real: string, id: string) => ({
    requestId: requestId(),
    ticketId: id,
    version: steps.stored(real).version,
  });
  const { dispatched, accepted, working, quoted, suspended, inspecting, finished, closed } = tickets;
  const beside = (id: string) => ({ requestId: requestId(), ticketId: id });
  return {
    'ticket.preview': { real: () => 'h-501', input: leakIn },
    'ticket.hold': {
      real: () => 'h-501',
      input: (homeId) => ({ ...leakIn(homeId), slotId: 'anju:plumbing:2026-11-24:0800', instead: null }),
    },
    'ticket.report': { real: () => 'h-501', input: (homeId) => reporting(leakIn(homeId)) },
    'ticket.reportFor': { real: () => 'h-501', input: (homeId) => taking({ homeId }) },
    'ticket.get': { real: () => closed, input: (id) => ({ ticketId: id }) },
    'ticket.phone': { real: () => working, input: (id) => ({ ticketId: id, whom: 'supervisor' }) },
    'ticket.accept': { real: () => dispatched, input: (id) => on(dispatched, id) },
    'ticket.decline': { real: () => dispatched, input: (id) => ({ ...on(dispatched, id), note }) },
    'ticket.arrive': { real: () => accepted, input: (id) => on(accepted, id) },
    'ticket.suspend': { real: () => working, input: (id) => ({ ...on(working, id), ...suspension }) },
    'ticket.resume': { real: () => suspended, input: (id) => on(suspended, id) },
    'ticket.quote': { real: () => working, input: (id) => ({ ...on(working, id), lines, note: '' }) },
    'ticket.consent': { real: () => quoted, input: (id) => on(quoted, id) },
    'ticket.refuse': { real: () => quoted, input: (id) => ({ ...on(quoted, id), note }) },
    'ticket.finish': {
      real: () => working,
      input: (id) => ({ ...on(working, id), ...done, photos: [outsidersPhoto] }),
    },
    'ticket.confirm': { real: () => finished, input: (id) => on(finished, id) },
    'ticket.reopen': { real: () => finished, input: (id) => ({ ...on(finished, id), note, photos: [] }) },
    'ticket.cancel': { real: () => dispatched, input: (id) => on(dispatched, id) },
    'ticket.slots': { real: () => accepted, input: (id) => ({ ticketId: id }) },
    'ticket.reschedule': {
      real: () => accepted,
      input: (id) => ({ ...on(accepted, id), slotId: 'anju:plumbing:2026-11-24:0800', visitContact: null }),
    },
    'ticket.remind': { real: () => working, input: (id) => ({ requestId: requestId(), ticketId: id }) },
    'ticket.say': { real: () => working, input: (id) => ({ ...say(), ticketId: id }) },
    'ticket.candidates': { real: () => dispatched, input: (id) => ({ ticketId: id }) },
    'ticket.assign': {
      real: () => dispatched,
      input: (id) => ({ ...on(dispatched, id), technicianId: 'p-workmate:anju', note }),
    },
    'ticket.amend': { real: () => dispatched, input: (id) => ({ ...on(dispatched, id), ...kind, note }) },
    'ticket.similar': { real: () => dispatched, input: (id) => ({ ticketId: id }) },
    'ticket.merge': {
      real: () => dispatched,
      input: (id) => ({ ...on(dispatched, id), intoId: accepted, note }),
    },
    'ticket.link': {
      real: () => dispatched,
      input: (id) => ({ ...beside(id), otherId: accepted, cause: '立管渗漏' }),
    },
    'ticket.callBack': { real: () => closed, input: (id) => ({ ...beside(id), ...call }) },
    'ticket.callBacks': { real: () => 'anju', input: (id) => ({ communityId: id, list: 'first', cursor }) },
    'ticket.callSheet': { real: () => closed, input: (id) => ({ ticketId: id, which: 'first' }) },
    'ticket.pass': { real: () => inspecting, input: (id) => ({ ...on(inspecting, id), note: '', photos: [] }) },
    'ticket.rework': {
      real: () => inspecting,
      input: (id) => ({ ...on(inspecting, id), note, photos: [inspectorsPhoto] }),
    },
    'ticket.queue': { real: () => 'anju', input: (id) => ({ communityId: id, view: 'open', cursor }) },
  };
}
