import { sayExact } from '#domain/copy';
import type { Clock, Ring } from '#domain/clocks';
import type { MessageKind } from '#domain/messages';
import type { Addressee, CommunityDocument, ComplaintDocument, MessageDocument } from '../../schema';
import { nextClock } from '../clocks';
import { distinct, messageOf, ownWords } from '../messages/message';

type Told = Pick<ComplaintDocument, '_id' | 'number' | 'version' | 'home' | 'clocks'>;

interface Telling {
  readonly kind: Extract<MessageKind, `complaint${string}`>;
  readonly to: readonly Addressee[];
  readonly at: number;
  readonly note: string;
  /** The clock that matters here; null: the next one. */
  readonly clock: Clock | null;
  readonly community: CommunityDocument;
  /** Which happening it is about: the same one is never told twice. */
  readonly about: string;
}

/** One happening of a complaint, told to these people. */
export function complaintMessages(complaint: Told, telling: Telling): readonly MessageDocument[] {
  const { kind, to, at, note, clock, about, community } = telling;
  const due = clock ?? nextClock(complaint.clocks);
  const params = {
    ...{ number: complaint.number, title: '', home: complaint.home, technician: '', slot: '' },
    // 'Answer before …' makes no sense of a moment that has passed; a reminder names it.
    due: due === null || (kind === 'complaintMajor' && due.dueAt <= at) ? '' : sayExact(due.dueAt),
    note,
    own: ownWords(community, kind),
  };
  const subject = { subject: 'complaint', subjectId: complaint._id, version: null } as const;
  return distinct(to.map((person) => messageOf({ ...subject, kind, to: person, params, at, about })));
}

export const managersOf = ({ team }: CommunityDocument): readonly Addressee[] =>
  team.filter(({ role }) => role === 'manager');

type Handled = Pick<ComplaintDocument, 'handler' | 'severity'>;

/** First contact owns it (首问负责制); without a front desk the managers do. */
export const handlersOf = (
  { handler }: Pick<ComplaintDocument, 'handler'>,
  community: CommunityDocument,
): readonly Addressee[] => (handler === null ? managersOf(community) : [handler]);

/** 重大投诉: the managers hear of every ring, and whoever handles it hears with them. */
const ofMajor: Readonly<Record<Ring, (complaint: Handled, community: CommunityDocument) => readonly Addressee[]>> = {
  warn: (complaint, community) => [...handlersOf(complaint, community), ...managersOf(community)],
  escalate: (complaint, community) => [...managersOf(community), ...handlersOf(complaint, community)],
  raise: (_, community) => managersOf(community),
};

/** At 80 % the one who handles it, at 100 % the managers; above them there is nobody to raise it to. */
const ofOthers: typeof ofMajor = {
  warn: handlersOf,
  escalate: (_, community) => managersOf(community),
  raise: () => [],
};

/** Who hears of a ring. */
export const rungOf = (ring: Ring, complaint: Handled, community: CommunityDocument): readonly Addressee[] =>
  (complaint.severity === 'major' ? ofMajor : ofOthers)[ring](complaint, community);

/** As what they hear of it: a warning is a warning; what is missed on the major track is said as such. */
export const ringKindOf = (ring: Ring, { severity }: Handled): 'complaintMajor' | 'complaintLate' =>
  severity === 'major' && ring !== 'warn' ? 'complaintMajor' : 'complaintLate';
