import * as v from 'valibot';
import { isShift, pools } from '#domain/routing';
import { staffStates } from '#domain/staff';
import { trades } from '#domain/taxonomy';
import { procedure } from './procedure';
import { cursor, date, id, phoneNumber, requestId, shortName, ticketCard, time, version, words } from './shapes';

const staffRoles = ['technician', 'supervisor', 'frontDesk', 'manager'] as const;
const role = v.picklist(staffRoles);
const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** `days` 1 (Monday) to 7 (Sunday); wall-clock times in Asia/Shanghai, `from` before `to`. */
const shift = v.pipe(
  v.strictObject({
    days: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
      v.minLength(1),
      v.maxLength(7),
    ),
    from: clockTime,
    to: clockTime,
  }),
  v.check((one) => isShift(one)),
);
/** Both days included. */
const leave = v.strictObject({ id, from: date, to: date, words: v.string() });

/** What routing knows of a technician. `zones` empty: every building. */
const skills = v.strictObject({
  contractorId: id,
  trades: v.pipe(v.array(v.picklist(trades)), v.minLength(1), v.maxLength(trades.length)),
  pools: v.pipe(v.array(v.picklist(pools)), v.minLength(1), v.maxLength(pools.length)),
  zones: v.pipe(v.array(shortName), v.maxLength(100)),
  shifts: v.pipe(v.array(shift), v.maxLength(14)),
  onDuty: v.boolean(),
  dailyCapacity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
  /** Day the pre-work training was signed (受训确认书). */
  trainedOn: v.nullable(date),
});

const line = v.strictObject({
  staffId: id,
  version,
  name: v.string(),
  phone: v.string(),
  role,
  state: v.picklist(staffStates),
  /** Whether they use the app already. */
  bound: v.boolean(),
  contractor: v.nullable(v.string()),
  /** Why routing cannot send this technician today; null: can. */
  blocked: v.nullable(v.picklist(['licence', 'training', 'leave', 'unbound'])),
});

export const staffApi = {
  'staff.list': procedure({
    roles: ['manager', 'supervisor', 'frontDesk'],
    input: v.strictObject({ communityId: id, role: v.nullable(role), cursor }),
    output: v.strictObject({ items: v.array(line), cursor }),
    errors: [],
  }),
  'staff.get': procedure({
    roles: ['manager', 'supervisor'],
    input: v.strictObject({ staffId: id }),
    output: v.strictObject({
      ...line.entries,
      communityId: id,
      skills: v.nullable(skills),
      leave: v.array(leave),
      /** Invitation that still waits. */
      code: v.nullable(v.string()),
    }),
    errors: ['STAFF_NOT_FOUND'],
  }),
  /**
   * New where `staffId` is null: answers the code by which they bind. `skills` exactly for technicians. Somebody who left
   * works here again once they are saved. One line per number and community; nobody changes their own role.
   */
  'staff.save': procedure({
    roles: ['manager'],
    input: v.strictObject({
      requestId,
      communityId: id,
      staffId: v.nullable(id),
      version: v.nullable(version),
      name: shortName,
      phone: phoneNumber,
      role,
      skills: v.nullable(skills),
    }),
    output: v.strictObject({ staffId: id, version, code: v.nullable(v.string()) }),
    errors: [
      ...(['STAFF_NOT_FOUND', 'STAFF_CHANGED', 'STAFF_EXISTS', 'STAFF_IS_SELF'] as const),
      ...(['CONTRACTOR_NOT_FOUND', 'TEXT_UNSAFE'] as const),
    ],
  }),
  /** 离岗: no new work; open work goes back to routing. One cannot do it to oneself. */
  'staff.dismiss': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, staffId: id, version }),
    output: v.strictObject({ recalled: v.number() }),
    errors: ['STAFF_NOT_FOUND', 'STAFF_CHANGED', 'STAFF_IS_SELF'],
  }),
  /** A new code for somebody who has none in use; the old one is worth nothing any more. */
  'staff.invite': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, staffId: id }),
    output: v.strictObject({ code: v.string(), expiresAt: time }),
    errors: ['STAFF_NOT_FOUND', 'STAFF_BOUND'],
  }),
  /** 请假, one's own (`staffId` null) or somebody's. Work already accepted for these days is named, not moved. */
  'staff.takeLeave': procedure({
    roles: ['technician', 'supervisor', 'manager'],
    input: v.strictObject({ requestId, communityId: id, staffId: v.nullable(id), from: date, to: date, words }),
    output: v.strictObject({ affected: v.array(ticketCard) }),
    errors: ['STAFF_NOT_FOUND', 'LEAVE_NOT_POSSIBLE', 'TEXT_UNSAFE'],
  }),
  'staff.endLeave': procedure({
    roles: ['technician', 'supervisor', 'manager'],
    input: v.strictObject({ requestId, communityId: id, staffId: v.nullable(id), leaveId: id }),
    output: v.strictObject({}),
    errors: ['STAFF_NOT_FOUND'],
  }),
  /** The technician's own: shifts, leave, licence, training. */
  'staff.mine': procedure({
    roles: ['technician'],
    input: v.strictObject({ communityId: id }),
    output: v.strictObject({
      contractor: v.string(),
      skills,
      leave: v.array(leave),
      licenceUntil: v.nullable(date),
      blocked: line.entries.blocked,
    }),
    errors: ['STAFF_NOT_FOUND'],
  }),
} as const;
