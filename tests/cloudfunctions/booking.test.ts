import { defaultSettings } from '#domain/settings';
import type { Reply, Api } from '#domain/contract';
import type { PersonDocument, TechnicianDocument } from '../../cloudfunctions/schema';
import { START, startTestCloud, type TestCloud } from '../support/cloud';
import { smallCommunity, type Seed } from '../support/community';
import { leakIn, reporting } from '../support/steps';

const OWNERS = 1_000;
const PLACES = 100;
const TECHNICIANS = 10;

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const openIdOf = (n: number) => `openid-many-${n}`;

/** A thousand homes that want the same morning, and a trade that can make a hundred visits in it. */
function crowd(): Seed {
  const settings = { ...defaultSettings, slots: { ...defaultSettings.slots } };
  const { slots } = settings;
  const seed = smallCommunity(START, {
    ...settings,
    slots: { ...slots, capacity: { ...slots.capacity, plumbing: PLACES } },
  });
  const [home] = seed.homes ?? [];
  const [owner] = seed.people ?? [];
  const [technician] = seed.technicians ?? [];
  if (home === undefined || owner === undefined || technician === undefined) throw new Error('the seed is empty');
  const people: PersonDocument[] = numbers(OWNERS).map((n) => ({
    ...owner,
    _id: `p-many-${n}`,
    openId: openIdOf(n),
    memberships: [{ communityId: 'anju', role: 'owner', homeId: `h-many-${n}`, relation: 'owner', since: 0 }],
  }));
  const technicians: TechnicianDocument[] = numbers(TECHNICIANS).map((n) => ({
    ...technician,
    _id: `p-hand-${n}:anju`,
    personId: `p-hand-${n}`,
    openId: `openid-hand-${n}`,
  }));
  return {
    ...seed,
    homes: numbers(OWNERS).map((n) => ({ ...home, _id: `h-many-${n}`, room: String(n) })),
    people,
    technicians,
  };
}

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud({ workers: 3 }, crowd());
});
afterAll(() => test.close());

type Replied = Reply<Api['ticket.report']>;

const book = async (n: number, slotId: string): Promise<Replied> => {
  const input = reporting({ ...leakIn(`h-many-${n}`), slotId });
  const answer = await test.cloud.invoke('ticket', { name: 'ticket.report', input }, openIdOf(n));
  if ('errCode' in answer) throw new Error(`${answer.errCode} ${answer.errMsg}`);
  return answer.result as Replied;
};

it('一千户同时约一百个位置：正好一百户约上，其余得到「约满」，数目都对得上', async () => {
  const slotId = 'anju:plumbing:2026-11-24:0800';
  const replies = await Promise.all(numbers(OWNERS).map((n) => book(n, slotId)));
  const codes = replies.map((reply) => (reply.ok ? 'OK' : reply.code));
  const count = (code: string) => codes.filter((one) => one === code).length;
  expect({ OK: count('OK'), SLOT_FULL: count('SLOT_FULL') }).toEqual({ OK: PLACES, SLOT_FULL: OWNERS - PLACES });

  const tickets = test.all('tickets');
  expect(tickets).toHaveLength(PLACES);
  expect(new Set(tickets.map(({ homeId }) => homeId)).size).toBe(PLACES);
  expect(test.all('slots')).toMatchObject([{ _id: slotId, taken: PLACES }]);
  expect(test.all('requests')).toHaveLength(PLACES);

  const given = test.all('technicians').flatMap(({ _id, openWork }) => openWork.map(({ ticketId }) => [ticketId, _id]));
  const assigned = tickets.map(({ _id, technicianId }) => [_id, technicianId]);
  expect(given.sort()).toEqual(assigned.sort());
  // Least open work first, on every retry anew: the load comes out even.
  for (const { openWork } of test.all('technicians')) expect(openWork).toHaveLength(PLACES / TECHNICIANS);
}, 400_000);
