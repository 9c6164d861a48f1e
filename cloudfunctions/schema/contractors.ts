import type { ContractorPaper, PenaltyKind } from '#domain/contractor';
import type { StaffRole } from '#domain/people';
import type { Candidate, Leave } from '#domain/routing';
import type { StaffState } from '#domain/staff';
import type { Trade } from '#domain/taxonomy';
import type { NamedContact } from './people';
import type { KeptPhoto } from './photos';

/**
 * One person in one community, as routing sees them; `_id` is `${personId}:${communityId}`. Made when they bind, from
 * their line of the roster; the load changes in the transactions of the tickets.
 */
export interface TechnicianDocument extends NamedContact, Omit<Candidate, 'technicianId'> {
  readonly _id: string;
}

/** What routing knows of a technician from the roster. */
export type Skills = Pick<
  Candidate,
  'contractorId' | 'trades' | 'pools' | 'zones' | 'shifts' | 'onDuty' | 'dailyCapacity' | 'trainedOn'
>;

/** One line of the roster (花名册): master of everything about somebody's work in one community. */
export interface StaffDocument extends NamedContact {
  readonly _id: string;
  readonly version: number;
  readonly communityId: string;
  readonly role: StaffRole;
  readonly state: StaffState;
  /** Exactly for technicians. */
  readonly skills: Skills | null;
  readonly leave: readonly (Leave & { readonly id: string; readonly words: string })[];
  /** `communityId:phone`, for imports: one line per number and community. */
  readonly phoneKey: string;
  readonly sortKey: string;
}

export interface ContractorDocument {
  readonly _id: string;
  readonly version: number;
  readonly communityId: string;
  readonly name: string;
  readonly trades: readonly Trade[];
  /** Day they began to work here 'YYYY-MM-DD'; null: always have. */
  readonly since: string | null;
  /** Who answers for the firm; `personId` is '' while nobody of the firm uses the app. */
  readonly contact: NamedContact;
  /** 现场技术管理负责人; null: not named. */
  readonly siteLead: { readonly name: string; readonly phone: string } | null;
  readonly papers: readonly {
    readonly kind: ContractorPaper;
    readonly name: string;
    readonly number: string;
    readonly until: string | null;
    readonly photoId: string | null;
  }[];
  readonly photos: readonly KeptPhoto[];
  /** Last day of the licence in force; derived from `papers`. */
  readonly licenceUntil: string | null;
  /** When the managers must be told that the licence ends, epoch ms; null: told, or no licence. */
  readonly warnAt: number | null;
  readonly photoCheckAt: number | null;
  readonly photoChecks: number;
  readonly sortKey: string;
}

/** One entry of the penalties ledger, never changed. `amount` in fen. */
export interface PenaltyDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly contractorId: string;
  readonly kind: PenaltyKind;
  readonly amount: number;
  readonly words: string;
  readonly ticket: { readonly id: string; readonly number: string } | null;
  readonly at: number;
  readonly by: { readonly personId: string; readonly name: string };
  readonly sortKey: string;
}
