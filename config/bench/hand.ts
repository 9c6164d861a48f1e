import type { TechnicianDocument } from '../../cloudfunctions/schema';
import type { Company, Place } from './company';
import { copier } from './copies';
import type { Batch } from './folder';
import { daysBetween, targetOf } from './history';
import type { Life, Lives } from './lives';

/** A ticket somebody works on today, by who and what the day's acts need. */
export interface Job {
  readonly ticketId: string;
  readonly owner: string;
  readonly technician: string;
  /** Hour of the visit, Chinese wall clock. */
  readonly hour: number;
}

/** What is open when the day begins: the same at every size of the past. By community. */
export interface Hand {
  readonly visits: readonly (readonly Job[])[];
  readonly answers: readonly (readonly Job[])[];
  readonly batches: readonly Batch[];
}

export interface Wanted {
  /** Per community: visits booked for today, and repaired tickets whose owners have not answered. */
  readonly visits: number;
  readonly answers: number;
}

/** Ids of work in hand begin beyond those of any past. */
const FIRST = 50_000_000;
const STRIDE = 11;
/** Ids of answers are told from those of visits by this. */
const FIRST_ANSWER = 500_000;

const jobOf = ({ ticket }: Life): Job => ({
  ticketId: ticket._id,
  owner: ticket.reporter.openId,
  technician: ticket.assignment?.openId ?? '',
  hour: Number((ticket.appointment?.from ?? '10:00').slice(0, 2)),
});

/** The n-th home whose owner has the app, in steps so that not all live in one building. */
const homeOf = ({ homes, owners }: Place, n: number): number => {
  // The home with the long history has one of the repairs.
  if (n === 0) return 0;
  const owner = owners[(1 + n * STRIDE) % owners.length];
  return homes.findIndex(({ _id }) => _id === owner?.home._id);
};

interface Making {
  readonly place: Place;
  /** Which of the communities it is. */
  readonly at: number;
  readonly today: string;
}

/** Copies so that the visit (of what is repaired: the repair) is so many days after today. */
function many(lives: readonly Life[], { count, after, from }: { count: number; after: number; from: number }) {
  const made = lives.map((life) => ({ life, copy: copier(life) }));
  return ({ place, at, today }: Making): readonly Life[] =>
    Array.from({ length: count }, (_, k) => {
      const one = made[k % made.length];
      if (one === undefined) throw new RangeError('no life to copy');
      const days = daysBetween(one.life.ticket.appointment?.date ?? today, today) + after;
      const n = FIRST + at * 1_000_000 + from + k;
      return one.copy(targetOf(place, homeOf(place, from === 0 ? k + 1 : k), { n, days, t: k }));
    });
}

/** A technician's document with what they have in hand. */
const loaded = (technician: TechnicianDocument, lives: readonly Life[]): TechnicianDocument => ({
  ...technician,
  openWork: lives.filter(({ ticket }) => ticket.technicianId === technician._id).flatMap(({ openWork }) => openWork),
});

/** Visits of today and repairs of yesterday, with the technicians who have them. */
export function handOf({ places }: Company, lives: Lives, wanted: Wanted & { readonly today: string }): Hand {
  const visiting = many(lives.accepted, { count: wanted.visits, after: 0, from: 0 });
  const answering = many(lives.finished, { count: wanted.answers, after: -1, from: FIRST_ANSWER });
  const made = places.map((place, at) => {
    const making = { place, at, today: wanted.today };
    return { place, visits: visiting(making), answers: answering(making) };
  });
  const all = made.flatMap(({ visits, answers }) => [...visits, ...answers]);
  return {
    visits: made.map(({ visits }) => visits.map(jobOf)),
    answers: made.map(({ answers }) => answers.map(jobOf)),
    batches: [
      { collection: 'tickets', documents: all.map(({ ticket }) => ticket) },
      { collection: 'ticketEvents', documents: all.flatMap(({ events }) => events) },
      { collection: 'messages', documents: all.flatMap(({ messages }) => messages) },
      {
        collection: 'technicians',
        documents: made.flatMap(({ place, visits }) => place.technicians.map((one) => loaded(one, visits))),
      },
    ],
  };
}
