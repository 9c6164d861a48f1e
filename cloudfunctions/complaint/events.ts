import type { ComplaintClock } from '#domain/clocks';
import type { ComplaintEvent, ComplaintState } from '#domain/complaint';
import type { MessageKind } from '#domain/messages';
import type { Role } from '#domain/people';
import type { Addressee, CommunityDocument, ComplaintDocument } from '../schema';
import { handlersOf, managersOf } from '../kit/complaints/messages';

/** What one event does to a complaint. */
interface Effect {
  /** In the order in which roles speak. */
  readonly by: readonly Role[];
  /** Null: the state stays. */
  readonly to: ComplaintState | null;
  readonly stops: readonly ComplaintClock[];
  /** Null: nobody is told. */
  readonly tells: Extract<MessageKind, `complaint${string}`> | null;
  readonly hears: (complaint: ComplaintDocument, community: CommunityDocument) => readonly Addressee[];
  /** Whether the message says the words too. */
  readonly quotes: boolean;
}

const staff: readonly Role[] = ['frontDesk', 'manager'];
const nobody = { tells: null, hears: () => [], quotes: false } as const;
const person = ({ person: to }: ComplaintDocument): readonly Addressee[] => [to];

export type Stepping = Exclude<ComplaintEvent, 'receive'>;

export const effects: Readonly<Record<Stepping, Effect>> = {
  add: { by: ['owner'], to: null, stops: [], tells: 'complaintToHandle', hears: handlersOf, quotes: false },
  reply: {
    ...{ by: staff, to: 'replied', stops: ['complaintReply'] },
    ...{ tells: 'complaintReplied', hears: person, quotes: true },
  },
  settle: {
    ...{ by: staff, to: 'settled' },
    // A result without a reply before it is the first reply as well.
    stops: ['complaintReply', 'complaintResult'],
    ...{ tells: 'complaintSettled', hears: person, quotes: true },
  },
  follow: { by: staff, to: null, stops: [], ...nobody },
  grade: {
    ...{ by: staff, to: null, stops: [], tells: 'complaintMajor', quotes: true },
    hears: (complaint, community) =>
      complaint.severity === 'major' ? [...managersOf(community), ...handlersOf(complaint, community)] : [],
  },
  link: { by: staff, to: null, stops: [], ...nobody },
};
