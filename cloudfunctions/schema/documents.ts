import type { Slot } from '#domain/booking';
import type { Clock } from '#domain/clocks';
import type { MessageKind } from '#domain/messages';
import type { Role, StaffRole } from '#domain/people';
import type { Candidate, StatedReason } from '#domain/routing';
import type { DaySums, Dimension, RatingTag, Stars } from '#domain/satisfaction';
import type { CommunitySettings } from '#domain/settings';
import type { Part, Place, Sensitivity, Symptom, Trade } from '#domain/taxonomy';
import type { Closing, EventKind, Status } from '#domain/ticket';
import type { WarrantyReason, WarrantyVerdict } from '#domain/warranty';

/** Somebody the functions can write to: `personId` names the message list, `openId` the subscribe message. */
export interface Addressee {
  readonly personId: string;
  readonly openId: string;
}

/** A named person on the repair card. */
export interface NamedContact extends Addressee {
  readonly name: string;
  readonly phone: string;
}

export interface CommunityDocument {
  readonly _id: string;
  readonly name: string;
  /** The one number owners call: front desk, 24 hours. */
  readonly phone: string;
  readonly settings: CommunitySettings;
  /** People of the property company, by role. Embedded: every report must know its front desk without a query. */
  readonly team: readonly (NamedContact & { readonly role: Exclude<StaffRole, 'technician'> })[];
}

export interface HomeDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly building: string;
  readonly unit: string;
  readonly room: string;
  /** Days 'YYYY-MM-DD'; null where the file does not say. */
  readonly completedOn: string | null;
  readonly deliveredOn: string | null;
  /** Months the developer promised beyond the rules, from delivery; null: nothing. */
  readonly promisedMonths: number | null;
}

/** `homeId` only for owners. */
export interface Membership {
  readonly communityId: string;
  readonly role: Role;
  readonly homeId: string | null;
}

export interface PersonDocument {
  readonly _id: string;
  readonly openId: string;
  readonly name: string;
  readonly phone: string;
  /** Folder under photos/ this person uploads to. Not guessable, says nothing about the person. */
  readonly photoFolder: string;
  readonly memberships: readonly Membership[];
  /** Messages up to this moment (epoch ms) have been read. */
  readonly readUntil: number;
}

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

interface Assignment extends NamedContact {
  readonly technicianId: string;
  readonly contractorId: string;
  readonly at: number;
}

export interface TicketPhoto {
  /** `cloud://…` */
  readonly id: string;
  /** personId of the one who took it: sees it before the platform has passed it. */
  readonly by: string;
  readonly openId: string;
  readonly safety: 'checking' | 'pass' | 'risky';
  /** What mediaCheckAsync answered; the verdict comes back under it. null: not asked yet. */
  readonly traceId: string | null;
}

/** What msgSecCheck said about the words. `unchecked`: the platform could not say (61010 …); the words are kept. */
export type WordsSafety = 'pass' | 'review' | 'unchecked';

export interface TicketDocument {
  readonly _id: string;
  readonly number: string;
  /** Counts events. A write names the version it saw. */
  readonly version: number;
  readonly communityId: string;
  readonly homeId: string;
  readonly home: string;
  readonly reporter: NamedContact;
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
  readonly trade: Trade;
  readonly sensitivity: Sensitivity;
  readonly words: string;
  readonly wordsSafety: WordsSafety;
  readonly photos: readonly TicketPhoto[];
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
  /** technicians who declined or let the hand-over pass since the last report or reopening. */
  readonly passedOver: readonly string[];
  /** Who has worked on it before a reopening: routing prefers them. */
  readonly knownBy: readonly string[];
  /** Every clock this ticket ever ran; of one kind only the last can be running. */
  readonly clocks: readonly Clock[];
  readonly reportedAt: number;
  readonly acceptedAt: number | null;
  readonly firstFinishedAt: number | null;
  readonly finishedAt: number | null;
  readonly closedAt: number | null;
  /** The day the closure counts on. */
  readonly closedOn: string | null;
  readonly closing: Closing | null;
  /** Counts finishes. */
  readonly closure: number;
  readonly reopened: number;
  readonly rated: boolean;

  // Derived at every save by kit/tickets/filing.ts; only indexes and lists read them.
  readonly open: boolean;
  /** Unique and ascending in time of report. */
  readonly reportedKey: string;
  /** Unique; ascending in the running clock that is due first. */
  readonly dueKey: string;
  readonly technicianId: string | null;
  readonly work: 'new' | 'today' | 'none';
  /** Unique; for new work when it is due, for accepted work its slot. */
  readonly workKey: string;
  /** When the timer must look at this ticket again; null: never. */
  readonly nextRingAt: number | null;
  /** When photos must be shown to the platform (again); null: never. */
  readonly photoCheckAt: number | null;
  readonly photoChecks: number;
}

/** `_id` is `${ticketId}:${version}`: two writers of one version collide. Never changed. */
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
}

/** `_id` is the slot's id. Made by the first booking. */
export interface SlotDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly trade: Trade;
  readonly date: string;
  readonly taken: number;
}

/** The answer given to one request of one person, so that a repeat gets the same. */
export interface RequestDocument {
  readonly _id: string;
  readonly inputHash: string;
  readonly reply: unknown;
  readonly expiresAt: number;
}

/** `_id` is `${ticketId}:${version}:${kind}:${personId}`: never written twice. */
export interface MessageDocument {
  readonly _id: string;
  readonly personId: string;
  readonly openId: string;
  readonly ticketId: string;
  readonly kind: MessageKind;
  readonly params: Readonly<Record<string, string>>;
  readonly at: number;
  /** Unique, ascending in time. */
  readonly sortKey: string;
  /** When a subscribe message should be tried (again); null: sent, refused or given up. */
  readonly sendAt: number | null;
  readonly tries: number;
  /** 43101 is normal: the person did not ask for it. */
  readonly outcome: 'waiting' | 'sent' | 'refused' | 'failed';
  readonly errCode: number | null;
}

interface RatingAnswers {
  readonly stars: Stars;
  readonly dimensions: Readonly<Record<Dimension, Stars>>;
  readonly tags: readonly RatingTag[];
  readonly words: string;
}
export interface RatingRevision extends RatingAnswers {
  readonly revision: number;
  readonly at: number;
  readonly by: string;
  readonly wordsSafety: WordsSafety;
}

/** `_id` is `${ticketId}:${closure}`. The last revision counts; the others stay. */
export interface RatingDocument {
  readonly _id: string;
  readonly ticketId: string;
  readonly closure: number;
  readonly communityId: string;
  readonly closedOn: string;
  readonly number: string;
  readonly home: string;
  readonly part: Part;
  readonly technician: string | null;
  readonly technicianId: string | null;
  /** Unique, ascending in the time of the last revision. */
  readonly sortKey: string;
  readonly revisions: readonly RatingRevision[];
}

/** `_id` is `${communityId}:${day}`. Changed only in the transactions that close and rate. */
export interface DaySumsDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly day: string;
  readonly sums: DaySums;
}
