import type { ContractorDocument, StaffDocument } from '../schema';

/** Those of a roster who repair for a contractor now. */
export const workersOf = (
  { _id }: Pick<ContractorDocument, '_id'>,
  roster: readonly StaffDocument[],
): readonly StaffDocument[] =>
  roster.filter(({ state, skills }) => state === 'working' && skills?.contractorId === _id);

/** The one line of a contractor in any list. */
export const lineView = (contractor: ContractorDocument, roster: readonly StaffDocument[]) => ({
  id: contractor._id,
  name: contractor.name,
  trades: [...contractor.trades],
  licenceUntil: contractor.licenceUntil,
  technicians: workersOf(contractor, roster).length,
});
