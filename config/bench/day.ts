import { addDays, dayOf, HOUR, MINUTE, timeAt } from '../../domain/time';
import { Chance } from '../routing-bench/random';
import type { Company, Place } from './company';
import type { Hand, Wanted } from './hand';
import { answering, calling, opening, repairing, reporting } from './people-acts';
import { desk, managing, supervising } from './office-acts';
import { DAYS_PER_MONTH, OPEN_FROM, OPEN_TO, shares } from './shares';
import { MORNING, type World } from './world';

/** Something somebody does at a moment of the day; in every world the same. */
export interface Act {
  /** Epoch ms of the virtual clock. */
  readonly at: number;
  readonly run: (world: World) => Promise<void>;
}

export interface Plan {
  readonly company: Company;
  readonly hand: Hand;
  readonly seed: number;
}

const TODAY = dayOf(MORNING);
/** The clock of a community is looked at every two minutes, spreadsheets every quarter of an hour (config.json of the functions). */
const CLOCK = 2 * MINUTE;
const EXPORTS = 15 * MINUTE;

const perDay = (homes: number): number =>
  Math.max(1, Math.round((homes * shares.reportsPerHomeAndMonth) / DAYS_PER_MONTH));

/** What a community of so many homes has in hand when the day begins: what a day brings, reported before. */
export const wantedOf = (homes: number): Wanted => ({ visits: perDay(homes), answers: perDay(homes) });

/** One community's day, drawn by the seed. */
class Drawing {
  readonly acts: Act[] = [];
  constructor(
    readonly place: Place,
    readonly chance: Chance,
  ) {}

  hits(percent: number): boolean {
    return this.chance.next() * 100 < percent;
  }

  /** Some time between two hours of the wall clock. */
  between(from: number, to: number): number {
    return timeAt(TODAY, '00:00') + from * HOUR + Math.floor(this.chance.next() * (to - from) * HOUR);
  }

  add(at: number, run: Act['run']): void {
    this.acts.push({ at, run });
  }

  /** So many times, spread over the opening hours. */
  spread(times: number, run: Act['run']): void {
    for (let n = 0; n < times; n++) this.add(this.between(OPEN_FROM, OPEN_TO), run);
  }
}

function owners(drawing: Drawing): void {
  const { place, chance } = drawing;
  for (let n = 0; n < perDay(place.homes.length); n++) {
    const { home, person } = chance.of(place.owners);
    const report = {
      ...{ home, openId: person.openId, desk: chance.of(place.desk).openId, kind: chance.between(0, 2) },
      ...{
        byPhone: drawing.hits(shares.byPhone),
        hold: drawing.hits(shares.hold),
        accept: drawing.hits(shares.accept),
      },
    };
    drawing.add(drawing.between(OPEN_FROM, OPEN_TO - 1), reporting(report));
  }
  for (const { home, person } of place.owners) {
    if (!drawing.hits(shares.open)) continue;
    const looks = {
      ...{ list: drawing.hits(shares.list), file: drawing.hits(shares.file), messages: drawing.hits(shares.messages) },
    };
    drawing.add(drawing.between(OPEN_FROM, OPEN_TO), opening({ openId: person.openId, homeId: home._id, ...looks }));
  }
  // The one with a long history looks at all of it: the dearest lists are part of every day.
  const [regular] = place.owners;
  if (regular === undefined) throw new Error('nobody has the app');
  const all = { list: true, file: true, messages: true };
  drawing.spread(2, opening({ openId: regular.person.openId, homeId: regular.home._id, ...all }));
}

function workOf(
  drawing: Drawing,
  { visits, answers }: { visits: Hand['visits'][number]; answers: Hand['answers'][number] },
): void {
  for (const job of visits) drawing.add(drawing.between(job.hour, job.hour + 1.5), repairing(job));
  for (const [n, job] of answers.entries()) {
    // The first is of the home with the long history: it is answered and called back on every day.
    const always = n === 0;
    if (!drawing.hits(shares.confirm) && !always) continue;
    const at = drawing.between(OPEN_FROM, OPEN_TO - 3);
    drawing.add(
      at,
      answering({ ...job, rate: drawing.hits(shares.rate), stars: drawing.chance.of([5, 5, 4, 5, 3, 2]) }),
    );
    const caller = drawing.chance.of(drawing.place.desk).openId;
    if (drawing.hits(shares.callBack) || always)
      drawing.add(at + HOUR, calling({ ticketId: job.ticketId, openId: caller }));
  }
}

function office(drawing: Drawing): void {
  const { place } = drawing;
  const { _id: communityId } = place.community;
  for (const { openId } of place.desk) {
    drawing.spread(shares.queue, desk.queue(openId, communityId));
    drawing.spread(shares.calls, desk.calls(openId, communityId));
  }
  drawing.spread(shares.inspections, supervising(place.supervisor.openId, communityId));
  const manager = { openId: place.manager.openId, communityId, today: TODAY };
  drawing.spread(shares.overviews, managing.overview(manager));
  drawing.spread(shares.tables, managing.table(manager));
  drawing.spread(shares.drills, managing.drill(manager));
  drawing.spread(1, managing.register(manager));
}

function timers(): readonly Act[] {
  const end = timeAt(TODAY, '00:00') + OPEN_TO * HOUR + HOUR;
  const every = (period: number, name: 'clock.tick' | 'export.tick'): readonly Act[] =>
    Array.from({ length: Math.floor((end - MORNING) / period) }, (_, n) => ({
      at: MORNING + n * period,
      run: (world) => world.turn(name),
    }));
  const night = timeAt(addDays(TODAY, 1), '03:10');
  return [
    ...every(CLOCK, 'clock.tick'),
    ...every(EXPORTS, 'export.tick'),
    { at: night, run: (world) => world.turn('satisfaction.verify') },
  ];
}

/** The day of the whole company, in order of time: the same acts for every size of its past. */
export function dayOfCompany({ company, hand, seed }: Plan): readonly Act[] {
  const chance = new Chance(seed);
  const acts = company.places.flatMap((place, n) => {
    const drawing = new Drawing(place, chance);
    owners(drawing);
    workOf(drawing, { visits: hand.visits[n] ?? [], answers: hand.answers[n] ?? [] });
    office(drawing);
    return drawing.acts;
  });
  return [...acts, ...timers()].sort((a, b) => a.at - b.at);
}
