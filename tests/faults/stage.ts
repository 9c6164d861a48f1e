import type { Api, Input, ProcedureName } from '#domain/contract';
import { requestId, type TestCloud } from '../support/cloud';
import type { PersonKey } from '../support/community';
import { leak, leakIn, reporting, stepsOn, type Steps } from '../support/steps';
import { leaveTraces } from '../cloudfunctions/person/traces';

/** The writes that matter most. */
export const titles = [
  '报修',
  '报修并预约',
  '改约',
  '取消',
  '接单',
  '完工',
  '修好了',
  '没修好',
  '评价',
  '改评价',
  '注销',
] as const;
export type Title = (typeof titles)[number];

/** One write, whole: what the phone sends, and sends again when no answer comes. */
export interface Operation<N extends ProcedureName = ProcedureName> {
  readonly title: Title;
  readonly who: PersonKey;
  readonly name: N;
  readonly input: Input<Api[N]>;
}

const operation = <N extends ProcedureName>(one: Operation<N>): Operation => one;

const wholeVisit = { name: '李建国', phone: '13800000001' } as const;

async function visits(test: TestCloud, steps: Steps): Promise<readonly Operation[]> {
  const { slots } = await test.must('neighbour', 'ticket.preview', leakIn('h-502'));
  const [early, late] = [slots.at(-2)?.id ?? '', slots.at(-1)?.id ?? ''];
  const photos = [await test.upload('neighbour')];
  const booked = await steps.report({ slotId: early });
  const report = reporting({ ...leakIn('h-502'), photos });
  const hold = { ...leakIn('h-502'), slotId: late, instead: null };
  await test.must('neighbour', 'ticket.hold', hold);
  const book = { ...reporting({ ...leakIn('h-502'), photos }), slotId: late, visitContact: wholeVisit };
  const move = { ...steps.write(booked), slotId: late, visitContact: null };
  return [
    operation({ title: '报修', who: 'neighbour', name: 'ticket.report', input: report }),
    operation({ title: '报修并预约', who: 'neighbour', name: 'ticket.report', input: book }),
    operation({ title: '改约', who: 'owner', name: 'ticket.reschedule', input: move }),
    operation({ title: '取消', who: 'owner', name: 'ticket.cancel', input: steps.write(booked) }),
  ];
}

async function repairs(test: TestCloud, steps: Steps): Promise<readonly Operation[]> {
  const dispatched = await steps.report();
  const working = await steps.working(await steps.report());
  const finish = await steps.finishInput(working);
  // Somebody came before the booked time: 'not fixed' gives that time back.
  const { slots } = await test.must('owner', 'ticket.preview', leak);
  const finished = await steps.finished(await steps.report({ slotId: slots.at(-3)?.id ?? '' }));
  const note = '还在滴水';
  const returned = { ...steps.write(finished), note, photos: [await test.upload('owner')] };
  return [
    operation({
      ...{ title: '接单', who: steps.technicianOf(dispatched), name: 'ticket.accept' },
      input: steps.write(dispatched),
    }),
    operation({ title: '完工', who: steps.technicianOf(working), name: 'ticket.finish', input: finish }),
    operation({ title: '修好了', who: 'owner', name: 'ticket.confirm', input: steps.write(finished) }),
    operation({ title: '没修好', who: 'owner', name: 'ticket.reopen', input: returned }),
  ];
}

async function ratings(test: TestCloud, steps: Steps): Promise<readonly Operation[]> {
  const photos = [await test.upload('owner')];
  const closed = await steps.closed(await steps.report());
  const rated = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(rated, { stars: 5 }));
  const low = steps.rateInput(closed, { stars: 2, words: '修了三次', photos });
  const revised = steps.rateInput(rated, { stars: 1, words: '第二天又漏了' });
  return [
    operation({ title: '评价', who: 'owner', name: 'satisfaction.rate', input: low }),
    operation({ title: '改评价', who: 'family', name: 'satisfaction.rate', input: revised }),
  ];
}

/** Something in every state that a write needs, and the writes. Everything comes back to this. */
export async function operationsOn(test: TestCloud): Promise<readonly Operation[]> {
  await leaveTraces(test);
  const steps = stepsOn(test);
  const all = [await visits(test, steps), await repairs(test, steps), await ratings(test, steps)].flat();
  const leave = operation({ title: '注销', who: 'owner', name: 'person.delete', input: { requestId: requestId() } });
  return [...all, leave];
}
