import type { Clock } from '#domain/clocks';
import type { ComplaintEvent, ComplaintState } from '#domain/complaint';
import type { Role } from '#domain/people';
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
