import type { Slot } from '#domain/booking';
import type { Clock } from '#domain/clocks';
import type { Role } from '#domain/people';
import type { QuoteLine, QuoteState } from '#domain/quote';
import type { RecoveryAnswer, RecoveryEvent, RecoveryMeasure, RecoveryReason, RecoveryState } from '#domain/recovery';
import type { StatedReason } from '#domain/routing';
import type { LifeStage, Stars } from '#domain/satisfaction';
import type { Part, Place, Sensitivity, Symptom, Trade } from '#domain/taxonomy';
import type {
  CallBack,
  CallBackOutcome,
  Channel,
  Closing,
  EventKind,
  Rung,
  Status,
  SuspensionReason,
} from '#domain/ticket';
import type { WarrantyReason, WarrantyVerdict } from '#domain/warranty';
import type { Addressee, NamedContact } from './people';
import type { KeptPhoto, WordsSafety } from './photos';

interface Assignment extends NamedContact {
  readonly technicianId: string;
  readonly contractorId: string;
  readonly at: number;
}

/** `through`: the duplicate by which somebody from another home knows of it; they cannot open the ticket itself. */
export interface Follower extends Addressee {
  readonly through?: string;
}

/** What the clocks read of a ticket, as it is after an event: with it all clocks can be computed again. */
export interface EventState {
  readonly part: Part;
  readonly appointment: Pick<Slot, 'startsAt' | 'endsAt'> | null;
  /** When suspended work is to go on, epoch ms. */
  readonly until: number | null;
}

/** One call after the repair. */
export interface CallBackRecord {
  readonly which: CallBack;
  readonly outcome: CallBackOutcome;
  readonly at: number;
  readonly by: { readonly personId: string; readonly name: string };
  readonly words: string;
  /** What the owner said on the phone. Another instrument than ratings (product.md section 8). */
  readonly service: Stars | null;
  readonly contractor: Stars | null;
  readonly fixed: boolean | null;
  readonly nextAt: number | null;
}

/** What the last finish left behind. */
export interface Finishing {
  readonly materials: readonly { readonly itemId: string | null; readonly name: string; readonly quantity: number }[];
  /** Ids of pictures kept on the ticket. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly signature: string | null;
}

/** Lists of people who have to do something (`ticket.queue`). */
export type Queue = 'unassigned' | 'inspecting' | 'callBack' | 'secondCallBack' | 'silent';

/** `reason` is the owner's where refused. Money in fen. */
export interface Quote {
  readonly lines: readonly QuoteLine[];
  /** 0: there was no price book. */
  readonly priceBookVersion: number;
  readonly note: string;
  readonly state: QuoteState;
  readonly offeredAt: number;
  readonly answeredAt: number | null;
  readonly reason: string;
}

export interface Suspension {
  readonly reason: SuspensionReason;
  readonly note: string;
  readonly since: number;
  readonly until: number;
}

export interface Recovery {
  readonly id: string;
  readonly reason: RecoveryReason;
  readonly state: RecoveryState;
  readonly openedAt: number;
  readonly dueAt: number;
  readonly manager: string;
  /** Closed, and the owner has not said what they think of it. */
  readonly awaitsAnswer: boolean;
}

export interface TicketDocument {
  readonly _id: string;
  readonly number: string;
  /** Counts events. A write names the version it saw. */
  readonly version: number;
  readonly communityId: string;
  /** The rules it was opened under. */
  readonly settingsVersion: number;
  /** Null: public area. */
  readonly homeId: string | null;
  /** The home's name, or the public place in words. */
  readonly home: string;
  /** Building of a public area or common part; null: it concerns one home only. */
  readonly building: string | null;
  /** The building it is in, whatever it concerns: routing sends people there. */
  readonly inBuilding: string | null;
  /** Homes one above the other (`riserKeyOf`); null: public area. */
  readonly riserKey: string | null;
  readonly channel: Channel;
  /** 首问负责; null: nobody of the front desk has touched it yet. */
  readonly firstContact: NamedContact | null;
  readonly keyWork: boolean;
  readonly rung: Rung;
  readonly mergedInto: { readonly id: string; readonly number: string } | null;
  readonly cause: { readonly id: string; readonly title: string } | null;
  readonly finishing: Finishing | null;
  readonly callBacks: readonly CallBackRecord[];
  /** Who reported; `personId` is '' for somebody who called and does not use the app. */
  readonly reporter: NamedContact;
  /** Whom to tell on the owner's side. */
  readonly followers: readonly Follower[];
  /** Who opens the door instead of the reporter. */
  readonly visitContact: { readonly name: string; readonly phone: string } | null;
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
  readonly trade: Trade;
  readonly sensitivity: Sensitivity;
  readonly words: string;
  readonly wordsSafety: WordsSafety;
  readonly photos: readonly KeptPhoto[];
  readonly warranty: {
    readonly verdict: WarrantyVerdict;
    readonly reason: WarrantyReason;
    readonly until: string | null;
  };
  readonly appointment: Slot | null;
  readonly status: Status;
  readonly assignment: Assignment | null;
  /** Why routing chose this person, or why it found nobody. */
  readonly reasons: readonly StatedReason[];
  /** Technicians who declined, let the hand-over pass or were taken off it since the last report or reopening. */
  readonly passedOver: readonly string[];
  /** Who has worked on it before a reopening: routing prefers them. */
  readonly knownBy: readonly string[];
  /** Every clock this ticket ever ran; of one kind only the last can be running. */
  readonly clocks: readonly Clock[];
  readonly reportedAt: number;
  readonly acceptedAt: number | null;
  /** The last arrival. */
  readonly arrivedAt: number | null;
  readonly firstFinishedAt: number | null;
  readonly finishedAt: number | null;
  readonly closedAt: number | null;
  /** The day the closure counts on. */
  readonly closedOn: string | null;
  readonly closing: Closing | null;
  /** Counts finishes. */
  readonly closure: number;
  readonly reopened: number;
  /** Of the current closure's rating; null: not rated. */
  readonly stars: Stars | null;
  readonly quote: Quote | null;
  readonly suspension: Suspension | null;
  /** The last recovery case opened for this ticket. */
  readonly recovery: Recovery | null;
  readonly remindedAt: number | null;
  /** Of the home on the day of the report; null: public area, or nobody knows when it was delivered. */
  readonly stage: LifeStage | null;
  /** Who answered for the work on the property's side: who inspected it, or the supervisor on the repair card. */
  readonly supervisor: { readonly personId: string; readonly name: string } | null;
  /** Whether the same defect came back within the time it should not; null: not known yet. Known at once where it was reopened. */
  readonly cameBack: boolean | null;
  /** When it is known whether the defect came back; null: it is known, or the ticket is not closed. */
  readonly returnCheckAt: number | null;
  /** Drawn from the owners who did not answer, to be called. */
  readonly sampled: boolean;

  // Derived at every save by kit/tickets/filing.ts; only indexes and lists read them.
  readonly open: boolean;
  /** Whose list it is in: the home's, or `person:<personId>` in the public area. */
  readonly ownerKey: string;
  /** `<communityId>:<building>` where it concerns the building; null otherwise. */
  readonly buildingKey: string | null;
  /** Unique and ascending in time of report. */
  readonly reportedKey: string;
  /** Unique; ascending in the running clock that is due first. */
  readonly dueKey: string;
  readonly technicianId: string | null;
  readonly contractorId: string | null;
  readonly causeId: string | null;
  readonly supervisorId: string | null;
  /** Unique, ascending in time of closing; null: not closed, or as a duplicate. */
  readonly closedKey: string | null;
  /** Unique; ascending in when somebody should be called. */
  readonly callKey: string;
  /** Lists of the front desk it is in besides everything open. */
  readonly queues: readonly Queue[];
  readonly work: 'new' | 'today' | 'none';
  /** Unique; for new work when it is due, for accepted work its slot. */
  readonly workKey: string;
  /** When the timer must look at this ticket again; null: never. */
  readonly nextRingAt: number | null;
  /** When photos must be shown to the platform (again); null: never. */
  readonly photoCheckAt: number | null;
  readonly photoChecks: number;
}

/**
 * `_id` is `${ticketId}:${version}`: two writers of one version collide. A word beside the transitions (remind, say)
 * has an id of its own under the version it was said at. Never changed, but for the name of somebody who left.
 */
export interface TicketEventDocument {
  readonly _id: string;
  readonly ticketId: string;
  readonly version: number;
  readonly kind: EventKind;
  readonly at: number;
  readonly by: { readonly role: Role | null; readonly personId: string; readonly name: string };
  readonly note: string;
  readonly photos: readonly string[];
  readonly reasons: readonly StatedReason[];
  readonly state: EventState;
  /** Exactly for the kind callBack. */
  readonly callBack: { readonly which: CallBack; readonly outcome: CallBackOutcome } | null;
}

/** 挽回. `_id` is `${ticketId}:${closure}:${reason}`: one low score or one 'not fixed' opens one case. */
export interface RecoveryDocument extends Omit<Recovery, 'id'> {
  readonly _id: string;
  readonly version: number;
  readonly ticketId: string;
  readonly communityId: string;
  readonly closure: number;
  readonly number: string;
  readonly home: string;
  /** Of the manager who took it; '' while nobody has. */
  readonly managerId: string;
  readonly events: readonly {
    readonly kind: RecoveryEvent;
    readonly at: number;
    readonly by: { readonly role: Role; readonly personId: string; readonly name: string };
    readonly measure: RecoveryMeasure | null;
    readonly words: string;
  }[];
  readonly result: string;
  readonly closedAt: number | null;
  readonly answer: RecoveryAnswer | null;
  /** Unique; open ones ascending in `dueAt`, closed ones in `closedAt`. */
  readonly sortKey: string;
}
