import { everything, idsOf, page, textIn, type Asked } from './read';
import { ratings, segments, summary, tickets } from './scores';

/** What a naive procedure found (to be compared with ours), and what it would send. */
export interface Found {
  readonly found: unknown;
  readonly sent: unknown;
}
type Procedure = (asked: Asked) => Promise<Found>;

const list = (items: readonly { readonly _id: string }[]): Found => ({ found: idsOf(items), sent: items });

/** Who calls: looked up among everybody. */
async function callerOf(asked: Asked) {
  const [person] = await everything(asked, 'people', { openId: asked.openId });
  if (person === undefined) throw new Error(`nobody is ${asked.openId}`);
  return person;
}

/** The tickets of the caller's homes. */
async function ofMyHomes(asked: Asked) {
  const { memberships } = await callerOf(asked);
  const homes = memberships.flatMap(({ homeId }) => homeId ?? []);
  const lists = await Promise.all(homes.map((homeId) => everything(asked, 'tickets', { homeId })));
  return lists.flat();
}

const home: Procedure = async (asked) => {
  const person = await callerOf(asked);
  const messages = await everything(asked, 'messages', { personId: person._id });
  const unread = messages.filter(({ at }) => at > person.readUntil).length;
  const open = page(
    (await ofMyHomes(asked)).filter((ticket) => ticket.open),
    ({ reportedKey }) => reportedKey,
    'desc',
  );
  return { found: { unread: Math.min(unread, 100), open: idsOf(open) }, sent: { person, open, unread } };
};

const mine: Procedure = async (asked) => {
  const finished = (await ofMyHomes(asked)).filter(({ open }) => !open);
  return list(page(finished, ({ reportedKey }) => reportedKey, 'desc'));
};

const messages: Procedure = async (asked) => {
  const { _id: personId } = await callerOf(asked);
  const own = await everything(asked, 'messages', { personId });
  return list(page(own, ({ sortKey }) => sortKey, 'desc'));
};

const get: Procedure = async (asked) => {
  const ticketId = textIn(asked, 'ticketId');
  await callerOf(asked);
  const [ticket] = await everything(asked, 'tickets', { _id: ticketId });
  const events = await everything(asked, 'ticketEvents', { ticketId });
  return { found: ticket?._id, sent: { ticket, events } };
};

const work: Procedure = async (asked) => {
  const { _id: personId } = await callerOf(asked);
  const own = await everything(asked, 'tickets', { 'assignment.personId': personId });
  const state = textIn(asked, 'state');
  return list(
    page(
      own.filter((ticket) => ticket.work === state),
      ({ workKey }) => workKey,
      'asc',
    ),
  );
};

const queue: Procedure = async (asked) => {
  await callerOf(asked);
  const all = await everything(asked, 'tickets', { communityId: textIn(asked, 'communityId') });
  const view = textIn(asked, 'view');
  const open = all.filter((ticket) => (view === 'open' ? ticket.open : ticket.queues.some((one) => one === view)));
  return list(page(open, ({ dueKey }) => dueKey, 'asc'));
};

/** Everything that is open, to see whether a clock is due. */
const tick: Procedure = async (asked) => {
  const open = await everything(asked, 'tickets', { open: true });
  return { found: null, sent: { due: open.filter(({ nextRingAt }) => nextRingAt !== null && nextRingAt <= 0).length } };
};

const procedures: Readonly<Record<string, Procedure>> = {
  'community.home': home,
  'community.messages': messages,
  'ticket.mine': mine,
  'ticket.get': get,
  'ticket.work': work,
  'ticket.queue': queue,
  'satisfaction.summary': summary,
  'satisfaction.segments': segments,
  'satisfaction.tickets': tickets,
  'satisfaction.ratings': ratings,
  'clock.tick': tick,
};

/** The reads of the day that have a naive counterpart. */
export const naiveNames: readonly string[] = Object.keys(procedures);

/** Answers a read the way it is written before anybody thinks of ten thousand tickets. */
export const asked = (name: string, what: Asked): Promise<Found> => {
  const procedure = procedures[name];
  if (procedure === undefined) throw new Error(`no naive ${name}`);
  return procedure(what);
};
