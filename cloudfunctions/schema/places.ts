import type { StaffRole } from '#domain/people';
import type { CommunitySettings } from '#domain/settings';
import type { Part, Place, Trade } from '#domain/taxonomy';
import type { NamedContact } from './people';

export interface CommunityDocument {
  readonly _id: string;
  readonly name: string;
  /** The one number owners call: front desk, 24 hours. */
  readonly phone: string;
  readonly settings: CommunitySettings;
  /** Of `settings`; all versions are kept in the collection of that name. */
  readonly settingsVersion: number;
  /** 0: no price book yet. */
  readonly priceBookVersion: number;
  /** Names of the buildings, in the order people know them. */
  readonly buildings: readonly string[];
  /** Where buildings are (GCJ-02), for maps; those that nobody has measured are missing. */
  readonly positions: readonly { readonly building: string; readonly latitude: number; readonly longitude: number }[];
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
  /** What the front desk finds it by, derived: '3-2-501', numbers of phones and their last four digits, names. */
  readonly searchKeys: readonly string[];
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
