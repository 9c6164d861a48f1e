import { requestId, type TestCloud } from '../../support/cloud';
import { stepsOn, type Steps } from '../../support/steps';
import { improve } from './improving';
import { waiting } from './register';

/** The stage on which isolation is tried: things of home 501 of 安居苑, in every state that a call may need. */
export interface Stand {
  readonly test: TestCloud;
  readonly steps: Steps;
  readonly tickets: Readonly<
    Record<
      'dispatched' | 'accepted' | 'working' | 'quoted' | 'suspended' | 'inspecting' | 'finished' | 'closed',
      string
    >
  >;
  /** What family 501 complained about; a code that waits for somebody; a code shown at the desk. */
  readonly complaint: string;
  readonly groupId: string;
  readonly invitation: string;
  readonly deskCode: string;
  /** A manager looks after what was not fixed. */
  readonly recoveryId: string;
  /** A lesson from the closed ticket. */
  readonly caseId: string;
  /** A spreadsheet that waits for a manager's yes. */
  readonly importId: string;
  /** A picture in the folder of somebody from elsewhere: a technician's, a supervisor's. */
  readonly outsidersPhoto: string;
  readonly inspectorsPhoto: string;
}

export async function standOn(test: TestCloud): Promise<Stand> {
  const steps = stepsOn(test);
  const tickets = {
    dispatched: await steps.report(),
    accepted: await steps.accepted(await steps.report()),
    working: await steps.working(await steps.report()),
    quoted: await steps.quoted(await steps.report()),
    suspended: await steps.suspended(await steps.report()),
    inspecting: await steps.submitted(),
    finished: await steps.finished(await steps.report()),
    closed: await steps.closed(await steps.report()),
  };
  await test.must('owner', 'satisfaction.rate', steps.rateInput(tickets.closed));
  const request = () => ({ requestId: requestId() });
  const about = { communityId: 'anju', homeId: 'h-501', ticketId: tickets.closed, words: '来得太晚', photos: [] };
  const { complaintId } = await test.must('owner', 'complaint.make', { ...request(), ...about });
  const invited = await test.must('owner', 'home.invite', { ...request(), homeId: 'h-501', relation: 'tenant' });
  const asked = await test.must('owner', 'home.askDesk', { ...request(), phone: '13800000001', name: '李建国' });
  const teaching = { title: '角阀漏水', cause: '密封圈老化', measure: '换铜芯角阀', lesson: '逐户试压' };
  const promoting = { ...request(), ticketId: tickets.closed, ...teaching };
  const { caseId } = await test.must('supervisor', 'case.promote', promoting);
  const checked = waiting(test.cloud.clock.now());
  await test.seed({ imports: [checked] });
  const { complaintId: otherId } = await test.must('owner', 'complaint.make', { ...request(), ...about });
  const linking = { ...request(), complaintId, version: 1, otherId, title: '上门太晚' };
  await test.must('frontDesk', 'complaint.link', linking);
  const groupId = test.all('complaintGroups')[0]?._id ?? '';
  const calling = steps.callInput(tickets.closed, { which: 'first', fixed: false });
  await test.must('frontDesk', 'ticket.callBack', calling);
  const recoveryId = test.all('recoveries')[0]?._id ?? '';
  const care = { complaint: complaintId, groupId, recoveryId };
  const codes = { invitation: invited.code, deskCode: asked.code };
  await improve(test, tickets.closed);
  const papers = { caseId, importId: checked._id };
  return {
    test,
    steps,
    tickets,
    ...care,
    ...codes,
    ...papers,
    outsidersPhoto: await test.upload('otherTechnician'),
    inspectorsPhoto: await test.upload('otherSupervisor'),
  };
}
