import type { Api, Input, ProcedureName } from '#domain/contract';
import { requestId, startTestCloud, type TestCloud } from '../../tests/support/cloud';
import type { PersonKey } from '../../tests/support/community';
import { leak, stepsOn, type Steps } from '../../tests/support/steps';
import { lastCost, type Cost } from './cost';

interface Stand {
  readonly test: TestCloud;
  readonly steps: Steps;
}

interface Measured<N extends ProcedureName = ProcedureName> {
  readonly who: PersonKey;
  readonly name: N;
  readonly input: Input<Api[N]>;
}
const calling = <N extends ProcedureName>(who: PersonKey, name: N, input: Input<Api[N]>): Measured => ({
  who,
  name,
  input,
});

/** Homes the stored tickets are spread over; the owner's own home is one of them. */
const TICKETS_PER_HOME = 20;
/** One stored ticket in this many is still open. */
const OPEN_EVERY = 50;

const pad = (n: number): string => String(n).padStart(8, '0');

/** Fills the database up to `total` tickets, as copies of one closed and one open ticket that really happened. */
const fill = async ({ test, steps }: Stand, total: number): Promise<void> => {
  const closed = steps.stored(await steps.closed(await steps.report()));
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed._id));
  const open = steps.stored(await steps.accepted(await steps.report()));
  const [rating] = test.all('ratings');
  const events = test.all('ticketEvents').filter(({ ticketId }) => ticketId === closed._id);
  if (rating === undefined) throw new Error('the rating to copy was not stored');
  const numbers = Array.from({ length: total }, (_, n) => n);
  const homeOf = (n: number): string =>
    n % (total / TICKETS_PER_HOME) === 0 ? (closed.homeId ?? '') : `h-${n % (total / TICKETS_PER_HOME)}`;
  const tickets = numbers.map((n) => {
    const from = n % OPEN_EVERY === 1 ? open : closed;
    const key = `${pad(n)}:copy`;
    const technicianId = n % 10 === 0 ? from.technicianId : `t-${n % 10}`;
    return {
      ...from,
      _id: `copy-${n}`,
      number: `C${pad(n)}`,
      homeId: homeOf(n),
      ownerKey: homeOf(n),
      technicianId,
      reportedKey: key,
      dueKey: key,
      workKey: key,
      nextRingAt: null,
    };
  });
  await test.seed({
    tickets,
    ticketEvents: numbers.flatMap((n) =>
      events.map((event) => ({ ...event, _id: `copy-${n}:${event.version}`, ticketId: `copy-${n}` })),
    ),
    ratings: numbers
      .filter((n) => n % OPEN_EVERY !== 1)
      .map((n) => ({ ...rating, _id: `copy-${n}:1`, ticketId: `copy-${n}`, sortKey: `${pad(n)}:copy` })),
  });
};

const reads = (ticketId: string, day: string): readonly Measured[] => [
  calling('owner', 'community.me', {}),
  calling('owner', 'community.home', {}),
  calling('owner', 'community.messages', { cursor: null }),
  calling('owner', 'ticket.preview', leak),
  calling('owner', 'ticket.mine', { state: 'finished', cursor: null }),
  calling('owner', 'ticket.get', { ticketId }),
  calling('owner', 'home.file', { homeId: 'h-501', cursor: null }),
  calling('owner', 'home.warranty', { homeId: 'h-501' }),
  calling('owner', 'complaint.mine', { cursor: null }),
  calling('technician', 'ticket.work', { state: 'today', cursor: null }),
  calling('frontDesk', 'ticket.queue', { communityId: 'anju', view: 'open', cursor: null }),
  calling('frontDesk', 'home.search', { communityId: 'anju', text: '3-2-501' }),
  calling('manager', 'contractor.work', { contractorId: 'k-1', cursor: null }),
  calling('manager', 'staff.list', { communityId: 'anju', role: null, cursor: null }),
  calling('manager', 'register.export', { requestId: requestId(), communityId: 'anju', register: 'homes' }),
  calling('manager', 'satisfaction.summary', { communityId: 'anju', from: day, to: day, where: [] }),
  calling('manager', 'satisfaction.ratings', { communityId: 'anju', cursor: null }),
];

/** Walks one ticket through its writes; each leaves its cost behind. */
const walk = async ({ test, steps }: Stand): Promise<string> => {
  const ticketId = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId));
  return ticketId;
};
/** Somebody at the desk looks whom they could send, and sends another one. */
const overrule = async ({ test, steps }: Stand): Promise<void> => {
  const ticketId = await steps.report();
  const { candidates } = await test.must('supervisor', 'ticket.candidates', { ticketId });
  const another = candidates.find(({ technicianId }) => technicianId !== steps.stored(ticketId).technicianId);
  if (another === undefined) throw new Error('nobody else could be sent');
  const { technicianId } = another;
  await test.must('supervisor', 'ticket.assign', { ...steps.write(ticketId), technicianId, note: '业主点名要他' });
};
const writes = [
  'ticket.report',
  'ticket.accept',
  'ticket.arrive',
  'ticket.finish',
  'ticket.confirm',
  'satisfaction.rate',
  'ticket.candidates',
  'ticket.assign',
] as const;

/** Cost of each procedure with `stored` tickets in the database. */
export const measureProcedures = async (stored: number): Promise<Readonly<Record<string, Cost>>> => {
  const test = await startTestCloud();
  try {
    const stand = { test, steps: stepsOn(test) };
    await fill(stand, stored);
    const ticketId = await walk(stand);
    await overrule(stand);
    const costs = new Map<string, Cost>(writes.map((name) => [name, lastCost(test, name)]));
    const day = stand.steps.stored(ticketId).closedOn ?? '';
    for (const { who, name, input } of reads(ticketId, day)) {
      await test.must(who, name, input);
      costs.set(name, lastCost(test, name));
    }
    return Object.fromEntries(costs);
  } finally {
    await test.close();
  }
};
