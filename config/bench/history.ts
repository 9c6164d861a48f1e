import type { RatingDocument, TechnicianMonthDocument, TicketDocument } from '../../cloudfunctions/schema';
import { emptyMonth, monthId, monthOf } from '../../cloudfunctions/kit/tickets/life/months';
import type { Company, Place } from './company';
import { copier, type Target } from './copies';
import type { Batch } from './folder';
import type { Life, Lives } from './lives';
import { daySumsOf, type Closing } from './sums';

/** Of twenty tickets that are over, how they ended: rated well or with two stars, not rated, never answered. Made up. */
const ENDINGS = 'r r u a r r l u a r r u r a r u r a r r'.split(' ');
const kindOf: Readonly<Record<string, keyof Lives>> = { r: 'rated', u: 'unrated', a: 'lapsed', l: 'low' };
/** Stars of the rated, beginning with what most give; two or fewer are lives of their own. */
const STARS = [5, 5, 4, 5, 3] as const;

/** Days over which a community's tickets are spread: at most these, and at least one closing a day. */
const LONGEST = 600;
const PER_DAY = 1.1;
/** One home of every community has more than a page of tickets, however few are stored. */
const REGULAR_EVERY = 8;
const REGULAR_MOST = 25;
/** Steps from home to home, so that neighbours in time are not neighbours. */
const STRIDE = 37;
/** After that it is known whether the defect came back (settings: 30 days). */
const KNOWN_AFTER = 30;

/**
 * Messages are stored of this many tickets, the youngest: a list is read from its newest end and counted up to a hundred, so
 * what is older would cost nothing but the time to store it.
 */
const WITH_MESSAGES = 5_000;

const BATCH = 5_000;

export interface Past {
  readonly company: Company;
  readonly lives: Lives;
  readonly tickets: number;
  /** 'YYYY-MM-DD'; the youngest was closed on the day before. */
  readonly today: string;
}

const pick = <T>(items: readonly T[], n: number): T => {
  const item = items[n % items.length];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
};

/** Which home of a community its k-th ticket, the youngest first, belongs to. */
const homeNumber = (k: number, homes: number): number =>
  k % REGULAR_EVERY === 0 && k < REGULAR_EVERY * REGULAR_MOST ? 0 : 1 + ((k * STRIDE) % Math.max(1, homes - 1));

/** Who lives in a home: whoever has the app, or the register's owner without one. */
function ownerOf({ ownerOf: owners, homes }: Place, h: number): Target['owner'] {
  const person = owners.get(pick(homes, h)._id);
  return person === undefined ? { personId: '', openId: '' } : { personId: person._id, openId: person.openId };
}

const named = ({ _id: personId, openId }: { readonly _id: string; readonly openId: string }) => ({ personId, openId });

/** The person, home and technician of one copy. */
export function targetOf(place: Place, h: number, { n, days, t }: { n: number; days: number; t: number }): Target {
  const home = pick(place.homes, h);
  return {
    n,
    days,
    home,
    owner: ownerOf(place, h),
    technician: pick(place.technicians, t),
    supervisor: named(place.supervisor),
  };
}

const withStars = (life: Life, stars: (typeof STARS)[number]): Life => ({
  ...life,
  ticket: { ...life.ticket, stars },
  ratings: life.ratings.map((rating) => ({
    ...rating,
    revisions: rating.revisions.map((revision) => ({ ...revision, stars })),
  })),
});

/** What the nightly job finds out of tickets that have stayed closed for long enough. */
const settled = (life: Life): Life => ({ ...life, ticket: { ...life.ticket, cameBack: false, returnCheckAt: null } });

/** Adds up what the functions count of a technician's month. */
class Months {
  private readonly months = new Map<string, TechnicianMonthDocument>();

  add({ ticket, ratings }: Life): void {
    const { technicianId, finishedAt, clocks, closing } = ticket;
    if (technicianId === null || finishedAt === null) return;
    const month = monthOf(finishedAt);
    const _id = monthId(technicianId, month);
    const before = this.months.get(_id) ?? emptyMonth(technicianId, month);
    const onTime = clocks.some(({ kind, missedAt }) => kind === 'arrival' && missedAt === null);
    this.months.set(_id, {
      ...before,
      ...{ finished: before.finished + 1, arrivals: before.arrivals + 1, onTime: before.onTime + Number(onTime) },
      ...{ closed: before.closed + 1, firstTimeFixed: before.firstTimeFixed + Number(closing === 'fixed') },
      answers: before.answers + ratings.length,
      satisfied: before.satisfied + Number((ticket.stars ?? 0) >= 4),
    });
  }

  all(): readonly TechnicianMonthDocument[] {
    return [...this.months.values()];
  }
}

const answerOf = ([rating]: readonly RatingDocument[]) => rating?.revisions.at(-1) ?? null;

const DAY_MS = 86_400_000;
/** Whole days from one 'YYYY-MM-DD' to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Makes the n-th ticket of the company's past, the youngest first. */
function maker({ company: { places }, lives, tickets, today }: Past): (n: number) => Life {
  const copiers = Object.fromEntries(
    Object.values(kindOf).map((kind) => [kind, lives[kind].map((life) => ({ life, copy: copier(life) }))]),
  );
  const each = Math.ceil(tickets / places.length);
  const window = Math.max(1, Math.min(LONGEST, Math.floor(each / PER_DAY)));
  return (n) => {
    const [place, k] = [pick(places, n), Math.floor(n / places.length)];
    const wanted = kindOf[pick(ENDINGS, k)] ?? 'rated';
    const kind = lives[wanted].length === 0 ? 'rated' : wanted;
    const { life, copy } = pick(copiers[kind] ?? [], k);
    const ago = 1 + Math.floor((k * window) / each);
    const days = daysBetween(life.ticket.closedOn ?? today, today) - ago;
    const made = copy(targetOf(place, homeNumber(k, place.homes.length), { n, days, t: k }));
    const known = ago > KNOWN_AFTER ? settled(made) : made;
    return kind === 'rated' ? withStars(known, pick(STARS, k)) : known;
  };
}

const batch = (collection: string, documents: readonly object[]): Batch => ({ collection, documents });

/**
 * The documents of a past of so many tickets: tickets, events, messages, ratings, recovery cases, and what the functions
 * keep added up of them.
 */
export function* historyOf(past: Past): Generator<Batch> {
  const make = maker(past);
  const closings: Closing[] = [];
  const months = new Months();
  // The oldest first: ids ascend in time, and a store takes what comes at the end of its order at once.
  for (let left = past.tickets; left > 0; left -= BATCH) {
    const lives = Array.from({ length: Math.min(BATCH, left) }, (_, n) => make(left - 1 - n));
    for (const life of lives) {
      months.add(life);
      closings.push({ ticket: slim(life.ticket), answer: answerOf(life.ratings) });
    }
    yield batch(
      'tickets',
      lives.map(({ ticket }) => ticket),
    );
    yield batch(
      'ticketEvents',
      lives.flatMap(({ events }) => events),
    );
    yield batch(
      'messages',
      left <= WITH_MESSAGES ? lives.flatMap(({ messages }) => messages).filter(({ personId }) => personId !== '') : [],
    );
    yield batch(
      'ratings',
      lives.flatMap(({ ratings }) => ratings),
    );
    yield batch(
      'recoveries',
      lives.flatMap(({ recoveries }) => recoveries),
    );
  }
  yield batch('daySums', daySumsOf(closings));
  yield batch('technicianMonths', months.all());
}

/** Pictures and reasons are not counted: what is kept of a ticket until the sums are made should be small. */
const slim = (ticket: TicketDocument): TicketDocument => ({ ...ticket, reasons: [], photos: [] });
