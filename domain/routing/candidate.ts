import type { Sensitivity, Trade } from '#domain/taxonomy';
import type { WarrantyVerdict } from '#domain/warranty';

/** warranty: the building contractor, free of charge · paid: the property's own and paid contractors. */
export const pools = ['warranty', 'paid'] as const;
export type Pool = (typeof pools)[number];

/** Who repairs. Doubtful cases are looked at for free: the owner pays nothing before a person has decided. */
export const poolFor = (verdict: WarrantyVerdict): Pool => (verdict === 'out' ? 'paid' : 'warranty');

/** Work a technician has accepted or been given, on a day 'YYYY-MM-DD'. */
export interface OpenWork {
  readonly ticketId: string;
  readonly date: string;
  readonly homeId: string;
}

/** A technician as routing sees one. Days are 'YYYY-MM-DD'. */
export interface Candidate {
  readonly technicianId: string;
  readonly communityId: string;
  readonly contractorId: string;
  readonly trades: readonly Trade[];
  readonly pools: readonly Pool[];
  /** Last day of the contractor's licence (资质); null: none on file, so no work. */
  readonly licenceUntil: string | null;
  /** Day the pre-work training was signed (受训确认书); null: not yet, so no work. */
  readonly trainedOn: string | null;
  readonly onShift: boolean;
  /** Takes urgent work, on shift or not. */
  readonly onDuty: boolean;
  /** Visits a day. */
  readonly dailyCapacity: number;
  readonly openWork: readonly OpenWork[];
}

/** What has to be done. */
export interface RouteRequest {
  readonly trade: Trade;
  readonly communityId: string;
  readonly pool: Pool;
  /** The day of the booked slot, 'YYYY-MM-DD'; null: no slot, today. */
  readonly date: string | null;
  readonly sensitivity: Sensitivity;
  readonly homeId: string;
  /** Technicians who declined it or let it pass. */
  readonly excluded: readonly string[];
  /** Technicians who have worked on this defect or in this home before. */
  readonly knownBy: readonly string[];
  /** Epoch ms. */
  readonly now: number;
}

/** The day the work is done. */
export interface Work extends RouteRequest {
  readonly day: string;
}

export const workOn = (candidate: Candidate, day: string): number =>
  candidate.openWork.filter(({ date }) => date === day).length;
