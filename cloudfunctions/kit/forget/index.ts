import { getDocument, removeEqual } from '../database/documents';
import { askedDesk, exported, invited, wasInvited, wasTold } from './belongings';
import { calledToComplain, complained, spokeOnComplaints } from './complaints';
import type { Leaver } from './former';
import { workedHere } from './office';
import { spokeOnCases } from './recoveries';
import { acted, calledAbout, followed, openedDoorOf, rated, reported } from './tickets';

export { dropExports } from './belongings';

/** Does one batch of one kind; answers whether there may be more of it. Can be repeated, finds what is left by itself. */
type Step = (leaver: Leaver) => Promise<boolean>;

/**
 * In this order: whoever follows a ticket is sent messages, so tickets come before messages; the rest stands for itself.
 */
const steps: readonly Step[] = [
  ...[followed, reported, calledAbout, openedDoorOf, rated, acted],
  ...[complained, calledToComplain, spokeOnComplaints, spokeOnCases, workedHere],
  ...[invited, wasInvited, askedDesk, exported, wasTold],
];

/**
 * Takes somebody whose account was struck out of everything that is kept, then removes them. Tickets, ratings and
 * complaints stay without the person. The register of who bought a home is the developer's and not part of the account.
 * @param patience milliseconds after which the rest is left to the next call
 * @returns whether nothing is left
 */
export async function forgetPerson(id: string, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  const person = await getDocument('people', id);
  if (person === null || person.deletingAt === null) return true;
  for (const step of steps) {
    while (await step(person)) if (performance.now() > until) return false;
  }
  await removeEqual('people', { _id: id });
  return true;
}
