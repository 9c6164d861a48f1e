import fc from 'fast-check';
import { defaultSettings } from '#domain/settings';
import { MINUTE } from '#domain/time';
import type { PersonDocument, SlotDocument } from '../../../cloudfunctions/schema';
import { requestId, START, startTestCloud, type TestCloud } from '../../support/cloud';
import { smallCommunity, type Seed } from '../../support/community';
import { leakIn, reporting } from '../../support/steps';

const PEOPLE = 8;
const CAPACITY = 2;
const slotIds = ['0800', '1000'].map((from) => `anju:plumbing:2026-11-24:${from}`);
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const openIdOf = (n: number) => `openid-many-${n}`;

/** Eight homes that want the same two slots of two visits each. */
function street(): Seed {
  const { slots } = defaultSettings;
  const capacity = { ...slots.capacity, plumbing: CAPACITY };
  const seed = smallCommunity(START, { ...defaultSettings, slots: { ...slots, capacity } });
  const [home] = seed.homes ?? [];
  const [owner] = seed.people ?? [];
  if (home === undefined || owner === undefined) throw new Error('the seed is empty');
  const people: PersonDocument[] = numbers(PEOPLE).map((n) => ({
    ...{ ...owner, _id: `p-many-${n}`, openId: openIdOf(n), photoFolder: `f-many-${n}` },
    memberships: [{ communityId: 'anju', role: 'owner', homeId: `h-many-${n}`, relation: 'owner', since: 0 }],
  }));
  return { ...seed, people, homes: numbers(PEOPLE).map((n) => ({ ...home, _id: `h-many-${n}` })) };
}

interface Act {
  readonly what: 'hold' | 'report' | 'reschedule' | 'cancel';
  readonly who: number;
  readonly slot: number;
}
const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom('hold', 'report', 'reschedule', 'cancel'),
  who: fc.nat({ max: PEOPLE - 1 }),
  slot: fc.nat({ max: slotIds.length - 1 }),
});
/** Rounds of things that happen at the same moment, with some minutes between the rounds. */
const course = fc.array(fc.tuple(fc.array(act, { minLength: 4, maxLength: 8 }), fc.nat({ max: 7 })), {
  minLength: 7,
  maxLength: 7,
});

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud({ workers: 3 }, street());
});
afterAll(() => test.close());

async function call(who: number, name: string, input: object): Promise<string> {
  const answer = await test.cloud.invoke('ticket', { name, input }, openIdOf(who));
  if ('errCode' in answer) throw new Error(`${name}: ${answer.errCode} ${answer.errMsg}`);
  const reply = answer.result as { readonly ok: boolean; readonly code?: string };
  return reply.ok ? 'OK' : (reply.code ?? '');
}

const openTicketOf = (who: number) =>
  test.all('tickets').find(({ homeId, open }) => homeId === `h-many-${who}` && open);

function perform({ what, who, slot }: Act): Promise<string> {
  const slotId = slotIds[slot] ?? '';
  const defect = leakIn(`h-many-${who}`);
  if (what === 'hold') return call(who, 'ticket.hold', { ...defect, slotId, instead: slotIds[1 - slot] });
  if (what === 'report') return call(who, 'ticket.report', reporting({ ...defect, slotId }));
  const ticket = openTicketOf(who);
  if (ticket === undefined) return Promise.resolve('nothing to change');
  const write = { requestId: requestId(), ticketId: ticket._id, version: ticket.version };
  if (what === 'cancel') return call(who, 'ticket.cancel', write);
  return call(who, 'ticket.reschedule', { ...write, slotId, visitContact: null });
}

/** Tickets say who has an appointment; slots only count them. */
const bookedIn = (slotId: string): number =>
  test.all('tickets').filter(({ appointment, open }) => open && appointment?.id === slotId).length;

const live = ({ holds }: SlotDocument, now: number): number => holds.filter(({ until }) => until > now).length;

function check(now: number): void {
  for (const slot of test.all('slots')) {
    expect([slot._id, slot.taken]).toEqual([slot._id, bookedIn(slot._id)]);
    expect(slot.taken + live(slot, now)).toBeLessThanOrEqual(CAPACITY);
    expect(new Set(slot.holds.map(({ holder }) => holder)).size).toBe(slot.holds.length);
  }
}

it('很多人同时占位、报修、改约、取消，一个时段也不会多约出去', async () => {
  const codes = new Map<string, number>();
  const [rounds = []] = fc.sample(course, { numRuns: 1, seed: 20_261_122 });
  for (const [acts, minutes] of rounds) {
    for (const code of await Promise.all(acts.map(perform))) codes.set(code, (codes.get(code) ?? 0) + 1);
    check(test.cloud.clock.now());
    test.skip(minutes * MINUTE);
  }
  expect([...codes.keys()]).toEqual(expect.arrayContaining(['OK', 'SLOT_FULL']));
  const unexpected = ['BAD_INPUT', 'INTERNAL', 'SLOT_NOT_OFFERED', 'FORBIDDEN'].filter((code) => codes.has(code));
  expect(unexpected).toEqual([]);
}, 180_000);
