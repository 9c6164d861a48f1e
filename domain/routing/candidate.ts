import { clockTimeOf, dayOf, weekdayOf } from '#domain/time';
import type { Sensitivity, Trade } from '#domain/taxonomy';
import type { WarrantyVerdict } from '#domain/warranty';

/** warranty: the building contractor, free of charge · paid: the property's own and paid contractors. */
export const pools = ['warranty', 'paid'] as const;
export type Pool = (typeof pools)[number];

/** Who repairs. Doubtful cases are looked at for free: the owner pays nothing before a person has decided. */
export const poolFor = (verdict: WarrantyVerdict): Pool => (verdict === 'out' ? 'paid' : 'warranty');

/** Hours of a week somebody works: `days` 1 (Monday) to 7 (Sunday), wall-clock 'HH:mm' in Asia/Shanghai on one day. */
export interface Shift {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}
export const isShift = ({ from, to }: Pick<Shift, 'from' | 'to'>): boolean => from < to;

/** Days 'YYYY-MM-DD' somebody is away, both included. */
export interface Leave {
  readonly from: string;
  readonly to: string;
}

/** Work a technician has accepted or been given, on a day 'YYYY-MM-DD'. `startsAt` of the booked slot, epoch ms; null: none. */
export interface OpenWork {
  readonly ticketId: string;
  readonly date: string;
  readonly startsAt: number | null;
  readonly homeId: string;
  readonly building: string | null;
}

/** What owners say of somebody's work, all of it: how many answered, how many gave four or five stars. */
export interface Standing {
  readonly answers: number;
  readonly satisfied: number;
}

/** Work given in one calendar month 'YYYY-MM'. */
export interface Share {
  readonly month: string;
  readonly count: number;
}

/** A technician as routing sees one. Days are 'YYYY-MM-DD'. */
export interface Candidate {
  readonly technicianId: string;
  readonly communityId: string;
  readonly contractorId: string;
  readonly trades: readonly Trade[];
  readonly pools: readonly Pool[];
  /** Names of the buildings served; empty: all of them. */
  readonly zones: readonly string[];
  /** Day the contractor began to work here; null: always has. */
  readonly contractorSince: string | null;
  /** Last day of the contractor's licence (资质); null: none on file, so no work. */
  readonly licenceUntil: string | null;
  /** Day the pre-work training was signed (受训确认书); null: not yet, so no work. */
  readonly trainedOn: string | null;
  readonly shifts: readonly Shift[];
  readonly leave: readonly Leave[];
  /** Takes urgent work, on shift or not. */
  readonly onDuty: boolean;
  /** Visits a day. */
  readonly dailyCapacity: number;
  readonly openWork: readonly OpenWork[];
  readonly standing: Standing;
  readonly share: Share;
}

/** What has to be done. */
export interface RouteRequest {
  readonly trade: Trade;
  readonly communityId: string;
  readonly pool: Pool;
  /** The day of the booked slot, 'YYYY-MM-DD'; null: no slot, today. */
  readonly date: string | null;
  /** The booked slot, epoch ms; null: none. */
  readonly slot: { readonly startsAt: number; readonly endsAt: number } | null;
  readonly building: string | null;
  readonly sensitivity: Sensitivity;
  readonly homeId: string;
  /** Technicians who declined it or let it pass. */
  readonly excluded: readonly string[];
  /** Technicians who have worked on this defect or in this home before. */
  readonly knownBy: readonly string[];
  /** Epoch ms. */
  readonly now: number;
}

/** When and where the work is done, as candidates are judged by it. */
export interface Work extends RouteRequest {
  readonly day: string;
  /** 1 (Monday) to 7 (Sunday) and 'HH:mm' of the moment somebody must be at work: the middle of the slot, or now. */
  readonly weekday: number;
  readonly clockTime: string;
}

/** Shifts rarely begin with a slot; whoever works in the middle of one can make a visit in it. */
const momentOf = ({ slot, now }: RouteRequest): number => (slot === null ? now : (slot.startsAt + slot.endsAt) / 2);

export function workFor(request: RouteRequest): Work {
  const moment = momentOf(request);
  const day = request.date ?? dayOf(moment);
  return { ...request, day, weekday: weekdayOf(dayOf(moment)), clockTime: clockTimeOf(moment) };
}

export const workOn = (candidate: Candidate, day: string): number =>
  candidate.openWork.filter(({ date }) => date === day).length;
