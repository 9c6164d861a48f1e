import type { Clock } from '#domain/clocks';
import type { CheckResult, ComplaintEvent, ComplaintState, DailyRow, Severity } from '#domain/complaint';
import type { ComplaintSums } from '#domain/satisfaction';
import type { Role } from '#domain/people';
import type { Channel } from '#domain/ticket';
import type { NamedContact } from './people';
import type { KeptPhoto } from './photos';

/** 投诉. Its few events are kept inside. */
export interface ComplaintDocument {
  readonly _id: string;
  readonly number: string;
  readonly version: number;
  readonly communityId: string;
  readonly homeId: string | null;
  readonly home: string;
  readonly person: NamedContact;
  /** First contact owns it (首问负责); null while the community has no front desk. */
  readonly handler: NamedContact | null;
  readonly ticket: { readonly id: string; readonly number: string } | null;
  readonly state: ComplaintState;
  readonly severity: Severity;
  readonly channel: Channel;
  /** 群诉; null: it stands alone. */
  readonly group: { readonly id: string; readonly title: string } | null;
  readonly receivedAt: number;
  readonly clocks: readonly Clock[];
  readonly photos: readonly KeptPhoto[];
  readonly events: readonly {
    readonly kind: ComplaintEvent;
    readonly at: number;
    readonly by: { readonly role: Role | null; readonly personId: string; readonly name: string };
    readonly words: string;
    readonly photos: readonly string[];
  }[];

  // Derived at every save.
  readonly open: boolean;
  readonly groupId: string | null;
  /** The day it counts on in the sums and in the daily report. */
  readonly receivedOn: string;
  /** Days on which somebody wrote on it: it is in the daily reports of these. */
  readonly touchedOn: readonly string[];
  /** Unique, ascending in time. */
  readonly sortKey: string;
  /** Unique; major ones first, then ascending in the running clock that is due first. */
  readonly dueKey: string;
  readonly nextRingAt: number | null;
  readonly photoCheckAt: number | null;
  readonly photoChecks: number;
}

/** 群诉: complaints with one subject. */
export interface ComplaintGroupDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly title: string;
  readonly at: number;
  readonly by: { readonly personId: string; readonly name: string };
}

/**
 * 投诉日报, written once by the timer on the morning after, never changed but for what was found on looking it up.
 * `_id` is `${communityId}:${day}`.
 */
export interface ComplaintDailyDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly day: string;
  readonly writtenAt: number;
  readonly rows: readonly DailyRow[];
  readonly drawn: readonly string[];
  readonly checks: readonly {
    readonly complaintId: string;
    readonly result: CheckResult;
    readonly words: string;
    readonly at: number;
    readonly by: { readonly personId: string; readonly name: string };
  }[];
}

/** Complaints received on one day; `_id` is `${communityId}:${day}`. Kept in the transactions that write complaints. */
export interface ComplaintSumsDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly day: string;
  readonly sums: ComplaintSums;
}
