import type { Input, Api } from '../../domain/contract';
import { DAY, HOUR } from '../../domain/time';
import type {
  MessageDocument,
  RatingDocument,
  RecoveryDocument,
  TechnicianDocument,
  TicketDocument,
  TicketEventDocument,
} from '../../cloudfunctions/schema';
import { requestId, startTestCloud, type TestCloud } from '../../tests/support/cloud';
import { leak, reporting, stepsOn, type Steps } from '../../tests/support/steps';

/** Everything one ticket left behind, as the real functions wrote it. */
export interface Life {
  readonly ticket: TicketDocument;
  readonly events: readonly TicketEventDocument[];
  readonly messages: readonly MessageDocument[];
  readonly ratings: readonly RatingDocument[];
  readonly recoveries: readonly RecoveryDocument[];
  /** What its technician's document holds of it while it is open. */
  readonly openWork: TechnicianDocument['openWork'];
}

/** What became of tickets that are over, and what is in hand. */
export interface Lives {
  readonly rated: readonly Life[];
  readonly low: readonly Life[];
  readonly unrated: readonly Life[];
  readonly lapsed: readonly Life[];
  /** Accepted, the visit booked for a morning or an afternoon. */
  readonly accepted: readonly Life[];
  /** Repaired; the owner has not answered. */
  readonly finished: readonly Life[];
}

type Defect = Pick<Input<Api['ticket.report']>, 'place' | 'part' | 'symptom'>;
export const defects = [
  { place: 'kitchen', part: 'pipe', symptom: 'leak' },
  { place: 'bedroom', part: 'doorWindow', symptom: 'leak' },
  { place: 'livingRoom', part: 'wall', symptom: 'crack' },
] as const satisfies readonly Defect[];

interface Street {
  readonly test: TestCloud;
  readonly steps: Steps;
}

/** The platform's verdict on pictures comes minutes after they are taken: here as the function writes it. */
const judged = (ticket: TicketDocument): TicketDocument => ({
  ...ticket,
  photos: ticket.photos.map((photo) => ({ ...photo, safety: 'pass', passed: photo.traceIds })),
  photoCheckAt: null,
});

function lifeOf({ test }: Street, ticketId: string): Life {
  const [ticket] = test.all('tickets').filter(({ _id }) => _id === ticketId);
  if (ticket === undefined) throw new Error(`ticket ${ticketId} was not stored`);
  const of = ({ ticketId: id }: { readonly ticketId: string }): boolean => id === ticketId;
  return {
    ticket: judged(ticket),
    events: test.all('ticketEvents').filter(of),
    messages: test.all('messages').filter(({ subjectId }) => subjectId === ticketId),
    ratings: test.all('ratings').filter(of),
    recoveries: test.all('recoveries').filter(of),
    openWork: test.all('technicians').flatMap(({ openWork }) => openWork.filter((work) => work.ticketId === ticketId)),
  };
}

/** Reported and accepted, to be visited tomorrow at that hour. */
async function accepted({ test, steps }: Street, defect: Defect, from: string): Promise<string> {
  const { slots } = await test.must('owner', 'ticket.preview', { ...leak, ...defect });
  const [first] = slots;
  const slot = slots.find((one) => one.date !== first?.date && one.from === from);
  if (slot === undefined) throw new Error(`nothing is offered tomorrow at ${from}`);
  return steps.accepted(await steps.report(reporting({ ...defect, slotId: slot.id })));
}

/** Goes there when the booked time begins, and an hour later it is repaired. */
async function finished(street: Street, defect: Defect): Promise<string> {
  const { test, steps } = street;
  const ticketId = await accepted(street, defect, '10:00');
  const startsAt = steps.stored(ticketId).appointment?.startsAt ?? 0;
  test.skip(startsAt - test.cloud.clock.now() + HOUR / 2);
  await test.must(steps.technicianOf(ticketId), 'ticket.arrive', steps.write(ticketId));
  test.skip(HOUR);
  await test.must(steps.technicianOf(ticketId), 'ticket.finish', await steps.finishInput(ticketId));
  return ticketId;
}

async function closed(street: Street, defect: Defect): Promise<string> {
  const { test, steps } = street;
  const ticketId = await finished(street, defect);
  test.skip(HOUR);
  await test.must('owner', 'ticket.confirm', steps.write(ticketId));
  return ticketId;
}

/** Called back in time; until the next morning nothing is due. */
async function called({ test, steps }: Street, ticketId: string): Promise<string> {
  test.skip(HOUR);
  await test.must('frontDesk', 'ticket.callBack', steps.callInput(ticketId));
  const now = test.cloud.clock.now();
  test.skip(DAY - (now % DAY) + HOUR);
  return ticketId;
}

async function rated(street: Street, defect: Defect): Promise<string> {
  const { test, steps } = street;
  const ticketId = await closed(street, defect);
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId));
  return called(street, ticketId);
}

/** Two stars, and a manager who makes good what went wrong. */
async function low(street: Street, defect: Defect): Promise<string> {
  const { test, steps } = street;
  const ticketId = await closed(street, defect);
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 2 }));
  const recoveryId = steps.stored(ticketId).recovery?.id ?? '';
  const write = (version: number) => ({ requestId: requestId(), recoveryId, version });
  await test.must('manager', 'recovery.contact', { ...write(1), words: '已致电' });
  await test.must('manager', 'recovery.close', { ...write(2), words: '换了整段水管' });
  await test.must('owner', 'recovery.answer', { ...write(3), answer: 'satisfied', words: '' });
  return called(street, ticketId);
}

/** Three days without an answer. */
async function lapsed(street: Street, defect: Defect): Promise<string> {
  const { test } = street;
  const ticketId = await finished(street, defect);
  test.skip(3 * DAY + HOUR);
  await test.cloud.fireTimers('clock');
  return called(street, ticketId);
}

/** One after the other, so that nobody's clock rings in somebody else's life. */
async function each(
  street: Street,
  some: readonly Defect[],
  live: (street: Street, defect: Defect) => Promise<string>,
): Promise<readonly Life[]> {
  const lives: Life[] = [];
  for (const defect of some) lives.push(lifeOf(street, await live(street, defect)));
  return lives;
}

/** Which defects are lived through, by what becomes of them. */
export type Living = Readonly<Record<Exclude<keyof Lives, 'accepted'> | 'morning' | 'afternoon', readonly Defect[]>>;

const [pipe, window, wall] = defects;
/** Something of everything. */
export const everyKind: Living = {
  ...{ rated: [pipe, window, wall], low: [pipe], unrated: [window, wall], lapsed: [pipe] },
  ...{ finished: [pipe, window], morning: [pipe, wall], afternoon: [window] },
};
/** As little as a history and a day can be made of. */
export const fewKinds: Living = {
  ...{ rated: [pipe], low: [], unrated: [], lapsed: [], finished: [pipe], morning: [pipe], afternoon: [] },
};

/** Real tickets to make many of, each lived through the real functions in the small community of the tests. */
export async function live(living: Living): Promise<Lives> {
  const test = await startTestCloud();
  const street = { test, steps: stepsOn(test) };
  try {
    return {
      rated: await each(street, living.rated, rated),
      low: await each(street, living.low, low),
      unrated: await each(street, living.unrated, async (on, defect) => called(on, await closed(on, defect))),
      lapsed: await each(street, living.lapsed, lapsed),
      finished: await each(street, living.finished, finished),
      accepted: [
        ...(await each(street, living.morning, (on, defect) => accepted(on, defect, '10:00'))),
        ...(await each(street, living.afternoon, (on, defect) => accepted(on, defect, '14:00'))),
      ],
    };
  } finally {
    await test.close();
  }
}
