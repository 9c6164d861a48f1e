import type { ContractorDocument, StaffDocument } from '../../schema';

/** Why routing cannot send a technician on a day; in this order, because the first is the one to do something about. */
export type Blocked = 'unbound' | 'licence' | 'training' | 'leave';

/**
 * The same as routing's conditions of eligibility say of every work of that day ('YYYY-MM-DD').
 * @returns null: can be sent, or is no technician who works here
 */
export function blockedOn(
  day: string,
  { state, skills, personId, leave }: StaffDocument,
  contractor: Pick<ContractorDocument, 'licenceUntil'> | null,
): Blocked | null {
  if (state === 'left' || skills === null) return null;
  if (personId === '') return 'unbound';
  const until = contractor?.licenceUntil ?? null;
  if (until === null || until < day) return 'licence';
  if (skills.trainedOn === null || skills.trainedOn > day) return 'training';
  return leave.some(({ from, to }) => from <= day && day <= to) ? 'leave' : null;
}
