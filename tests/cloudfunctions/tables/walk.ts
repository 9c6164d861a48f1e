import { HOUR } from '#domain/time';
import { leak, reporting, taking, type Steps } from '../../support/steps';
import { requestId, type TestCloud } from '../../support/cloud';

export interface Walk {
  readonly test: TestCloud;
  readonly steps: Steps;
}

/** A ticket with pictures that routing gives to the one on duty. */
async function urgent({ test, steps }: Walk): Promise<string> {
  const ticketId = await steps.report({ photos: [await test.upload('owner')], symptom: 'runningWater' });
  expect(steps.technicianOf(ticketId)).toBe('technician');
  return ticketId;
}

/** Booked, moved into a slot that is held, called off. */
async function visits({ test, steps }: Walk): Promise<void> {
  const { slots } = await test.must('owner', 'ticket.preview', leak);
  const [first = '', second = '', third = ''] = slots.slice(-3).map(({ id }) => id);
  await test.must('owner', 'ticket.hold', { ...leak, slotId: first, instead: null });
  await test.must('owner', 'ticket.hold', { ...leak, slotId: second, instead: first });
  const photos = [await test.upload('owner')];
  const ticketId = await steps.accepted(await steps.report({ slotId: second, photos }));
  await test.must('owner', 'ticket.slots', { ticketId });
  const visitContact = { name: '王芳', phone: '13800000002' };
  await test.must('owner', 'ticket.reschedule', { ...steps.write(ticketId), slotId: third, visitContact });
  await test.must(steps.technicianOf(ticketId), 'ticket.phone', { ticketId, whom: 'visitContact' });
  await test.must('owner', 'ticket.cancel', steps.write(ticketId));
}

/** Suspended and taken up again; quoted, refused, quoted again and agreed. */
async function pauses({ test, steps }: Walk): Promise<void> {
  const ticketId = await steps.suspended(await steps.report());
  const who = steps.technicianOf(ticketId);
  await test.must(who, 'ticket.resume', steps.write(ticketId));
  await test.must(who, 'ticket.arrive', steps.write(ticketId));
  await test.must(who, 'ticket.quote', steps.quoteInput(ticketId));
  await test.must('owner', 'ticket.refuse', { ...steps.write(ticketId), note: '太贵了' });
  await test.must(who, 'ticket.quote', steps.quoteInput(ticketId));
  await test.must('owner', 'ticket.consent', steps.write(ticketId));
  const photos = [await test.upload('owner')];
  await test.must('owner', 'ticket.say', { requestId: requestId(), ticketId, words: '门禁密码没变', photos });
}

/** Last, because all the clocks that wait for nobody are due by then. */
async function reminds({ test, steps }: Walk): Promise<void> {
  const ticketId = await steps.accepted(await steps.report());
  test.skip(5 * HOUR);
  await test.must('owner', 'ticket.remind', { requestId: requestId(), ticketId });
}

async function otherChannels({ test }: Walk): Promise<void> {
  await test.must('stranger', 'ticket.spot', { spotId: 's-lift' });
  const lift = { site: { kind: 'spot', spotId: 's-lift' }, place: 'corridor', part: 'lift', symptom: 'noise' } as const;
  await test.must('stranger', 'ticket.report', reporting({ ...lift, photos: [] }));
  await test.must('frontDesk', 'ticket.reportFor', taking({ photos: [await test.upload('frontDesk')] }));
}

async function answers(walk: Walk): Promise<void> {
  const { test, steps } = walk;
  const declined = await steps.report();
  await test.must(steps.technicianOf(declined), 'ticket.decline', { ...steps.write(declined), note: '没空' });
  const reopened = await steps.finished(await steps.report());
  const photos = [await test.upload('owner')];
  await test.must('owner', 'ticket.reopen', { ...steps.write(reopened), note: '还在滴', photos });
  const closed = await steps.closed(await steps.report({ photos: [await test.upload('owner')] }));
  const rating = { photos: [await test.upload('owner')], words: '很快' };
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed, rating));
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed, { ...rating, stars: 1 }));
  await test.must('manager', 'ticket.get', { ticketId: closed });
  await test.must('technician', 'ticket.accept', steps.write(await urgent(walk)));
}

/** Nobody accepts, so people dispatch, sort out and put together. */
async function desk({ test, steps }: Walk): Promise<void> {
  const photos = [await test.upload('owner')];
  const { slots } = await test.must('owner', 'ticket.preview', leak);
  const slotId = slots.at(-4)?.id ?? null;
  const ticketId = await steps.accepted(await steps.report({ slotId, photos }));
  await test.must('frontDesk', 'ticket.candidates', { ticketId });
  const another = steps.technicianOf(ticketId) === 'technician' ? 'p-workmate:anju' : 'p-technician:anju';
  const note = '客户着急';
  await test.must('frontDesk', 'ticket.assign', { ...steps.write(ticketId), technicianId: another, note });
  const wiring = { place: 'kitchen', part: 'wiring', symptom: 'noPower', sensitivity: 'B', keyWork: false } as const;
  await test.must('supervisor', 'ticket.amend', { ...steps.write(ticketId), ...wiring, note });
  const other = await steps.report();
  await test.must('frontDesk', 'ticket.similar', { ticketId });
  await test.must('supervisor', 'ticket.link', { ...steps.beside(ticketId), otherId: other, cause: '厨房进水' });
  await test.must('supervisor', 'ticket.get', { ticketId });
  await test.must('frontDesk', 'ticket.merge', { ...steps.write(ticketId), intoId: other, note });
}

/** Key works: sent back once, passed, rung up after both. */
async function keyWorks({ test, steps }: Walk): Promise<void> {
  const ticketId = await steps.submitted();
  const who = steps.technicianOf(ticketId);
  const photos = [await test.upload('supervisor')];
  await test.must('supervisor', 'ticket.rework', { ...steps.write(ticketId), note: '阴角没做', photos });
  await test.must(who, 'ticket.arrive', steps.write(ticketId));
  const [before, signature] = [await test.upload(who), await test.upload(who)];
  const materials = [{ itemId: null, name: '防水涂料', quantity: 2 }];
  const input = { ...(await steps.finishInput(ticketId)), before: [before], materials, signature };
  await test.must(who, 'ticket.finish', input);
  const passing = { ...steps.write(ticketId), note: '合格', photos: [await test.upload('supervisor')] };
  await test.must('supervisor', 'ticket.pass', passing);
  await test.must('owner', 'ticket.confirm', steps.write(ticketId));
  const said = { which: 'first', outcome: 'reached', words: '满意', service: 5, contractor: 4 } as const;
  const call = { ...steps.beside(ticketId), ...said, fixed: true, nextAt: null };
  await test.must('frontDesk', 'ticket.callBack', call);
}

async function lists({ test }: Walk): Promise<void> {
  const communityId = 'anju';
  await test.must('owner', 'ticket.preview', leak);
  await test.must('manager', 'ticket.queue', { communityId, view: 'open', cursor: null });
  await test.must('owner', 'ticket.mine', { state: 'open', cursor: null });
  await test.must('technician', 'ticket.work', { state: 'today', cursor: null });
}

/** Every procedure of `ticketRows` at least once, the writes at their most expensive. */
export async function walkTickets(walk: Walk): Promise<void> {
  await visits(walk);
  await pauses(walk);
  await otherChannels(walk);
  await answers(walk);
  await desk(walk);
  await keyWorks(walk);
  // The platform's verdict comes in: from here on lists carry addresses of pictures.
  await walk.test.cloud.clock.advance(3_000);
  await lists(walk);
  await walk.test.cloud.fireTimers('clock');
  await reminds(walk);
}
