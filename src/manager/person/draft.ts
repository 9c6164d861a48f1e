import type { peopleText } from '#domain/copy';
import { isPhoneNumber, phoneDigits, type StaffRole } from '#domain/people';
import { isShift, type Pool, type Shift } from '#domain/routing';
import type { Trade } from '#domain/taxonomy';
import type { CallData, CallInput } from '../../api/call';

export type Person = CallData<'staff.get'>;
type Skills = NonNullable<CallInput<'staff.save'>['skills']>;

/** The form as it is being filled in: numbers are what the keyboard gave. */
export interface PersonDraft {
  readonly name: string;
  readonly phone: string;
  readonly role: StaffRole;
  readonly contractorId: string | null;
  readonly trades: readonly Trade[];
  readonly pools: readonly Pool[];
  readonly zones: readonly string[];
  readonly shifts: readonly Shift[];
  readonly onDuty: boolean;
  readonly capacity: string;
  readonly trainedOn: string | null;
}

export const officeShift: Shift = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' };

export const newPerson = (role: StaffRole): PersonDraft => ({
  ...{ name: '', phone: '', role, contractorId: null, trades: [], pools: ['warranty'] },
  ...{ zones: [], shifts: [officeShift], onDuty: false, capacity: '6', trainedOn: null },
});

export const draftOf = ({ name, phone, role, skills }: Person): PersonDraft => {
  if (skills === null) return { ...newPerson(role), name, phone };
  const { dailyCapacity, ...same } = skills;
  return { name, phone, role, ...same, capacity: String(dailyCapacity) };
};

const MOST_A_DAY = 30;

/** '6' → 6; null where it is not a whole number from 1 to 30. */
export const capacityOf = (typed: string): number | null => {
  const count = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= MOST_A_DAY ? count : null;
};

const shiftsHold = (shifts: readonly Shift[]): boolean =>
  shifts.every((shift) => shift.days.length > 0 && isShift(shift));

/** What is missing or wrong, in the order of the form; null: nothing. */
export const problemOf = (draft: PersonDraft): keyof typeof peopleText.problem | null => {
  if (draft.name.trim() === '') return 'name';
  if (!isPhoneNumber(phoneDigits(draft.phone))) return 'phone';
  if (draft.role !== 'technician') return null;
  if (draft.contractorId === null) return 'contractor';
  if (draft.trades.length === 0) return 'trades';
  if (draft.pools.length === 0) return 'pools';
  if (!shiftsHold(draft.shifts)) return 'shifts';
  return capacityOf(draft.capacity) === null ? 'capacity' : null;
};

/** What is sent; null while something is missing. */
export const savedOf = (
  draft: PersonDraft,
): Pick<CallInput<'staff.save'>, 'name' | 'phone' | 'role' | 'skills'> | null => {
  if (problemOf(draft) !== null) return null;
  const { name, phone, role } = draft;
  const same = { name: name.trim(), phone: phoneDigits(phone), role };
  return { ...same, skills: role === 'technician' ? skillsOf(draft) : null };
};

const skillsOf = (draft: PersonDraft): Skills => ({
  contractorId: draft.contractorId ?? '',
  trades: [...draft.trades],
  pools: [...draft.pools],
  zones: [...draft.zones],
  shifts: draft.shifts.map(({ days, from, to }) => ({ days: [...days].sort((a, b) => a - b), from, to })),
  onDuty: draft.onDuty,
  dailyCapacity: capacityOf(draft.capacity) ?? 1,
  trainedOn: draft.trainedOn,
});

/** In or out of a list of answers. */
export const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
