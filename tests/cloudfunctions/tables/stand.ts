import type { TestCloud } from '../../support/cloud';
import { stepsOn, type Steps } from '../../support/steps';

/** The stage on which isolation is tried: things of home 501 of 安居苑, in every state that a call may need. */
export interface Stand {
  readonly test: TestCloud;
  readonly steps: Steps;
  readonly tickets: Readonly<
    Record<'dispatched' | 'accepted' | 'working' | 'quoted' | 'suspended' | 'finished' | 'closed', string>
  >;
  /** A picture in the folder of somebody from elsewhere. */
  readonly outsidersPhoto: string;
}

export async function standOn(test: TestCloud): Promise<Stand> {
  const steps = stepsOn(test);
  const tickets = {
    dispatched: await steps.report(),
    accepted: await steps.accepted(await steps.report()),
    working: await steps.working(await steps.report()),
    quoted: await steps.quoted(await steps.report()),
    suspended: await steps.suspended(await steps.report()),
    finished: await steps.finished(await steps.report()),
    closed: await steps.closed(await steps.report()),
  };
  await test.must('owner', 'satisfaction.rate', steps.rateInput(tickets.closed));
  return { test, steps, tickets, outsidersPhoto: await test.upload('otherTechnician') };
}
