import { randomInt } from 'node:crypto';
import { sayCode, type StaffRole } from '#domain/people';
import { addMonths, dayOf } from '#domain/time';
import type { InvitationDocument, Skills } from '../../../cloudfunctions/schema';
import type { Connection } from '../../data';
import {
  communityDocument,
  contractorDocument,
  firstSettings,
  homeDocument,
  invitationTo,
  staffLine,
  type Place,
} from './opening';

/** Where WeChat's reviewers look around: a community of its own, so that nothing real is shown to them. */
const place: Place = { id: 'review', name: '体验小区', phone: '02100000000', buildings: ['1栋'] };
const FIRM = 'review-firm';
const address = { building: '1栋', unit: '1单元', room: '101' };

/** A review takes up to a week, and may be asked for again. */
const DAYS = 30;

const names: Readonly<Record<StaffRole, string>> = {
  manager: '审核经理',
  supervisor: '审核监理',
  frontDesk: '审核前台',
  technician: '审核师傅',
};
const roles: readonly StaffRole[] = ['technician', 'frontDesk', 'supervisor', 'manager'];

const skills = (today: string): Skills => ({
  contractorId: FIRM,
  trades: ['plumbing', 'electrical', 'doorsWindows'],
  pools: ['warranty', 'paid'],
  zones: [],
  // Whenever they look.
  shifts: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
  onDuty: true,
  dailyCapacity: 20,
  trainedOn: today,
});

/** What is the same for every reviewer; written where it is not there. */
async function open(connection: Connection, now: number): Promise<string> {
  const today = dayOf(now);
  const home = homeDocument(place.id, address, addMonths(today, -6));
  const firm = contractorDocument(place.id, {
    ...{ _id: FIRM, name: '体验维修单位', phone: place.phone },
    trades: skills(today).trades,
    licenceUntil: addMonths(today, 24),
  });
  const documents = [
    ['communities', communityDocument(place)],
    ['settings', firstSettings(place, now)],
    ['homes', home],
    ['contractors', firm],
  ] as const;
  for (const [name, document] of documents) {
    if ((await connection.get(name, document._id)) === null) await connection.insert(name, [{ ...document }]);
  }
  return home._id;
}

export interface ReviewerCodes {
  /** Chinese name of the role → code as it is read out. */
  readonly codes: readonly (readonly [role: string, code: string])[];
}

/** One account per role: a code for each, good for one person. Every call makes a new set. */
export async function reviewerCodes(connection: Connection, now: number): Promise<ReviewerCodes> {
  const homeId = await open(connection, now);
  const until = { now, days: DAYS };
  const codes: [string, InvitationDocument][] = [
    ['业主', invitationTo(place, { homeId, relation: 'owner', staffId: null }, until)],
  ];
  for (const role of roles) {
    const [id, phone] = [`review-${randomInt(2 ** 40).toString(36)}`, `199${String(randomInt(1e8)).padStart(8, '0')}`];
    const member = { id, role, name: names[role], phone, skills: role === 'technician' ? skills(dayOf(now)) : null };
    await connection.insert('staff', [{ ...staffLine(place.id, member) }]);
    codes.push([names[role].slice(2), invitationTo(place, { homeId: null, relation: null, staffId: id }, until)]);
  }
  await connection.insert(
    'invitations',
    codes.map(([, invitation]) => ({ ...invitation })),
  );
  return { codes: codes.map(([role, { _id }]) => [role, sayCode(_id)]) };
}
