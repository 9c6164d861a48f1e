import type { Candidate } from '#domain/routing';
import type { NamedContact } from './people';

/** One person in one community, as routing sees them; `_id` is `${personId}:${communityId}`. Changes in the transactions of the tickets. */
export interface TechnicianDocument extends NamedContact, Omit<Candidate, 'technicianId'> {
  readonly _id: string;
}

export interface ContractorDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly name: string;
  /** Who answers for the firm; `personId` is '' while nobody of the firm uses the app. */
  readonly contact: NamedContact;
}
