import { requestId, type TestCloud } from '../../support/cloud';
import type { Steps } from '../../support/steps';
import { firm, hand, lesson, penalty, prices, rules } from './office';

interface Walk {
  readonly test: TestCloud;
  readonly steps: Steps;
}

const communityId = 'anju';
const cursor = null;
const request = () => ({ requestId: requestId() });
const licence = { kind: 'licence', name: '施工资质', number: 'D222', until: '2028-01-01' } as const;

/** A firm with a licence on a picture, which is renewed for its technicians; a penalty about a ticket. */
async function firms({ test, steps }: Walk): Promise<void> {
  const photoId = await test.upload('manager');
  const version = test.all('contractors').find(({ _id }) => _id === 'k-1')?.version ?? 1;
  const papers = [{ ...licence, photoId }];
  await test.must('manager', 'contractor.save', firm({ contractorId: 'k-1', version, name: '永固建筑维修', papers }));
  await test.must('manager', 'contractor.save', firm());
  await test.cloud.clock.advance(3_000);
  const { number } = steps.stored(await steps.report());
  await test.must('manager', 'contractor.penalise', { ...penalty('k-1'), ticketNumber: number });
  await test.must('manager', 'contractor.list', { communityId, cursor });
  await test.must('manager', 'contractor.get', { contractorId: 'k-1' });
  await test.must('manager', 'contractor.work', { contractorId: 'k-1', cursor });
}

/** One ticket in somebody's hands, by name. */
async function giveTo(technicianId: string, { test, steps }: Walk): Promise<void> {
  const input = { ...steps.write(await steps.report()), technicianId, note: '熟悉这栋楼' };
  await test.must('supervisor', 'ticket.assign', input);
}

/** Somebody new: invited twice, bound, away, moved to the front desk and back, dismissed with work in their hands. */
async function people(walk: Walk): Promise<void> {
  const { test } = walk;
  const { staffId } = await test.must('manager', 'staff.save', hand());
  const { code } = await test.must('manager', 'staff.invite', { ...request(), staffId });
  await test.must('stranger', 'home.lookUp', { code });
  await test.must('stranger', 'home.bindByCode', { ...request(), code, name: '马超' });
  const line = () => test.all('staff').find(({ _id }) => _id === staffId);
  const technicianId = `${line()?.personId ?? ''}:${communityId}`;
  const version = () => line()?.version ?? 1;
  await giveTo(technicianId, walk);
  const days = { from: '2026-11-01', to: '2027-12-31', words: '休假' };
  const today = new Date(test.cloud.clock.now() + 8 * 3_600_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const asking = { ...request(), communityId, staffId, ...days, from: today };
  await test.must('manager', 'staff.takeLeave', asking);
  const leaveId = line()?.leave[0]?.id ?? '';
  await test.must('manager', 'staff.endLeave', { ...request(), communityId, staffId, leaveId });
  await test.must('stranger', 'staff.mine', { communityId });
  await test.must('manager', 'staff.list', { communityId, role: null, cursor });
  await test.must('manager', 'staff.get', { staffId });
  const toDesk = { staffId, version: version(), role: 'frontDesk', skills: null } as const;
  await test.must('manager', 'staff.save', hand(toDesk));
  await test.must('manager', 'staff.save', hand({ staffId, version: version() }));
  await giveTo(technicianId, walk);
  await test.must('manager', 'staff.dismiss', { ...request(), staffId, version: version() });
}

async function settings({ test }: Walk): Promise<void> {
  await test.must('manager', 'settings.get', { communityId });
  await test.must('manager', 'settings.save', rules(1));
  await test.must('manager', 'settings.history', { communityId, cursor });
  await test.must('manager', 'settings.savePrices', prices(0));
  await test.must('manager', 'settings.savePrices', prices(1));
  await test.must('technician', 'settings.prices', { communityId });
}

async function cases({ test, steps }: Walk): Promise<void> {
  const ticketId = await steps.closed(await steps.report({ photos: [await test.upload('owner')] }));
  await test.cloud.clock.advance(3_000);
  const { caseId } = await test.must('supervisor', 'case.promote', lesson(ticketId));
  await test.must('supervisor', 'case.list', { communityId, part: null, text: '角阀', cursor });
  await test.must('supervisor', 'case.get', { caseId });
}

/** Every procedure of `officeRows` at least once, the writes at their most expensive. */
export async function walkOffice(walk: Walk): Promise<void> {
  await firms(walk);
  await people(walk);
  await cases(walk);
  await settings(walk);
  await walk.test.must('frontDesk', 'home.search', { communityId, text: '3-2-501' });
}
