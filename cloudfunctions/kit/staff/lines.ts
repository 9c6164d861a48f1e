import type { StaffRole } from '#domain/people';
import type { CommunityDocument, ContractorDocument, Membership, StaffDocument } from '../../schema';
import type { Transaction } from '../database/transact';
import { done, refused, type Outcome } from '../outcome';
import { joined } from '../people/newcomer';
import { technicianIdOf } from '../ids';
import { technicianFrom } from './technician';

/** What a line of the roster says of itself. */
export type LineFacts = Omit<StaffDocument, 'phoneKey' | 'sortKey'>;

/** Who decides comes first. */
const order: readonly StaffRole[] = ['manager', 'supervisor', 'frontDesk', 'technician'];

/** One line per number and community. */
export const phoneKeyOf = (communityId: string, phone: string): string => `${communityId}:${phone}`;

/** The line with what lists and imports look it up by; those who left come last. */
export function filedLine(facts: LineFacts): StaffDocument {
  const { _id, communityId, phone, state, role, name } = facts;
  const place = `${state === 'working' ? 0 : 1}${order.indexOf(role)}`;
  return { ...facts, phoneKey: phoneKeyOf(communityId, phone), sortKey: `${place}-${name}-${_id}` };
}

type Line = LineFacts | null;

/** What somebody is by their line: nothing while they are not bound, or have left. */
const roleOf = (line: Line): StaffRole | null =>
  line !== null && line.personId !== '' && line.state === 'working' ? line.role : null;

/** The memberships after a line has changed. */
function members(memberships: readonly Membership[], change: LineChange): readonly Membership[] {
  const { before, after, now } = change;
  const { communityId } = after;
  const [was, is] = [roleOf(before), roleOf(after)];
  const kept =
    was === null || was === is
      ? memberships
      : memberships.filter((one) => !(one.communityId === communityId && one.role === was));
  return is === null ? kept : joined(kept, { communityId, role: is, homeId: null, relation: null, since: now });
}

type Team = CommunityDocument['team'];

/** The team after a line has changed. Whoever stays in a role keeps their place: the first one is on the repair card. */
function teamAfter(team: Team, { before, after }: LineChange): Team {
  const [was, is] = [roleOf(before), roleOf(after)];
  const { personId, openId, name, phone } = after;
  const isThem = (member: Team[number]): boolean => member.personId === personId && member.role === (was ?? is);
  if (is === null || is === 'technician') return team.filter((member) => !isThem(member));
  const entry = { personId, openId, name, phone, role: is };
  if (was === is && team.some(isThem)) return team.map((member) => (isThem(member) ? entry : member));
  return [...team.filter((member) => !isThem(member)), entry];
}

const inTeam = (role: StaffRole | null): boolean => role !== null && role !== 'technician';

async function writeTeam(tx: Transaction, change: LineChange): Promise<void> {
  const { before, after } = change;
  if (!inTeam(roleOf(before)) && !inTeam(roleOf(after))) return;
  const community = await tx.get('communities', after.communityId);
  if (community === null) throw new Error(`staff ${after._id} belongs to no community`);
  await tx.patch('communities', community._id, { team: teamAfter(community.team, change) });
}

async function writeMembership(tx: Transaction, change: LineChange): Promise<void> {
  const { before, after } = change;
  if (roleOf(before) === roleOf(after)) return;
  const person = await tx.get('people', after.personId);
  // Whoever is deleting their account has no memberships any more and gets none.
  if (person === null || person.deletingAt !== null) return;
  await tx.patch('people', person._id, { memberships: members(person.memberships, change) });
}

async function writeTechnician(
  tx: Transaction,
  { before, after }: LineChange,
  contractor: ContractorDocument | null,
): Promise<void> {
  if (roleOf(before) !== 'technician' && roleOf(after) !== 'technician') return;
  const id = technicianIdOf(after.personId, after.communityId);
  const { skills } = after;
  if (roleOf(after) !== 'technician' || skills === null || contractor === null) return tx.remove('technicians', id);
  const old = await tx.get('technicians', id);
  await tx.put('technicians', technicianFrom({ line: { ...filedLine(after), skills }, contractor }, old));
}

/** One line of the roster before and after. `before` null: a new one. */
export interface LineChange {
  readonly before: StaffDocument | null;
  readonly after: LineFacts;
  readonly now: number;
}

/** Whether somebody stops working in their role by it: what they have open has to be given to others (`giveBackWork`). */
export const stopsWorking = ({ before, after }: Pick<LineChange, 'before' | 'after'>): boolean =>
  roleOf(before) !== null && roleOf(after) !== roleOf(before);

/**
 * Writes a line of the roster with everything that follows from it in the same transaction: what routing knows of a
 * technician, the team of the community, and what the person may do.
 */
export async function writeLine(
  tx: Transaction,
  change: LineChange,
): Promise<Outcome<StaffDocument, 'CONTRACTOR_NOT_FOUND'>> {
  const { after } = change;
  const contractor = after.skills === null ? null : await tx.get('contractors', after.skills.contractorId);
  if (after.skills !== null && contractor?.communityId !== after.communityId) return refused('CONTRACTOR_NOT_FOUND');
  const line = filedLine(after);
  await tx.put('staff', line);
  await writeTechnician(tx, change, contractor);
  await writeMembership(tx, change);
  await writeTeam(tx, change);
  return done(line);
}
