import type { CaseDocument, StaffDocument } from '../../schema';
import { findEqual, findSome, setFields } from '../database/documents';
import { transact } from '../database/transact';
import { newId } from '../ids';
import { filedLine } from '../staff/lines';
import { handledComplaints, lookedUp, namedInDailies } from './complaints';
import { former, unsigned, type Leaver } from './former';
import { managedCases } from './recoveries';
import { improved } from './improving';
import { repaired } from './repairs';
import { supervised } from './tickets';

/** What somebody wrote or decided for the community stays, without who it was. */
const signedIn =
  (name: 'penalties' | 'settings' | 'priceBooks' | 'causes' | 'imports' | 'complaintGroups') =>
  async (leaver: Leaver): Promise<boolean> => {
    const documents = await findSome(name, { 'by.personId': leaver._id });
    for (const { _id, by } of documents) await setFields(name, _id, { by: unsigned(by, leaver) });
    return documents.length > 0;
  };

const penalised = signedIn('penalties');
const ruled = signedIn('settings');
const priced = signedIn('priceBooks');
const linked = signedIn('causes');
const imported = signedIn('imports');
const grouped = signedIn('complaintGroups');

/** Counted to nobody any more. */
const uncounted = ({ communityId, monthKey }: CaseDocument): string =>
  `${communityId}::${monthKey.slice(-'YYYY-MM'.length)}`;

async function taught(leaver: Leaver): Promise<boolean> {
  const cases = await findSome('cases', { 'by.personId': leaver._id });
  for (const one of cases) {
    await setFields('cases', one._id, { by: unsigned(one.by, leaver), monthKey: uncounted(one) });
  }
  return cases.length > 0;
}

/** Nobody who works here can delete their account, so the line is of somebody who left. Their place in it stays. */
const withoutThem = (line: StaffDocument, now: number): StaffDocument =>
  // A line that came with a file has an id made of the number: whoever tries all numbers would find it.
  filedLine({ ...line, ...former, _id: newId(now), state: 'left', leave: [] });

/** Whoever answered for a firm in the app; name and number are the firm's. */
async function unlink(communityId: string, leaver: Leaver): Promise<void> {
  for (const { _id, contact } of await findEqual('contractors', { communityId })) {
    if (contact.personId !== leaver._id) continue;
    await setFields('contractors', _id, { 'contact.personId': '', 'contact.openId': '' });
  }
}

async function scrubLine(seen: StaffDocument, leaver: Leaver): Promise<void> {
  await unlink(seen.communityId, leaver);
  await namedInDailies(seen);
  await transact(async (tx) => {
    const line = await tx.get('staff', seen._id);
    if (line === null) return { ok: false };
    await tx.remove('staff', line._id);
    await tx.insert('staff', withoutThem(line, leaver.deletingAt ?? 0));
    return { ok: true };
  });
}

const records = [
  ...[penalised, ruled, priced, linked, imported, grouped, taught],
  ...[handledComplaints, lookedUp, managedCases, supervised, ...improved],
];

/**
 * Everything somebody leaves behind who worked here. Nobody else is in any of it, so it costs them one call; the line
 * of the roster, which says so, is the last to go.
 */
export async function workedHere(leaver: Leaver): Promise<boolean> {
  const lines = await findSome('staff', { personId: leaver._id });
  if (lines.length === 0) return false;
  for (const step of records) if (await step(leaver)) return true;
  for (const { communityId } of lines) if (await repaired({ personId: leaver._id, communityId })) return true;
  for (const line of lines) await scrubLine(line, leaver);
  return true;
}
