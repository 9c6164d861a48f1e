import type { ContractorDocument, StaffDocument, TechnicianDocument } from '../../schema';
import { technicianIdOf } from '../ids';

type Loads = Pick<TechnicianDocument, 'openWork' | 'standing' | 'share'>;

/** Somebody new: nobody has said anything of them yet. */
const fresh: Loads = { openWork: [], standing: { answers: 0, satisfied: 0 }, share: { month: '', count: 0 } };

const loadsOf = ({ openWork, standing, share }: Loads): Loads => ({ openWork, standing, share });

/** A line of the roster that can be sent: bound to a person, with skills. */
export interface Sendable {
  readonly line: StaffDocument & { readonly skills: NonNullable<StaffDocument['skills']> };
  readonly contractor: Pick<ContractorDocument, 'since' | 'licenceUntil'>;
}

/**
 * What routing sees of a line of the roster.
 * @param old their document as it is stored, whose load and standing stay; null: they begin
 */
export function technicianFrom({ line, contractor }: Sendable, old: Loads | null): TechnicianDocument {
  const { personId, openId, name, phone, communityId, skills, leave } = line;
  return {
    _id: technicianIdOf(personId, communityId),
    ...{ personId, openId, name, phone, communityId },
    ...skills,
    leave: leave.map(({ from, to }) => ({ from, to })),
    contractorSince: contractor.since,
    licenceUntil: contractor.licenceUntil,
    ...loadsOf(old ?? fresh),
  };
}
