import type { Relation, Role } from '#domain/people';

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

/** `_id` is the code itself, unguessable. Used once. Either to a home (`homeId`, `relation`) or to the roster (`staffId`). */
export interface InvitationDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly homeId: string | null;
  readonly relation: Relation | null;
  readonly staffId: string | null;
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

/** What is counted of one person or home for a while: `_id` is a hash of whose it is and what is counted. */
export interface TriesDocument {
  readonly _id: string;
  readonly count: number;
  /** When, where an hour and a day of the clock would be too coarse. */
  readonly at?: readonly number[];
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

/** A file somebody asked for with everything kept about them. Swept with its file when it expires. `_id` is random. */
export interface ExportDocument {
  readonly _id: string;
  readonly personId: string;
  readonly fileId: string;
  readonly expiresAt: number;
}
