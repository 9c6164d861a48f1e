import fc from 'fast-check';
import {
  lifeStages,
  recommendations,
  starValues,
  type ClosureFacts,
  type Contribution,
  type RatingFacts,
} from '#domain/satisfaction';
import { callBackOutcomes, closings } from '#domain/ticket';
import { DAY, HOUR, MINUTE } from '#domain/time';

/** Closed tickets and ratings, as chance would have them. */
export const START = 1_800_000_000_000;
const stars = fc.constantFrom(...starValues);
/** Or left out. */
const some = fc.option(stars);
export const rating: fc.Arbitrary<RatingFacts> = fc.record({
  stars,
  dimensions: fc.record({ timeliness: some, attitude: some, skill: some, tidiness: some, result: some }),
  recommend: fc.option(fc.constantFrom(...recommendations)),
});

const later = fc.option(fc.integer({ min: START, max: START + 90 * DAY }));
const clock = fc.record({
  kind: fc.constantFrom('arrival' as const, 'callBack' as const, 'suspension' as const, 'completion' as const),
  startedAt: fc.integer({ min: START, max: START + 5 }),
  stoppedAt: fc.option(fc.integer({ min: START, max: START + 5 })),
  missedAt: fc.option(fc.constant(START)),
});
const call = fc.record({
  outcome: fc.constantFrom(...callBackOutcomes),
  service: fc.option(stars),
  contractor: fc.option(stars),
});

export const closure: fc.Arbitrary<ClosureFacts> = fc.record({
  communityId: fc.constant('anju'),
  closing: fc.constantFrom(...closings, null),
  closedOn: fc.constantFrom('2026-11-01', '2026-11-02', '2026-12-01'),
  reportedAt: fc.constant(START),
  acceptedAt: later,
  firstFinishedAt: later,
  finishedAt: later,
  reopened: fc.nat(2),
  cameBack: fc.option(fc.boolean()),
  clocks: fc.array(clock, { maxLength: 5 }),
  callBacks: fc.array(call, { maxLength: 3 }),
  assignment: fc.option(
    fc.constantFrom(
      { technicianId: 'wang', contractorId: 'north' },
      { technicianId: 'li', contractorId: 'north' },
      { technicianId: 'zhao', contractorId: 'south' },
    ),
  ),
  supervisor: fc.option(fc.constantFrom({ personId: 'sun' }, { personId: 'qian' })),
  part: fc.constantFrom('pipe', 'doorWindow', 'wall'),
  symptom: fc.constantFrom('leak', 'crack'),
  sensitivity: fc.constantFrom('A', 'B', 'C'),
  stage: fc.option(fc.constantFrom(...lifeStages)),
  inBuilding: fc.constantFrom('1', '2', null),
  riserKey: fc.constantFrom('anju:1:2:01', 'anju:2:1:02', null),
});

/** The last rating of each, or none. */
export const rated = fc.tuple(closure, fc.option(rating));

export const five: RatingFacts = {
  stars: 5,
  dimensions: { timeliness: 5, attitude: 5, skill: 5, tidiness: 5, result: 5 },
  recommend: 10,
};
export const two: RatingFacts = {
  stars: 2,
  dimensions: { timeliness: 1, attitude: 4, skill: 2, tidiness: null, result: 2 },
  recommend: 3,
};

/** 王师傅 was there in time, and the owner said it is fixed. */
export const quick: ClosureFacts = {
  communityId: 'anju',
  closing: 'fixed',
  closedOn: '2026-11-01',
  reportedAt: START,
  acceptedAt: START + 6 * MINUTE,
  firstFinishedAt: START + 2 * HOUR,
  finishedAt: START + 2 * HOUR,
  reopened: 0,
  cameBack: false,
  clocks: [{ kind: 'arrival', startedAt: START, stoppedAt: START + HOUR, missedAt: null }],
  callBacks: [],
  assignment: { technicianId: 'wang', contractorId: 'north' },
  supervisor: { personId: 'sun' },
  part: 'pipe',
  symptom: 'leak',
  sensitivity: 'B',
  stage: 'settling',
  inBuilding: '1',
  riserKey: 'anju:1:2:01',
};

export const present = (list: readonly (Contribution | null)[]): readonly Contribution[] =>
  list.filter((one) => one !== null);
