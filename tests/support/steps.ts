import type { Api, Input } from '#domain/contract';
import { requestId, type TestCloud } from './cloud';
import { people, type PersonKey } from './community';

/** A leaking pipe in the kitchen of 501: sensitivity B, in warranty, plumbing. */
export const leak = { homeId: 'h-501', place: 'kitchen', part: 'pipe', symptom: 'leak' } as const;
export const fiveStars = { timeliness: 5, attitude: 5, skill: 5, tidiness: 5, result: 5 } as const;

const keyOf = (openId: string | undefined): PersonKey => {
  const key = (Object.keys(people) as PersonKey[]).find((candidate) => people[candidate] === openId);
  if (key === undefined) throw new Error(`nobody in the seed has the openid ${openId ?? '(none)'}`);
  return key;
};

/** The life of a ticket step by step, each step a real call by the person whose step it is. */
export function stepsOn(test: TestCloud) {
  const stored = (ticketId: string) => {
    const ticket = test.all('tickets').find(({ _id }) => _id === ticketId);
    if (ticket === undefined) throw new Error(`no ticket ${ticketId}`);
    return ticket;
  };
  /** What every write to a ticket carries, for the version it has now. */
  const write = (ticketId: string) => ({ requestId: requestId(), ticketId, version: stored(ticketId).version });
  const technicianOf = (ticketId: string): PersonKey => keyOf(stored(ticketId).assignment?.openId);

  const report = async (more: Partial<Input<Api['ticket.report']>> = {}): Promise<string> => {
    const input = { requestId: requestId(), ...leak, words: '水槽下面滴水', photos: [], slotId: null, ...more };
    return (await test.must('owner', 'ticket.report', input)).ticketId;
  };
  const accepted = async (ticketId: string): Promise<string> => {
    await test.must(technicianOf(ticketId), 'ticket.accept', write(ticketId));
    return ticketId;
  };
  const working = async (ticketId: string): Promise<string> => {
    await test.must(technicianOf(ticketId), 'ticket.arrive', write(await accepted(ticketId)));
    return ticketId;
  };
  const finishInput = async (ticketId: string) => ({
    ...write(ticketId),
    note: '已更换密封圈',
    photos: [await test.upload(technicianOf(ticketId))],
  });
  const finished = async (ticketId: string): Promise<string> => {
    await working(ticketId);
    await test.must(technicianOf(ticketId), 'ticket.finish', await finishInput(ticketId));
    return ticketId;
  };
  const closed = async (ticketId: string): Promise<string> => {
    await test.must('owner', 'ticket.confirm', write(await finished(ticketId)));
    return ticketId;
  };
  const rateInput = (ticketId: string, more: Partial<Input<Api['satisfaction.rate']>> = {}) => ({
    ...{ requestId: requestId(), ticketId, closure: stored(ticketId).closure },
    ...{ stars: 5 as const, dimensions: fiveStars, tags: [], words: '' },
    ...more,
  });
  return { stored, write, technicianOf, report, accepted, working, finishInput, finished, closed, rateInput };
}
export type Steps = ReturnType<typeof stepsOn>;
