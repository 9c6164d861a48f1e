import type { Clock } from '#domain/clocks';
import type { Part, Sensitivity, Symptom } from '#domain/taxonomy';
import type { CallBackOutcome, Closing } from '#domain/ticket';
import type { CellKey } from './cells';
import { sparse, type Sparse } from './numbers';
import { emptySums, type DaySums, type DimensionSums, type SpokenSums } from './sums';
import { dimensions, type Dimension, type LifeStage, type Recommendation, type Stars } from './terms';
import { recommendSums } from './recommend';

/** A ticket as the sums see it: a ticket document is one. Times epoch ms, null where it never happened. */
export interface ClosureFacts {
  readonly communityId: string;
  readonly closing: Closing | null;
  readonly closedOn: string | null;
  readonly reportedAt: number;
  readonly acceptedAt: number | null;
  readonly firstFinishedAt: number | null;
  readonly finishedAt: number | null;
  readonly reopened: number;
  readonly cameBack: boolean | null;
  readonly clocks: readonly Pick<Clock, 'kind' | 'startedAt' | 'stoppedAt' | 'missedAt'>[];
  readonly callBacks: readonly {
    readonly outcome: CallBackOutcome;
    readonly service: Stars | null;
    readonly contractor: Stars | null;
  }[];
  readonly assignment: { readonly technicianId: string; readonly contractorId: string } | null;
  readonly supervisor: { readonly personId: string } | null;
  readonly part: Part;
  readonly symptom: Symptom;
  readonly sensitivity: Sensitivity;
  readonly stage: LifeStage | null;
  readonly inBuilding: string | null;
  readonly riserKey: string | null;
}

/** What of a rating enters the sums: its last revision's stars, null where a dimension was left out. */
export interface RatingFacts {
  readonly stars: Stars;
  readonly dimensions: Readonly<Record<Dimension, Stars | null>>;
  readonly recommend: Recommendation | null;
}

/** What one closed ticket adds to the sums of its day. */
export interface Contribution {
  readonly day: string;
  readonly key: CellKey;
  readonly sums: Sparse<DaySums>;
}

const span = (from: number, to: number | null): readonly [ms: number, count: number] =>
  to === null ? [0, 0] : [to - from, 1];

function timesOf({ reportedAt, acceptedAt, firstFinishedAt, finishedAt }: ClosureFacts) {
  const [acceptMs, acceptCount] = span(reportedAt, acceptedAt);
  const [firstFixMs, firstFixCount] = span(reportedAt, firstFinishedAt);
  const [finalFixMs, finalFixCount] = span(reportedAt, finishedAt);
  return { acceptMs, acceptCount, firstFixMs, firstFixCount, finalFixMs, finalFixCount };
}

type Over = ClosureFacts['clocks'];
const inTime = (clocks: Over): number => clocks.filter(({ missedAt }) => missedAt === null).length;

/** Clocks of a kind that are decided: somebody stopped them, or they were missed. */
const decided = (clocks: Over, kind: Clock['kind']): Over =>
  clocks.filter((clock) => clock.kind === kind && (clock.stoppedAt !== null || clock.missedAt !== null));

/** Work suspended before anybody was there stops the clock of the visit too: that was no arrival, and a miss only if it was late. */
function visits(clocks: Over): Over {
  const suspendedAt = clocks.filter(({ kind }) => kind === 'suspension').map(({ startedAt }) => startedAt);
  return decided(clocks, 'arrival').filter(
    ({ stoppedAt, missedAt }) => missedAt !== null || stoppedAt === null || !suspendedAt.includes(stoppedAt),
  );
}

function clocksOf({ clocks }: ClosureFacts) {
  const arrivals = visits(clocks);
  const calls = decided(clocks, 'callBack');
  return {
    arrivals: arrivals.length,
    onTime: inTime(arrivals),
    callBackDue: calls.length,
    callBackKept: inTime(calls),
  };
}

function spoken(stars: readonly (Stars | null)[]): SpokenSums {
  const said = stars.filter((one) => one !== null);
  return { n: said.length, sum: said.reduce<number>((sum, one) => sum + one, 0) };
}

const callsOf = ({ callBacks }: ClosureFacts) => ({
  reached: callBacks.filter(({ outcome }) => outcome === 'reached').length,
  service: spoken(callBacks.map(({ service }) => service)),
  contractor: spoken(callBacks.map(({ contractor }) => contractor)),
});

/** One that was reopened has come back already, whatever happens in the days after. */
function returnsOf({ cameBack, reopened }: ClosureFacts) {
  const back = reopened > 0 ? true : cameBack;
  return { returnsKnown: Number(back !== null), firstTimeFixed: Number(back === false) };
}

const paired = (stars: Stars | null, overall: Stars): DimensionSums =>
  stars === null
    ? emptySums.dimensions.result
    : {
        ...{ n: 1, stars, squares: stars * stars },
        ...{ overall, overallSquares: overall * overall, products: stars * overall },
      };

const ratingSums = ({ stars, dimensions: given, recommend }: RatingFacts) => ({
  answers: 1,
  stars: { ...emptySums.stars, [stars]: 1 },
  dimensions: Object.fromEntries(dimensions.map((one) => [one, paired(given[one], stars)])) as DaySums['dimensions'],
  recommend: recommendSums(recommend),
});

/** '<building>-<unit>-<line>', as people would say it; the community is the same for all of a day. */
const riserOf = ({ riserKey, communityId }: ClosureFacts): string =>
  riserKey === null ? '' : riserKey.slice(`${communityId}:`.length).split(':').join('-');

/** What the ticket can be told apart by. */
export const cellKeyOf = (ticket: ClosureFacts): CellKey => ({
  contractor: ticket.assignment?.contractorId ?? '',
  technician: ticket.assignment?.technicianId ?? '',
  supervisor: ticket.supervisor?.personId ?? '',
  part: ticket.part,
  symptom: ticket.symptom,
  sensitivity: ticket.sensitivity,
  stage: ticket.stage ?? '',
  building: ticket.inBuilding ?? '',
  riser: riserOf(ticket),
});

/**
 * What a closed ticket and the rating of its closure add to the sums; null while it is not closed, and for a duplicate:
 * the other ticket counts. A change of either takes the contribution of before out and puts that of after in.
 */
export function contributionOf(ticket: ClosureFacts, rating: RatingFacts | null): Contribution | null {
  const { closing, closedOn } = ticket;
  if (closing === null || closing === 'duplicate' || closedOn === null) return null;
  const fixed = Number(closing === 'fixed');
  const sums: DaySums = {
    ...emptySums,
    ...{ closures: 1, fixed, unanswered: 1 - fixed },
    ...returnsOf(ticket),
    ...timesOf(ticket),
    ...clocksOf(ticket),
    ...callsOf(ticket),
    ...(rating === null ? {} : ratingSums(rating)),
  };
  return { day: closedOn, key: cellKeyOf(ticket), sums: sparse(sums) };
}
