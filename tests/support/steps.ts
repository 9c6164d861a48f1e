import type { Api, Input } from '#domain/contract';
import { DAY } from '#domain/time';
import { requestId, type TestCloud } from './cloud';
import { people, personId, type PersonKey } from './community';

const leakKind = { place: 'kitchen', part: 'pipe', symptom: 'leak' } as const;
/** A leaking pipe in the kitchen of 501: sensitivity B, in warranty, plumbing. */
export const leak = { site: { kind: 'home', homeId: 'h-501' }, ...leakKind } as const;
/** Water under the tiles of the bathroom: key works (重点工程) that a supervisor inspects. */
export const keyWork = { place: 'bathroom', part: 'waterproofing', symptom: 'leak' } as const;
/** The same in another home. */
export const leakIn = (homeId: string) => ({ ...leakKind, site: { kind: 'home', homeId } as const });
export const fiveStars = { timeliness: 5, attitude: 5, skill: 5, tidiness: 5, result: 5 } as const;

const keyOf = (openId: string | undefined): PersonKey => {
  const key = (Object.keys(people) as PersonKey[]).find((candidate) => people[candidate] === openId);
  if (key === undefined) throw new Error(`nobody in the seed has the openid ${openId ?? '(none)'}`);
  return key;
};

/** The same by the front desk, for somebody who called. */
export const taking = (more: Partial<Input<Api['ticket.reportFor']>> = {}): Input<Api['ticket.reportFor']> => ({
  ...{ requestId: requestId(), homeId: 'h-501', ...leakKind, words: '电话里说水槽漏水', photos: [], slotId: null },
  ...{ channel: 'phone', caller: { name: '李老先生', phone: '010 8888 1234' } },
  ...more,
});

/** 320 yuan. */
export const quoteLines = [
  { itemId: null, kind: 'labour', name: '更换角阀', quantity: 1, unitPrice: 20_000 },
  { itemId: null, kind: 'parts', name: '角阀', quantity: 2, unitPrice: 6_000 },
] as const;

/** A report of the leak, with whatever is different this time. */
export const reporting = (more: Partial<Input<Api['ticket.report']>> = {}): Input<Api['ticket.report']> => ({
  ...{ requestId: requestId(), ...leak, words: '水槽下面滴水', photos: [], slotId: null, visitContact: null },
  ...more,
});

/** The life of a ticket step by step, each step a real call by the person whose step it is. */
export function stepsOn(test: TestCloud) {
  const stored = (ticketId: string) => {
    const ticket = test.all('tickets').find(({ _id }) => _id === ticketId);
    if (ticket === undefined) throw new Error(`no ticket ${ticketId}`);
    return ticket;
  };
  /** What every write to a ticket carries, for the version it has now. */
  const write = (ticketId: string) => ({ requestId: requestId(), ticketId, version: stored(ticketId).version });
  /** As `write`, for words beside the transitions. */
  const beside = (ticketId: string) => ({ requestId: requestId(), ticketId });
  const technicianOf = (ticketId: string): PersonKey => keyOf(stored(ticketId).assignment?.openId);

  const report = async (more: Partial<Input<Api['ticket.report']>> = {}): Promise<string> => {
    return (await test.must('owner', 'ticket.report', reporting(more))).ticketId;
  };
  const accepted = async (ticketId: string): Promise<string> => {
    await test.must(technicianOf(ticketId), 'ticket.accept', write(ticketId));
    return ticketId;
  };
  const working = async (ticketId: string): Promise<string> => {
    await test.must(technicianOf(ticketId), 'ticket.arrive', write(await accepted(ticketId)));
    return ticketId;
  };
  const suspended = async (ticketId: string): Promise<string> => {
    const until = test.cloud.clock.now() + DAY;
    const input = { ...write(await working(ticketId)), reason: 'parts' as const, until, note: '等角阀到货' };
    await test.must(technicianOf(ticketId), 'ticket.suspend', input);
    return ticketId;
  };
  const quoteInput = (ticketId: string) => ({ ...write(ticketId), lines: [...quoteLines], note: '' });
  const quoted = async (ticketId: string): Promise<string> => {
    await working(ticketId);
    await test.must(technicianOf(ticketId), 'ticket.quote', quoteInput(ticketId));
    return ticketId;
  };
  const finishInput = async (ticketId: string) => ({
    ...write(ticketId),
    note: '已更换密封圈',
    photos: [await test.upload(technicianOf(ticketId))],
    ...{ before: [], materials: [], signature: null },
  });
  const finished = async (ticketId: string): Promise<string> => {
    await working(ticketId);
    await test.must(technicianOf(ticketId), 'ticket.finish', await finishInput(ticketId));
    return ticketId;
  };
  /** Key works, finished by the technician and waiting for the supervisor. */
  const submitted = async (): Promise<string> => {
    const ticketId = await working(await report(keyWork));
    await test.must(technicianOf(ticketId), 'ticket.finish', await finishInput(ticketId));
    return ticketId;
  };
  const closed = async (ticketId: string): Promise<string> => {
    await test.must('owner', 'ticket.confirm', write(await finished(ticketId)));
    return ticketId;
  };
  const rateInput = (
    ticketId: string,
    more: Partial<Input<Api['satisfaction.rate']>> = {},
  ): Input<Api['satisfaction.rate']> => ({
    ...{ requestId: requestId(), ticketId, closure: stored(ticketId).closure },
    ...{ stars: 5 as const, dimensions: fiveStars, recommend: null, tags: [], words: '', photos: [] },
    ...more,
  });
  /** A first call-back in which the owner was reached and said nothing more. */
  const callInput = (
    ticketId: string,
    more: Partial<Input<Api['ticket.callBack']>> = {},
  ): Input<Api['ticket.callBack']> => ({
    ...{ ...beside(ticketId), which: 'first', outcome: 'reached', words: '' },
    ...{ service: null, contractor: null, fixed: null, nextAt: null },
    ...more,
  });
  /** What happened to a ticket, in order. */
  const kindsOf = (ticketId: string) =>
    test
      .all('ticketEvents')
      .filter((event) => event.ticketId === ticketId)
      .map(({ kind }) => kind);
  /** What somebody was told of one kind. */
  const messagesTo = (who: PersonKey, kind: string) =>
    test.all('messages').filter((message) => message.personId === personId(who) && message.kind === kind);
  return {
    ...{
      stored,
      kindsOf,
      messagesTo,
      write,
      beside,
      technicianOf,
      report,
      accepted,
      working,
      suspended,
      quoteInput,
      quoted,
    },
    ...{ finishInput, finished, submitted, closed, rateInput, callInput },
  };
}
export type Steps = ReturnType<typeof stepsOn>;
