import type { Slot } from '#domain/booking';
import type { Clock } from '#domain/clocks';
import type { ComplaintEvent, ComplaintState } from '#domain/complaint';
import type { MessageKind, MessageSubject } from '#domain/messages';
import type { Relation, Role, StaffRole } from '#domain/people';
import type { QuoteLine, QuoteState } from '#domain/quote';
import type { RecoveryReason, RecoveryState } from '#domain/recovery';
import type { Candidate, StatedReason } from '#domain/routing';
import type { DaySums, Dimension, RatingTag, Stars } from '#domain/satisfaction';
import type { CommunitySettings } from '#domain/settings';
import type { Part, Place, Sensitivity, Symptom, Trade } from '#domain/taxonomy';
import type { Channel, Closing, EventKind, Status, SuspensionReason } from '#domain/ticket';
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
  /** Names of the buildings, in the order people know them. */
  readonly buildings: readonly string[];
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
  /** 业主名册: who bought it. Not who uses the app. */
  readonly owners: readonly { readonly name: string; readonly phone: string }[];
  /** Papers of the home; `fileId` null: named only. `on` is the day it dates from. */
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly on: string;
    readonly fileId: string | null;
  }[];
}

/** A place in the public area with a code on it: a lift, a pump room. `_id` is the scene of its mini-program code. */
export interface SpotDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly name: string;
  readonly building: string;
  readonly floor: string;
  readonly place: Place;
  readonly part: Part | null;
}

/** `_id` is the code itself, unguessable. Used once. */
export interface InvitationDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly homeId: string;
  readonly relation: Relation;
  readonly invitedBy: { readonly personId: string; readonly name: string };
  readonly expiresAt: number;
  readonly usedBy: string | null;
}

/** Somebody typed a number and shows this code to the front desk. `_id` is the code. */
export interface DeskRequestDocument {
  readonly _id: string;
  /** Of somebody unknown: the id they will have. */
  readonly personId: string;
  readonly openId: string;
  readonly name: string;
  readonly phone: string;
  readonly expiresAt: number;
}

/** Wrong codes of one person: `_id` is a hash of the openid and what was tried. */
export interface TriesDocument {
  readonly _id: string;
  readonly count: number;
  readonly expiresAt: number;
}

/** `homeId` and `relation` only for owners; a visitor has no home. `since` in epoch ms. */
export interface Membership {
  readonly communityId: string;
  readonly role: Role;
  readonly homeId: string | null;
  readonly relation: Relation | null;
  readonly since: number;
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
  /** Set while the account is being deleted; `openId` and memberships are already gone then. */
  readonly deletingAt: number | null;
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

/** What a picture belongs to: the work, or a rating that the technician must not see. */
export type PhotoUse = 'work' | 'rating';

/** A picture on a ticket or a complaint. Its small version lies beside it (`kit/photos`). */
export interface KeptPhoto {
  /** `cloud://…` */
  readonly id: string;
  /** personId of the one who took it: sees it before the platform has passed it. */
  readonly by: string;
  readonly openId: string;
  readonly safety: 'checking' | 'pass' | 'risky';
  readonly use: PhotoUse;
  /** What mediaCheckAsync answered for the picture and its small version; verdicts come back under these. */
  readonly traceIds: readonly string[];
  /** Those of `traceIds` that have passed. */
  readonly passed: readonly string[];
}

/** What msgSecCheck said about the words. `unchecked`: the platform could not say (61010 …); the words are kept. */
export type WordsSafety = 'pass' | 'review' | 'unchecked';

/** `reason` is the owner's where refused. Money in fen. */
export interface Quote {
  readonly lines: readonly QuoteLine[];
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
  readonly reason: RecoveryReason;
  readonly state: RecoveryState;
  readonly openedAt: number;
  readonly dueAt: number;
  readonly manager: string;
}

export interface TicketDocument {
  readonly _id: string;
  readonly number: string;
  /** Counts events. A write names the version it saw. */
  readonly version: number;
  readonly communityId: string;
  /** Null: public area. */
  readonly homeId: string | null;
  /** The home's name, or the public place in words. */
  readonly home: string;
  /** Building of a public area or common part; null: it concerns one home only. */
  readonly building: string | null;
  readonly channel: Channel;
  /** Who reported; `personId` is '' for somebody who called and does not use the app. */
  readonly reporter: NamedContact;
  /** Whom to tell on the owner's side. */
  readonly followers: readonly Addressee[];
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
  /** technicians who declined or let the hand-over pass since the last report or reopening. */
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
}

/** `_id` is the slot's id. Made by the first booking. */
export interface SlotDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly trade: Trade;
  readonly date: string;
  readonly taken: number;
  /** Places kept while a form is filled in; `holder` is the person's photo folder, `until` epoch ms. */
  readonly holds: readonly { readonly holder: string; readonly until: number }[];
}

/** The answer given to one request of one person, so that a repeat gets the same. */
export interface RequestDocument {
  readonly _id: string;
  readonly inputHash: string;
  readonly reply: unknown;
  readonly expiresAt: number;
}

/** `_id` is made of the subject, what happened, the kind and the person: never written twice. */
export interface MessageDocument {
  readonly _id: string;
  readonly personId: string;
  readonly openId: string;
  readonly subject: MessageSubject;
  readonly subjectId: string;
  /** The ticket's when the message was written. */
  readonly version: number | null;
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
  /** Null: left out. */
  readonly dimensions: Readonly<Record<Dimension, Stars | null>>;
  readonly tags: readonly RatingTag[];
  readonly words: string;
}
export interface RatingRevision extends RatingAnswers {
  readonly revision: number;
  readonly at: number;
  readonly by: string;
  readonly wordsSafety: WordsSafety;
  /** Ids of pictures kept on the ticket. */
  readonly photos: readonly string[];
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

/** `_id` is `${ticketId}:${closure}:${reason}`: one low score or one 'not fixed' opens one case. */
export interface RecoveryDocument extends Recovery {
  readonly _id: string;
  readonly ticketId: string;
  readonly communityId: string;
  readonly closure: number;
}

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
  /** Unique, ascending in time. */
  readonly sortKey: string;
  /** Unique; ascending in the running clock that is due first. */
  readonly dueKey: string;
  readonly nextRingAt: number | null;
  readonly photoCheckAt: number | null;
  readonly photoChecks: number;
}

/** A file somebody asked for with everything kept about them. Swept with its file when it expires. `_id` is random. */
export interface ExportDocument {
  readonly _id: string;
  readonly personId: string;
  readonly fileId: string;
  readonly expiresAt: number;
}
